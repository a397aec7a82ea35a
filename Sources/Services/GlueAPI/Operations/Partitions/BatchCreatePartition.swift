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
        _ = try await catalog.table(input.tableName, database: input.databaseName, in: call.scope)
        var errors: [Glue.PartitionError] = []
        for partition in input.partitionInputList {
            do {
                try await catalog.putPartition(
                    PartitionDocument(partition), table: input.tableName, database: input.databaseName, in: call.scope)
            } catch {
                errors.append(.init(partitionValues: partition.values, errorDetail: try detail(error)))
            }
        }
        return .init(errors: errors)
    }
}
