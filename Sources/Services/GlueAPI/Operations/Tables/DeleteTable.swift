import AWSProtocol
import Catalog
import GlueModel

extension GlueAPI {
    /// Removes a table with its partitions.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_DeleteTable.html
    package func deleteTable(
        _ input: Glue.DeleteTableRequest, _ call: Call
    ) async throws -> Glue.DeleteTableResponse {
        try await catalog.deleteTable(input.name, database: input.databaseName, in: call.scope)
        return .init()
    }
}
