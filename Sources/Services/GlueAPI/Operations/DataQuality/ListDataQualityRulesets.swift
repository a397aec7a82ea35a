import AWSProtocol
import DataQuality
import GlueModel
import Storage

extension GlueAPI {
    /// `ListDataQualityRulesets`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_ListDataQualityRulesets.html
    package func listDataQualityRulesets(
        _ input: Glue.ListDataQualityRulesetsRequest, _ call: Call
    ) async throws -> Glue.ListDataQualityRulesetsResponse {
        let table = try input.filter?.targetTable.map {
            try Self.table($0.tableName, $0.databaseName, $0.catalogId, call)
        }
        let all = try await dataQuality.rulesets(in: call.scope).filter { stored in
            (table == nil || stored.value.table == table)
                && (input.filter?.name.map { stored.name.contains($0) } ?? true)
        }
        let (shown, next) = try Self.page(all, input.nextToken, input.maxResults) { $0.name }
        return .init(
            rulesets: shown.map {
                .init(
                    name: $0.name, description: $0.value.description, createdOn: $0.value.createdAt,
                    lastModifiedOn: $0.value.updatedAt,
                    targetTable: $0.value.table.map { .init(tableName: $0.name, databaseName: $0.database) },
                    recommendationRunId: $0.value.recommendationID, ruleCount: DataQuality.ruleCount($0.value.rules))
            }, nextToken: next)
    }
}
