import AWSProtocol
import Catalog
import Core
import GlueModel

extension GlueAPI {
    /// `UpdateCatalog`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_UpdateCatalog.html
    package func updateCatalog(
        _ input: Glue.UpdateCatalogRequest, _ call: Call
    ) async throws -> Glue.UpdateCatalogResponse {
        guard let name = try Self.catalogName(input.catalogId, call) else {
            throw Glue.Errors.invalidInputException("The default catalog cannot be updated.")
        }
        try Self.check(input.catalogInput)
        try await catalog.updateCatalog(name, given: OpaqueDocument(input.catalogInput.wire), in: call.scope)
        return .init()
    }
}
