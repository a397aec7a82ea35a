import AWSProtocol
import Catalog
import Core
import GlueModel

extension GlueAPI {
    /// Makes a catalog of Millrace's own beside the account's; those that stand for another service's are refused.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_CreateCatalog.html
    package func createCatalog(
        _ input: Glue.CreateCatalogRequest, _ call: Call
    ) async throws -> Glue.CreateCatalogResponse {
        try Self.check(input.catalogInput)
        guard try await catalog.catalogs(in: call.scope).count < Limits.Glue.catalogsPerAccount else {
            throw Glue.Errors.resourceNumberLimitExceededException("The account has too many catalogs.")
        }
        try await catalog.createCatalog(input.name, given: OpaqueDocument(input.catalogInput.wire), in: call.scope)
        try await setTags(input.tags, "catalog", input.name.lowercased(), call)
        return .init()
    }
}
