import AWSProtocol
import Catalog
import GlueModel

extension GlueAPI {
    /// Does nothing: there is no catalog of Athena's that could be imported.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_ImportCatalogToGlue.html
    package func importCatalogToGlue(
        _ input: Glue.ImportCatalogToGlueRequest, _ call: Call
    ) async throws -> Glue.ImportCatalogToGlueResponse {
        _ = try Self.catalogName(input.catalogId, call)
        return .init()
    }
}
