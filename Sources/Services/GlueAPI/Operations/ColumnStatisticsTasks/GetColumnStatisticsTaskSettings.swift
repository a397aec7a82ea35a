import AWSProtocol
import GlueModel
import Statistics

extension GlueAPI {
    /// `GetColumnStatisticsTaskSettings`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetColumnStatisticsTaskSettings.html
    package func getColumnStatisticsTaskSettings(
        _ input: Glue.GetColumnStatisticsTaskSettingsRequest, _ call: Call
    ) async throws -> Glue.GetColumnStatisticsTaskSettingsResponse {
        let database = try Self.database(input.databaseName, input.catalogID, call)
        let settings = try await statistics.settings(table: input.tableName, database: database, in: call.scope)
        let last = try await statistics.runs(of: (database, input.tableName), in: call.scope).first
        return .init(columnStatisticsTaskSettings: .init(settings, lastRun: last, call))
    }
}
