import AWSProtocol
import Catalog
import GlueModel

extension GlueAPI {
    /// `BatchDeletePartition`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_BatchDeletePartition.html
    package func batchDeletePartition(
        _ input: Glue.BatchDeletePartitionRequest, _ call: Call
    ) async throws -> Glue.BatchDeletePartitionResponse {
        let database = try Self.database(input.databaseName, input.catalogId, call)
        let results = try await catalog.deletePartitions(
            input.partitionsToDelete.map(\.values), table: input.tableName, database: database, in: call.scope)
        return .init(
            errors: zip(input.partitionsToDelete, results).compactMap { partition, error in
                error.map { .init(partitionValues: partition.values, errorDetail: Self.detail($0)) }
            })
    }
}
