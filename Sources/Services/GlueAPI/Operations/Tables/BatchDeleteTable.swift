import AWSProtocol
import Catalog
import GlueModel

extension GlueAPI {
    /// `BatchDeleteTable`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_BatchDeleteTable.html
    package func batchDeleteTable(
        _ input: Glue.BatchDeleteTableRequest, _ call: Call
    ) async throws -> Glue.BatchDeleteTableResponse {
        let database = try Self.database(input.databaseName, input.catalogId, call)
        var errors: [Glue.TableError] = []
        _ = try await catalog.database(database, in: call.scope)
        for name in input.tablesToDelete {
            do {
                try await catalog.deleteTable(name, database: database, in: call.scope)
            } catch {
                errors.append(.init(tableName: name, errorDetail: try detail(error)))
            }
        }
        return .init(errors: errors)
    }
}
