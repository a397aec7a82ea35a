import AWSProtocol
import GlueModel
import Statistics
import Storage

extension GlueAPI {
    /// `ListColumnStatisticsTaskRuns`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_ListColumnStatisticsTaskRuns.html
    package func listColumnStatisticsTaskRuns(
        _ input: Glue.ListColumnStatisticsTaskRunsRequest, _ call: Call
    ) async throws -> Glue.ListColumnStatisticsTaskRunsResponse {
        let all = try await statistics.runs(of: nil, in: call.scope)
        let (shown, next) = try Self.page(
            all, input.nextToken, input.maxResults, newestFirst: { ($0.value.startedAt, $0.name) })
        return .init(columnStatisticsTaskRunIds: shown.map(\.name), nextToken: next)
    }
}
