import AWSProtocol
import GlueModel
import Jobs

extension GlueAPI {
    /// A statement with its output.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetStatement.html
    package func getStatement(
        _ input: Glue.GetStatementRequest, _ call: Call
    ) async throws -> Glue.GetStatementResponse {
        .init(statement: .init(try await sessions.statement(input.id, of: input.sessionId, in: call.scope)))
    }
}
