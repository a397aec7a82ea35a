import AWSProtocol
import Catalog
import GlueModel

extension GlueAPI {
    /// `DeleteConnection`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_DeleteConnection.html
    package func deleteConnection(
        _ input: Glue.DeleteConnectionRequest, _ call: Call
    ) async throws -> Glue.DeleteConnectionResponse {
        _ = try Self.catalogName(input.catalogId, call)
        try await catalog.deleteConnection(input.connectionName, in: call.scope)
        try await dropTags("connection", input.connectionName, call)
        return .init()
    }
}
