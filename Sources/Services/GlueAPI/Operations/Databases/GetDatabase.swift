import AWSProtocol
import Catalog
import GlueModel

extension GlueAPI {
    /// `GetDatabase`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetDatabase.html
    package func getDatabase(
        _ input: Glue.GetDatabaseRequest, _ call: Call
    ) async throws -> Glue.GetDatabaseResponse {
        let name = try Self.database(input.name, input.catalogId, call)
        return .init(database: try .init(try await catalog.database(name, in: call.scope)))
    }
}
