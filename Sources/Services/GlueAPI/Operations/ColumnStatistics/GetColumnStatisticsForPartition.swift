import AWSProtocol
import Catalog
import Core
import GlueModel

extension GlueAPI {
    /// `GetColumnStatisticsForPartition`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetColumnStatisticsForPartition.html
    package func getColumnStatisticsForPartition(
        _ input: Glue.GetColumnStatisticsForPartitionRequest, _ call: Call
    ) async throws -> Glue.GetColumnStatisticsForPartitionResponse {
        let database = try Self.database(input.databaseName, input.catalogId, call)
        let found = try await catalog.columnStatistics(
            of: input.columnNames, partition: input.partitionValues, table: input.tableName, database: database,
            in: call.scope)
        return .init(
            columnStatisticsList: try found.compactMap { try $0?.given.shape(Glue.ColumnStatistics.init(from:)) },
            errors: zip(input.columnNames, found).filter { $0.1 == nil }.map { name, _ in
                .init(columnName: name, error: Self.detail(.noStatistics(column: name)))
            })
    }
}
