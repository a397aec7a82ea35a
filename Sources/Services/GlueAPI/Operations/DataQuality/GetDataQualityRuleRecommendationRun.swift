import AWSProtocol
import Core
import DataQuality
import GlueModel

extension GlueAPI {
    /// `GetDataQualityRuleRecommendationRun`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetDataQualityRuleRecommendationRun.html
    package func getDataQualityRuleRecommendationRun(
        _ input: Glue.GetDataQualityRuleRecommendationRunRequest, _ call: Call
    ) async throws -> Glue.GetDataQualityRuleRecommendationRunResponse {
        let run = try await dataQuality.run(input.runId, in: call.scope)
        var answer = try run.given.shape(Glue.GetDataQualityRuleRecommendationRunResponse.init(from:))
        answer.runId = input.runId
        answer.status = run.state.rawValue
        answer.errorString = run.message
        answer.startedOn = run.startedAt
        answer.lastModifiedOn = run.endedAt ?? run.startedAt
        answer.completedOn = run.endedAt
        answer.executionTime = Self.seconds(run)
        answer.recommendedRuleset = run.recommended
        return answer
    }
}
