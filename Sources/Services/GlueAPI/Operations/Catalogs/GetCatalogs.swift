import AWSProtocol
import Catalog
import GlueModel

extension GlueAPI {
    /// `GetCatalogs`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetCatalogs.html
    package func getCatalogs(
        _ input: Glue.GetCatalogsRequest, _ call: Call
    ) async throws -> Glue.GetCatalogsResponse {
        if let parent = try Self.catalogName(input.parentCatalogId, call) {
            // Catalogs of Millrace's own have none in them.
            _ = try await catalog.catalog(parent, in: call.scope)
            return .init(catalogList: [])
        }
        var all = try await catalog.catalogs(in: call.scope).map { try Glue.Catalog($0) }
        if input.includeRoot ?? false { all.insert(.ofAccount(call), at: 0) }
        let (shown, next) = try Self.page(all, input.nextToken, input.maxResults) { $0.catalogId ?? "" }
        return .init(catalogList: shown, nextToken: next)
    }
}
