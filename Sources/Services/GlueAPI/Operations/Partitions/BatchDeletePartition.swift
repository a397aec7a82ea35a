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
        _ = try await catalog.table(input.tableName, database: input.databaseName, in: call.scope)
        var errors: [Glue.PartitionError] = []
        for wanted in input.partitionsToDelete {
            do {
                try await catalog.deletePartition(
                    wanted.values, table: input.tableName, database: input.databaseName, in: call.scope)
            } catch {
                errors.append(.init(partitionValues: wanted.values, errorDetail: try detail(error)))
            }
        }
        return .init(errors: errors)
    }
}
