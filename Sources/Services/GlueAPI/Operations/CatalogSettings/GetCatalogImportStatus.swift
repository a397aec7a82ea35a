import AWSProtocol
import Catalog
import GlueModel

extension GlueAPI {
    /// As for every account that never had a catalog of Athena's.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetCatalogImportStatus.html
    package func getCatalogImportStatus(
        _ input: Glue.GetCatalogImportStatusRequest, _ call: Call
    ) async throws -> Glue.GetCatalogImportStatusResponse {
        _ = try Self.catalogName(input.catalogId, call)
        return .init(importStatus: .init(importCompleted: true))
    }
}
