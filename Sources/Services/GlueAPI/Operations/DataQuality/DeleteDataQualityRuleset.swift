import AWSProtocol
import DataQuality
import GlueModel

extension GlueAPI {
    /// `DeleteDataQualityRuleset`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_DeleteDataQualityRuleset.html
    package func deleteDataQualityRuleset(
        _ input: Glue.DeleteDataQualityRulesetRequest, _ call: Call
    ) async throws -> Glue.DeleteDataQualityRulesetResponse {
        try await dataQuality.deleteRuleset(input.name, in: call.scope)
        try await dropTags("dataQualityRuleset", input.name, call)
        return .init()
    }
}
