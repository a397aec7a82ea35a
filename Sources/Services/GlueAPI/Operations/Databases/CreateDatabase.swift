import AWSProtocol
import Catalog
import Core
import GlueModel

extension GlueAPI {
    /// `CreateDatabase`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_CreateDatabase.html
    package func createDatabase(
        _ input: Glue.CreateDatabaseRequest, _ call: Call
    ) async throws -> Glue.CreateDatabaseResponse {
        try await catalog.createDatabase(
            input.databaseInput.name, given: OpaqueDocument(input.databaseInput.wire), in: call.scope)
        try await setTags(input.tags, "database", input.databaseInput.name.lowercased(), call)
        return .init()
    }
}
