import AWSProtocol
import DataQuality
import GlueModel
import Storage

extension GlueAPI {
    /// `ListDataQualityRulesetEvaluationRuns`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_ListDataQualityRulesetEvaluationRuns.html
    package func listDataQualityRulesetEvaluationRuns(
        _ input: Glue.ListDataQualityRulesetEvaluationRunsRequest, _ call: Call
    ) async throws -> Glue.ListDataQualityRulesetEvaluationRunsResponse {
        let table = try input.filter.map { try Self.table($0.dataSource, call) }
        let all = try await dataQuality.runs(areRecommendations: false, of: table, in: call.scope)
        let (shown, next) = try Self.page(
            all, input.nextToken, input.maxResults, newestFirst: { ($0.value.startedAt, $0.name) })
        return .init(
            runs: shown.map {
                .init(
                    runId: $0.name, status: $0.value.state.rawValue, startedOn: $0.value.startedAt,
                    dataSource: Self.source($0.value.table))
            }, nextToken: next)
    }
}
