import AWSProtocol
import Catalog
import GlueModel

extension GlueAPI {
    /// `UpdateColumnStatisticsForPartition`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_UpdateColumnStatisticsForPartition.html
    package func updateColumnStatisticsForPartition(
        _ input: Glue.UpdateColumnStatisticsForPartitionRequest, _ call: Call
    ) async throws -> Glue.UpdateColumnStatisticsForPartitionResponse {
        let database = try Self.database(input.databaseName, input.catalogId, call)
        let results = try await catalog.putColumnStatistics(
            input.columnStatisticsList.map { ColumnStatisticsDocument($0) }, partition: input.partitionValues,
            table: input.tableName,
            database: database, in: call.scope)
        return .init(
            errors: zip(input.columnStatisticsList, results).compactMap { statistics, error in
                error.map { .init(columnStatistics: statistics, error: Self.detail($0)) }
            })
    }
}
