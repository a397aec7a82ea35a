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
        let all = try await catalog.databases(in: call.scope)
        let (shown, next) = try Self.page(all, input.nextToken, input.maxResults) { $0.name }
        return .init(databaseList: try shown.map { try .init($0) }, nextToken: next)
    }
}
