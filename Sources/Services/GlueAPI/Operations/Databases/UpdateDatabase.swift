import AWSProtocol
import Catalog
import Core
import GlueModel

extension GlueAPI {
    /// `UpdateDatabase`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_UpdateDatabase.html
    package func updateDatabase(
        _ input: Glue.UpdateDatabaseRequest, _ call: Call
    ) async throws -> Glue.UpdateDatabaseResponse {
        try await catalog.updateDatabase(
            input.name, given: OpaqueDocument(input.databaseInput.wire), in: call.scope)
        return .init()
    }
}
