import AWSProtocol
import GlueModel
import Statistics

extension GlueAPI {
    /// `GetColumnStatisticsTaskRun`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetColumnStatisticsTaskRun.html
    package func getColumnStatisticsTaskRun(
        _ input: Glue.GetColumnStatisticsTaskRunRequest, _ call: Call
    ) async throws -> Glue.GetColumnStatisticsTaskRunResponse {
        let id = input.columnStatisticsTaskRunId
        return .init(columnStatisticsTaskRun: .init(id, try await statistics.run(id, in: call.scope), call))
    }
}
