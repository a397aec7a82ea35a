import AWSProtocol
import Catalog
import GlueModel

extension GlueAPI {
    /// `GetCatalog`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetCatalog.html
    package func getCatalog(
        _ input: Glue.GetCatalogRequest, _ call: Call
    ) async throws -> Glue.GetCatalogResponse {
        guard let name = try Self.catalogName(input.catalogId, call) else {
            return .init(catalog: .ofAccount(call))
        }
        return .init(catalog: try .init(try await catalog.catalog(name, in: call.scope)))
    }
}
