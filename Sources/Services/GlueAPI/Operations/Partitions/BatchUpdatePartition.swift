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
        let database = try Self.database(input.databaseName, input.catalogId, call)
        let results = try await catalog.putPartitions(
            input.entries.map { .init(PartitionDocument($0.partitionInput), replacing: $0.partitionValueList) },
            table: input.tableName, database: database, in: call.scope)
        return .init(
            errors: zip(input.entries, results).compactMap { entry, error in
                error.map { .init(partitionValueList: entry.partitionValueList, errorDetail: Self.detail($0)) }
            })
    }
}
