import AWSProtocol
import Catalog
import GlueModel

extension GlueAPI {
    /// `DeleteCatalog`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_DeleteCatalog.html
    package func deleteCatalog(
        _ input: Glue.DeleteCatalogRequest, _ call: Call
    ) async throws -> Glue.DeleteCatalogResponse {
        guard let name = try Self.catalogName(input.catalogId, call) else {
            throw Glue.Errors.invalidInputException("The default catalog cannot be deleted.")
        }
        try await catalog.deleteCatalog(name, in: call.scope)
        try await dropTags("catalog", name.lowercased(), call)
        return .init()
    }
}
