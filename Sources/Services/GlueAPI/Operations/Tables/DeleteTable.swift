import AWSProtocol
import Catalog
import GlueModel

extension GlueAPI {
    /// Removes a table with its versions and partitions; of a resource link, only the link.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_DeleteTable.html
    package func deleteTable(
        _ input: Glue.DeleteTableRequest, _ call: Call
    ) async throws -> Glue.DeleteTableResponse {
        let database = try Self.database(input.databaseName, input.catalogId, call)
        try await catalog.deleteTable(input.name, database: database, in: call.scope)
        return .init()
    }
}
