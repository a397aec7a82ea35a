import AWSProtocol
import Core
import DataQuality
import GlueModel

extension GlueAPI {
    /// Recommends rules that the rows of a table meet now.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_StartDataQualityRuleRecommendationRun.html
    package func startDataQualityRuleRecommendationRun(
        _ input: Glue.StartDataQualityRuleRecommendationRunRequest, _ call: Call
    ) async throws -> Glue.StartDataQualityRuleRecommendationRunResponse {
        let run = QualityRunDocument(
            isRecommendation: true, table: try Self.table(input.dataSource, call), role: Self.roleName(input.role),
            rulesets: [], references: [:], timeoutMinutes: input.timeout ?? Limits.DataQuality.timeoutMinutes,
            rulesetName: input.createdRulesetName, given: OpaqueDocument(input.wire))
        return .init(runId: try await dataQuality.start(run, in: call.scope))
    }
}
