import AWSProtocol
import Catalog
import DataQuality
import GlueModel

extension GlueAPI {
    /// `CreateDataQualityRuleset`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_CreateDataQualityRuleset.html
    package func createDataQualityRuleset(
        _ input: Glue.CreateDataQualityRulesetRequest, _ call: Call
    ) async throws -> Glue.CreateDataQualityRulesetResponse {
        let table = try input.targetTable.map { try Self.table($0.tableName, $0.databaseName, $0.catalogId, call) }
        if let table { _ = try await catalog.table(table.name, database: table.database, in: call.scope) }
        try await dataQuality.createRuleset(
            input.name, .init(description: input.description, rules: input.ruleset, table: table), in: call.scope)
        try await setTags(input.tags, "dataQualityRuleset", input.name, call)
        return .init(name: input.name)
    }
}
