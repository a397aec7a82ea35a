import AWSProtocol
import Catalog
import Crawling
import GlueModel

extension GlueAPI {
    /// Connects to the data store that a connection leads to, and fails if that fails.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_TestConnection.html
    package func testConnection(
        _ input: Glue.TestConnectionRequest, _ call: Call
    ) async throws -> Glue.TestConnectionResponse {
        let type: String
        let properties: [String: String]
        if let name = input.connectionName {
            _ = try Self.catalogName(input.catalogId, call)
            let connection = try await catalog.connection(name, in: call.scope)
            (type, properties) = (connection.type, connection.properties)
        } else if let given = input.testConnectionInput {
            (type, properties) = (given.connectionType, given.connectionProperties)
        } else {
            throw Glue.Errors.invalidInputException("ConnectionName or TestConnectionInput is required.")
        }
        if let failure = try await crawling.connectionFailure(type: type, properties: properties) {
            throw Glue.Errors.invalidInputException(failure)
        }
        return .init()
    }
}
