import AWSProtocol
import Catalog
import GlueModel

extension GlueAPI {
    /// `GetTableVersion`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetTableVersion.html
    package func getTableVersion(
        _ input: Glue.GetTableVersionRequest, _ call: Call
    ) async throws -> Glue.GetTableVersionResponse {
        let database = try Self.database(input.databaseName, input.catalogId, call)
        let (stored, version) = try await catalog.tableVersion(
            input.versionId, of: input.tableName, database: database, in: call.scope)
        return .init(tableVersion: try .init(version, of: stored))
    }
}
