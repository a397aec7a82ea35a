import AWSProtocol
import Catalog
import GlueModel

extension GlueAPI {
    /// `DeleteColumnStatisticsForPartition`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_DeleteColumnStatisticsForPartition.html
    package func deleteColumnStatisticsForPartition(
        _ input: Glue.DeleteColumnStatisticsForPartitionRequest, _ call: Call
    ) async throws -> Glue.DeleteColumnStatisticsForPartitionResponse {
        let database = try Self.database(input.databaseName, input.catalogId, call)
        try await catalog.deleteColumnStatistics(
            of: input.columnName, partition: input.partitionValues, table: input.tableName, database: database,
            in: call.scope)
        return .init()
    }
}
