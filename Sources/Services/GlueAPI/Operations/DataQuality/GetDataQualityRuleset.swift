import AWSProtocol
import DataQuality
import GlueModel

extension GlueAPI {
    /// `GetDataQualityRuleset`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetDataQualityRuleset.html
    package func getDataQualityRuleset(
        _ input: Glue.GetDataQualityRulesetRequest, _ call: Call
    ) async throws -> Glue.GetDataQualityRulesetResponse {
        let ruleset = try await dataQuality.ruleset(input.name, in: call.scope)
        return .init(
            name: input.name, description: ruleset.description, ruleset: ruleset.rules,
            targetTable: ruleset.table.map { .init(tableName: $0.name, databaseName: $0.database) },
            createdOn: ruleset.createdAt, lastModifiedOn: ruleset.updatedAt,
            recommendationRunId: ruleset.recommendationID)
    }
}
