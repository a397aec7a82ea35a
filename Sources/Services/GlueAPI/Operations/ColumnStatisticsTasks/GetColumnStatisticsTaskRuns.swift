import AWSProtocol
import GlueModel
import Statistics
import Storage

extension GlueAPI {
    /// `GetColumnStatisticsTaskRuns`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetColumnStatisticsTaskRuns.html
    package func getColumnStatisticsTaskRuns(
        _ input: Glue.GetColumnStatisticsTaskRunsRequest, _ call: Call
    ) async throws -> Glue.GetColumnStatisticsTaskRunsResponse {
        let all = try await statistics.runs(of: (input.databaseName, input.tableName), in: call.scope)
        let (shown, next) = try Self.page(
            all, input.nextToken, input.maxResults, newestFirst: { ($0.value.startedAt, $0.name) })
        return .init(columnStatisticsTaskRuns: shown.map { .init($0.name, $0.value, call) }, nextToken: next)
    }
}
