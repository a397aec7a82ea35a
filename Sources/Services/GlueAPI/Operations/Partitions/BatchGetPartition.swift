import AWSProtocol
import Catalog
import GlueModel

extension GlueAPI {
    /// `BatchGetPartition`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_BatchGetPartition.html
    package func batchGetPartition(
        _ input: Glue.BatchGetPartitionRequest, _ call: Call
    ) async throws -> Glue.BatchGetPartitionResponse {
        _ = try await catalog.table(input.tableName, database: input.databaseName, in: call.scope)
        var partitions: [Glue.Partition] = []
        for wanted in input.partitionsToGet {
            do {
                let found = try await catalog.partition(
                    wanted.values, table: input.tableName, database: input.databaseName, in: call.scope)
                partitions.append(try .init(found, table: input.tableName, database: input.databaseName, call))
            } catch CatalogError.partitionNotFound {
                // As on AWS: what is not there is left out.
            }
        }
        return .init(partitions: partitions, unprocessedKeys: [])
    }
}
