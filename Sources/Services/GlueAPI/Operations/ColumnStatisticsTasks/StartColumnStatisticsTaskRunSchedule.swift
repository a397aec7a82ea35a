import AWSProtocol
import GlueModel
import Statistics

extension GlueAPI {
    /// `StartColumnStatisticsTaskRunSchedule`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_StartColumnStatisticsTaskRunSchedule.html
    package func startColumnStatisticsTaskRunSchedule(
        _ input: Glue.StartColumnStatisticsTaskRunScheduleRequest, _ call: Call
    ) async throws -> Glue.StartColumnStatisticsTaskRunScheduleResponse {
        let database = try Self.database(input.databaseName, input.catalogID, call)
        try await statistics.changeSettings(table: input.tableName, database: database, in: call.scope) { settings in
            guard settings.schedule != nil else { throw StatisticsError.noSchedule(table: settings.run.table) }
            settings.isScheduled = true
        }
        return .init()
    }
}
