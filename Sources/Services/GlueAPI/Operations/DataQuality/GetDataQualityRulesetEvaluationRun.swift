import AWSProtocol
import Core
import DataQuality
import GlueModel

extension GlueAPI {
    /// `GetDataQualityRulesetEvaluationRun`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetDataQualityRulesetEvaluationRun.html
    package func getDataQualityRulesetEvaluationRun(
        _ input: Glue.GetDataQualityRulesetEvaluationRunRequest, _ call: Call
    ) async throws -> Glue.GetDataQualityRulesetEvaluationRunResponse {
        let run = try await dataQuality.run(input.runId, in: call.scope)
        var answer = try run.given.shape(Glue.GetDataQualityRulesetEvaluationRunResponse.init(from:))
        answer.runId = input.runId
        answer.status = run.state.rawValue
        answer.errorString = run.message
        answer.startedOn = run.startedAt
        answer.lastModifiedOn = run.endedAt ?? run.startedAt
        answer.completedOn = run.endedAt
        answer.executionTime = Self.seconds(run)
        answer.resultIds = run.resultIDs
        return answer
    }
}
