import AWSProtocol
import GlueModel
import Statistics

extension GlueAPI {
    /// `UpdateColumnStatisticsTaskSettings`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_UpdateColumnStatisticsTaskSettings.html
    package func updateColumnStatisticsTaskSettings(
        _ input: Glue.UpdateColumnStatisticsTaskSettingsRequest, _ call: Call
    ) async throws -> Glue.UpdateColumnStatisticsTaskSettingsResponse {
        let database = try Self.database(input.databaseName, input.catalogID, call)
        try await statistics.changeSettings(table: input.tableName, database: database, in: call.scope) { settings in
            if let role = input.role { settings.run.role = Self.roleName(role) }
            if let columns = input.columnNameList { settings.run.columns = columns }
            if let percent = input.sampleSize { settings.run.samplePercent = percent }
            if let configuration = input.securityConfiguration { settings.run.securityConfiguration = configuration }
            if let schedule = input.schedule {
                settings.schedule = schedule.isEmpty ? nil : schedule
                settings.isScheduled = settings.schedule != nil
            }
        }
        return .init()
    }
}
