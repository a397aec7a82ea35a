import AWSProtocol
import Catalog
import Core
import GlueModel

extension GlueAPI {
    /// The versions of a table, the newest first.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetTableVersions.html
    package func getTableVersions(
        _ input: Glue.GetTableVersionsRequest, _ call: Call
    ) async throws -> Glue.GetTableVersionsResponse {
        let database = try Self.database(input.databaseName, input.catalogId, call)
        var before: Int?
        if let token = input.nextToken, !token.isEmpty {
            guard let number = Int(token) else { throw Glue.Errors.invalidInputException("Invalid NextToken.") }
            before = number
        }
        let limit = input.maxResults ?? Limits.Glue.pageItems
        let (stored, versions) = try await catalog.tableVersions(
            input.tableName, database: database, before: before, limit: limit.clamped(adding: 1), in: call.scope)
        let shown = versions.prefix(limit)
        return .init(
            tableVersions: try shown.map { try .init($0, of: stored) },
            nextToken: versions.count > limit ? shown.last.map { "\($0.versionID)" } : nil)
    }
}
