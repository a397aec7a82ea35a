import AWSProtocol
import Catalog
import GlueModel

extension GlueAPI {
    /// `BatchUpdatePartition`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_BatchUpdatePartition.html
    package func batchUpdatePartition(
        _ input: Glue.BatchUpdatePartitionRequest, _ call: Call
    ) async throws -> Glue.BatchUpdatePartitionResponse {
        _ = try await catalog.table(input.tableName, database: input.databaseName, in: call.scope)
        var errors: [Glue.BatchUpdatePartitionFailureEntry] = []
        for entry in input.entries {
            do {
                try await catalog.putPartition(
                    PartitionDocument(entry.partitionInput), table: input.tableName, database: input.databaseName,
                    replacing: entry.partitionValueList, in: call.scope)
            } catch {
                errors.append(.init(partitionValueList: entry.partitionValueList, errorDetail: try detail(error)))
            }
        }
        return .init(errors: errors)
    }
}
