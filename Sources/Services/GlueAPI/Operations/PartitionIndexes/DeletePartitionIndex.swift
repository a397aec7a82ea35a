import AWSProtocol
import Catalog
import GlueModel

extension GlueAPI {
    /// `DeletePartitionIndex`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_DeletePartitionIndex.html
    package func deletePartitionIndex(
        _ input: Glue.DeletePartitionIndexRequest, _ call: Call
    ) async throws -> Glue.DeletePartitionIndexResponse {
        let database = try Self.database(input.databaseName, input.catalogId, call)
        try await catalog.deletePartitionIndex(
            input.indexName, table: input.tableName, database: database, in: call.scope)
        return .init()
    }
}
