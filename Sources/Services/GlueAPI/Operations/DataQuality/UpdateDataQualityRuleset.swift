import AWSProtocol
import DataQuality
import GlueModel

extension GlueAPI {
    /// `UpdateDataQualityRuleset`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_UpdateDataQualityRuleset.html
    package func updateDataQualityRuleset(
        _ input: Glue.UpdateDataQualityRulesetRequest, _ call: Call
    ) async throws -> Glue.UpdateDataQualityRulesetResponse {
        let ruleset = try await dataQuality.updateRuleset(
            input.name, description: input.description, rules: input.ruleset, in: call.scope)
        return .init(name: input.name, description: ruleset.description, ruleset: ruleset.rules)
    }
}
