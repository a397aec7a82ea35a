import AWSProtocol
import GlueModel
import Statistics

extension GlueAPI {
    /// `StopColumnStatisticsTaskRunSchedule`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_StopColumnStatisticsTaskRunSchedule.html
    package func stopColumnStatisticsTaskRunSchedule(
        _ input: Glue.StopColumnStatisticsTaskRunScheduleRequest, _ call: Call
    ) async throws -> Glue.StopColumnStatisticsTaskRunScheduleResponse {
        let database = try Self.database(input.databaseName, input.catalogID, call)
        try await statistics.changeSettings(table: input.tableName, database: database, in: call.scope) { settings in
            guard settings.schedule != nil else { throw StatisticsError.noSchedule(table: settings.run.table) }
            settings.isScheduled = false
        }
        return .init()
    }
}
