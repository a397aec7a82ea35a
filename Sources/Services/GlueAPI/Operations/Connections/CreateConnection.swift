import AWSProtocol
import Catalog
import GlueModel

extension GlueAPI {
    /// `CreateConnection`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_CreateConnection.html
    package func createConnection(
        _ input: Glue.CreateConnectionRequest, _ call: Call
    ) async throws -> Glue.CreateConnectionResponse {
        _ = try Self.catalogName(input.catalogId, call)
        let connection = input.connectionInput
        try await catalog.createConnection(connection.name, try ConnectionDocument(connection, call), in: call.scope)
        try await setTags(input.tags, "connection", connection.name, call)
        return .init(createConnectionStatus: "READY")
    }
}
