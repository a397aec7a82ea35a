import AWSProtocol
import DataQuality
import GlueModel

extension GlueAPI {
    /// `CancelDataQualityRulesetEvaluationRun`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_CancelDataQualityRulesetEvaluationRun.html
    package func cancelDataQualityRulesetEvaluationRun(
        _ input: Glue.CancelDataQualityRulesetEvaluationRunRequest, _ call: Call
    ) async throws -> Glue.CancelDataQualityRulesetEvaluationRunResponse {
        try await dataQuality.cancel(input.runId, in: call.scope)
        return .init()
    }
}
