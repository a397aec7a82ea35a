import AWSProtocol
import Catalog
import GlueModel

extension GlueAPI {
    /// Removes a database with its tables and partitions.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_DeleteDatabase.html
    package func deleteDatabase(
        _ input: Glue.DeleteDatabaseRequest, _ call: Call
    ) async throws -> Glue.DeleteDatabaseResponse {
        try await catalog.deleteDatabase(input.name, in: call.scope)
        try await dropTags("database", input.name.lowercased(), call)
        return .init()
    }
}
