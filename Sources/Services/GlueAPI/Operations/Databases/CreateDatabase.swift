import AWSProtocol
import Catalog
import GlueModel

extension GlueAPI {
    /// `CreateDatabase`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_CreateDatabase.html
    package func createDatabase(
        _ input: Glue.CreateDatabaseRequest, _ call: Call
    ) async throws -> Glue.CreateDatabaseResponse {
        let name = input.databaseInput.name
        try await catalog.createDatabase(
            try Self.database(name, input.catalogId, call), try DatabaseDocument(input.databaseInput, call),
            in: call.scope)
        try await setTags(input.tags, "database", name.lowercased(), call)
        return .init()
    }
}
