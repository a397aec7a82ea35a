import AWSProtocol
import Catalog
import GlueModel

extension GlueAPI {
    /// `GetConnection`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetConnection.html
    package func getConnection(
        _ input: Glue.GetConnectionRequest, _ call: Call
    ) async throws -> Glue.GetConnectionResponse {
        _ = try Self.catalogName(input.catalogId, call)
        let document = try await catalog.connection(input.name, in: call.scope)
        return .init(connection: try .init(input.name, document, hidesPassword: input.hidePassword ?? false))
    }
}
