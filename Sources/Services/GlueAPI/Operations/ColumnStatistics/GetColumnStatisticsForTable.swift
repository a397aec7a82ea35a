import AWSProtocol
import Catalog
import Core
import GlueModel

extension GlueAPI {
    /// `GetColumnStatisticsForTable`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetColumnStatisticsForTable.html
    package func getColumnStatisticsForTable(
        _ input: Glue.GetColumnStatisticsForTableRequest, _ call: Call
    ) async throws -> Glue.GetColumnStatisticsForTableResponse {
        let database = try Self.database(input.databaseName, input.catalogId, call)
        let found = try await catalog.columnStatistics(
            of: input.columnNames, partition: nil, table: input.tableName, database: database, in: call.scope)
        return .init(
            columnStatisticsList: try found.compactMap { try $0?.given.shape(Glue.ColumnStatistics.init(from:)) },
            errors: zip(input.columnNames, found).filter { $0.1 == nil }.map { name, _ in
                .init(columnName: name, error: Self.detail(.noStatistics(column: name)))
            })
    }
}
