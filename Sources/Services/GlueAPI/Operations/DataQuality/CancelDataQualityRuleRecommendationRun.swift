import AWSProtocol
import DataQuality
import GlueModel

extension GlueAPI {
    /// `CancelDataQualityRuleRecommendationRun`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_CancelDataQualityRuleRecommendationRun.html
    package func cancelDataQualityRuleRecommendationRun(
        _ input: Glue.CancelDataQualityRuleRecommendationRunRequest, _ call: Call
    ) async throws -> Glue.CancelDataQualityRuleRecommendationRunResponse {
        try await dataQuality.cancel(input.runId, in: call.scope)
        return .init()
    }
}
