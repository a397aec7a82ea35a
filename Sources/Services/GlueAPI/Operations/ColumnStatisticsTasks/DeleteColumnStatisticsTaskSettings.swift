import AWSProtocol
import GlueModel
import Statistics

extension GlueAPI {
    /// `DeleteColumnStatisticsTaskSettings`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_DeleteColumnStatisticsTaskSettings.html
    package func deleteColumnStatisticsTaskSettings(
        _ input: Glue.DeleteColumnStatisticsTaskSettingsRequest, _ call: Call
    ) async throws -> Glue.DeleteColumnStatisticsTaskSettingsResponse {
        let database = try Self.database(input.databaseName, input.catalogID, call)
        try await statistics.deleteSettings(table: input.tableName, database: database, in: call.scope)
        return .init()
    }
}
