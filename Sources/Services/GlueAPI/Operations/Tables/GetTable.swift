import AWSProtocol
import Catalog
import GlueModel

extension GlueAPI {
    /// `GetTable`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetTable.html
    package func getTable(
        _ input: Glue.GetTableRequest, _ call: Call
    ) async throws -> Glue.GetTableResponse {
        let database = try Self.database(input.databaseName, input.catalogId, call)
        let stored = try await catalog.table(input.name, database: database, in: call.scope)
        return .init(table: try .init(stored))
    }
}
