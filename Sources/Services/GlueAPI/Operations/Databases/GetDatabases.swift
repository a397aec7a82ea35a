import AWSProtocol
import Catalog
import GlueModel
import Storage

extension GlueAPI {
    /// `GetDatabases`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetDatabases.html
    package func getDatabases(
        _ input: Glue.GetDatabasesRequest, _ call: Call
    ) async throws -> Glue.GetDatabasesResponse {
        let name = try Self.catalogName(input.catalogId, call)
        if let name { _ = try await catalog.catalog(name, in: call.scope) }
        let all = try await catalog.databases(catalog: name, in: call.scope)
        let (shown, next) = try Self.page(all, input.nextToken, input.maxResults) { $0.name }
        let databases = try shown.map { try Glue.Database($0) }
        guard let attributes = input.attributesToGet, !attributes.isEmpty else {
            return .init(databaseList: databases, nextToken: next)
        }
        return .init(
            databaseList: databases.map {
                .init(
                    name: $0.name, targetDatabase: attributes.contains("TARGET_DATABASE") ? $0.targetDatabase : nil,
                    catalogId: $0.catalogId)
            }, nextToken: next)
    }
}
