import AWSProtocol
import GlueModel
import Statistics

extension GlueAPI {
    /// `StopColumnStatisticsTaskRun`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_StopColumnStatisticsTaskRun.html
    package func stopColumnStatisticsTaskRun(
        _ input: Glue.StopColumnStatisticsTaskRunRequest, _ call: Call
    ) async throws -> Glue.StopColumnStatisticsTaskRunResponse {
        try await statistics.stop(table: input.tableName, database: input.databaseName, in: call.scope)
        return .init()
    }
}
