import AWSProtocol
import Catalog
import GlueModel

extension GlueAPI {
    /// Adds an index over the partitions, which is filled after the answer.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_CreatePartitionIndex.html
    package func createPartitionIndex(
        _ input: Glue.CreatePartitionIndexRequest, _ call: Call
    ) async throws -> Glue.CreatePartitionIndexResponse {
        let database = try Self.database(input.databaseName, input.catalogId, call)
        try await catalog.createPartitionIndex(
            input.partitionIndex.indexName, keys: input.partitionIndex.keys, table: input.tableName, database: database,
            in: call.scope)
        return .init()
    }
}
