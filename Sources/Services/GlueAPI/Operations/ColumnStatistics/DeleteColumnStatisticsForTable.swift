import AWSProtocol
import Catalog
import GlueModel

extension GlueAPI {
    /// `DeleteColumnStatisticsForTable`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_DeleteColumnStatisticsForTable.html
    package func deleteColumnStatisticsForTable(
        _ input: Glue.DeleteColumnStatisticsForTableRequest, _ call: Call
    ) async throws -> Glue.DeleteColumnStatisticsForTableResponse {
        let database = try Self.database(input.databaseName, input.catalogId, call)
        try await catalog.deleteColumnStatistics(
            of: input.columnName, partition: nil, table: input.tableName, database: database, in: call.scope)
        return .init()
    }
}
