import AWSProtocol
import Catalog
import GlueModel

extension GlueAPI {
    /// `UpdateConnection`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_UpdateConnection.html
    package func updateConnection(
        _ input: Glue.UpdateConnectionRequest, _ call: Call
    ) async throws -> Glue.UpdateConnectionResponse {
        _ = try Self.catalogName(input.catalogId, call)
        guard input.name == input.connectionInput.name else {
            throw Glue.Errors.invalidInputException("A connection cannot be renamed.")
        }
        try await catalog.updateConnection(
            input.name, try ConnectionDocument(input.connectionInput, call), in: call.scope)
        return .init()
    }
}
