import AWSProtocol
import GlueModel
import Statistics

extension GlueAPI {
    /// Computes statistics of a table's columns from its objects, and puts them into the catalog.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_StartColumnStatisticsTaskRun.html
    package func startColumnStatisticsTaskRun(
        _ input: Glue.StartColumnStatisticsTaskRunRequest, _ call: Call
    ) async throws -> Glue.StartColumnStatisticsTaskRunResponse {
        try await checkSecurityConfiguration(input.securityConfiguration, call)
        let database = try Self.database(input.databaseName, input.catalogID, call)
        let run = StatisticsRunDocument(
            database: database, table: input.tableName, columns: input.columnNameList ?? [],
            role: Self.roleName(input.role), samplePercent: input.sampleSize,
            securityConfiguration: input.securityConfiguration)
        return .init(columnStatisticsTaskRunId: try await statistics.start(run, in: call.scope))
    }
}
