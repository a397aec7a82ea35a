import AWSProtocol
import Catalog
import GlueModel

extension GlueAPI {
    /// `BatchCreatePartition`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_BatchCreatePartition.html
    package func batchCreatePartition(
        _ input: Glue.BatchCreatePartitionRequest, _ call: Call
    ) async throws -> Glue.BatchCreatePartitionResponse {
        let database = try Self.database(input.databaseName, input.catalogId, call)
        let results = try await catalog.putPartitions(
            input.partitionInputList.map { .init(PartitionDocument($0)) }, table: input.tableName, database: database,
            in: call.scope)
        return .init(
            errors: zip(input.partitionInputList, results).compactMap { partition, error in
                error.map { .init(partitionValues: partition.values, errorDetail: Self.detail($0)) }
            })
    }
}
