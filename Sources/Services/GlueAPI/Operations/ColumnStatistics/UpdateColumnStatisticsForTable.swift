import AWSProtocol
import Catalog
import GlueModel

extension GlueAPI {
    /// `UpdateColumnStatisticsForTable`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_UpdateColumnStatisticsForTable.html
    package func updateColumnStatisticsForTable(
        _ input: Glue.UpdateColumnStatisticsForTableRequest, _ call: Call
    ) async throws -> Glue.UpdateColumnStatisticsForTableResponse {
        let database = try Self.database(input.databaseName, input.catalogId, call)
        let results = try await catalog.putColumnStatistics(
            input.columnStatisticsList.map { ColumnStatisticsDocument($0) }, partition: nil, table: input.tableName,
            database: database, in: call.scope)
        return .init(
            errors: zip(input.columnStatisticsList, results).compactMap { statistics, error in
                error.map { .init(columnStatistics: statistics, error: Self.detail($0)) }
            })
    }
}
