import AWSProtocol
import DataQuality
import GlueModel

extension GlueAPI {
    /// `GetDataQualityResult`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetDataQualityResult.html
    package func getDataQualityResult(
        _ input: Glue.GetDataQualityResultRequest, _ call: Call
    ) async throws -> Glue.GetDataQualityResultResponse {
        let result = Glue.DataQualityResult(
            input.resultId, try await dataQuality.result(input.resultId, in: call.scope))
        return .init(
            resultId: result.resultId, evaluationRunMode: result.evaluationRunMode, score: result.score,
            dataSource: result.dataSource, rulesetName: result.rulesetName, evaluationContext: result.evaluationContext,
            startedOn: result.startedOn, completedOn: result.completedOn, jobName: result.jobName,
            jobRunId: result.jobRunId, rulesetEvaluationRunId: result.rulesetEvaluationRunId,
            ruleResults: result.ruleResults, analyzerResults: result.analyzerResults,
            aggregatedMetrics: result.aggregatedMetrics)
    }
}
