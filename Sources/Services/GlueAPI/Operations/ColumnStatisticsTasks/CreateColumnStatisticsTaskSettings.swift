import AWSProtocol
import GlueModel
import Statistics

extension GlueAPI {
    /// `CreateColumnStatisticsTaskSettings`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_CreateColumnStatisticsTaskSettings.html
    package func createColumnStatisticsTaskSettings(
        _ input: Glue.CreateColumnStatisticsTaskSettingsRequest, _ call: Call
    ) async throws -> Glue.CreateColumnStatisticsTaskSettingsResponse {
        let database = try Self.database(input.databaseName, input.catalogID, call)
        let run = StatisticsRunDocument(
            database: database, table: input.tableName, columns: input.columnNameList ?? [],
            role: Self.roleName(input.role), samplePercent: input.sampleSize,
            securityConfiguration: input.securityConfiguration)
        let schedule = input.schedule.flatMap { $0.isEmpty ? nil : $0 }
        try await statistics.createSettings(.init(run: run, schedule: schedule), in: call.scope)
        return .init()
    }
}
