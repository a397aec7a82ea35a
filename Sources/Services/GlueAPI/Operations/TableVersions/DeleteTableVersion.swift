import AWSProtocol
import Catalog
import GlueModel

extension GlueAPI {
    /// `DeleteTableVersion`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_DeleteTableVersion.html
    package func deleteTableVersion(
        _ input: Glue.DeleteTableVersionRequest, _ call: Call
    ) async throws -> Glue.DeleteTableVersionResponse {
        let database = try Self.database(input.databaseName, input.catalogId, call)
        try await catalog.deleteTableVersion(
            input.versionId, of: input.tableName, database: database, in: call.scope)
        return .init()
    }
}
