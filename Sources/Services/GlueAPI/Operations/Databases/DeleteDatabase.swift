import AWSProtocol
import Catalog
import GlueModel

extension GlueAPI {
    /// Removes a database with its tables and partitions; of a resource link, only the link.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_DeleteDatabase.html
    package func deleteDatabase(
        _ input: Glue.DeleteDatabaseRequest, _ call: Call
    ) async throws -> Glue.DeleteDatabaseResponse {
        try await catalog.deleteDatabase(try Self.database(input.name, input.catalogId, call), in: call.scope)
        try await dropTags("database", input.name.lowercased(), call)
        return .init()
    }
}
