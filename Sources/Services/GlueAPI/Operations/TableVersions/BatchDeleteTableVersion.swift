import AWSProtocol
import Catalog
import GlueModel

extension GlueAPI {
    /// `BatchDeleteTableVersion`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_BatchDeleteTableVersion.html
    package func batchDeleteTableVersion(
        _ input: Glue.BatchDeleteTableVersionRequest, _ call: Call
    ) async throws -> Glue.BatchDeleteTableVersionResponse {
        let database = try Self.database(input.databaseName, input.catalogId, call)
        _ = try await catalog.table(input.tableName, database: database, in: call.scope)
        var errors: [Glue.TableVersionError] = []
        for version in input.versionIds {
            do {
                try await catalog.deleteTableVersion(version, of: input.tableName, database: database, in: call.scope)
            } catch {
                errors.append(.init(tableName: input.tableName, versionId: version, errorDetail: try detail(error)))
            }
        }
        return .init(errors: errors)
    }
}
