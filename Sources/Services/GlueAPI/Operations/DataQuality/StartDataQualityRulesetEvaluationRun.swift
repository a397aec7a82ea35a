import AWSProtocol
import Core
import DataQuality
import GlueModel

extension GlueAPI {
    /// Evaluates rulesets over the rows of a table.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_StartDataQualityRulesetEvaluationRun.html
    package func startDataQualityRulesetEvaluationRun(
        _ input: Glue.StartDataQualityRulesetEvaluationRunRequest, _ call: Call
    ) async throws -> Glue.StartDataQualityRulesetEvaluationRunResponse {
        let run = QualityRunDocument(
            isRecommendation: false, table: try Self.table(input.dataSource, call), role: Self.roleName(input.role),
            rulesets: input.rulesetNames,
            references: try (input.additionalDataSources ?? [:]).mapValues { try Self.table($0, call) },
            timeoutMinutes: input.timeout ?? Limits.DataQuality.timeoutMinutes, rulesetName: nil,
            given: OpaqueDocument(input.wire))
        return .init(runId: try await dataQuality.start(run, in: call.scope))
    }
}
