import AWSProtocol
import GlueModel
import Jobs

extension GlueAPI {
    /// Queues a statement.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_RunStatement.html
    package func runStatement(
        _ input: Glue.RunStatementRequest, _ call: Call
    ) async throws -> Glue.RunStatementResponse {
        .init(id: try await sessions.runStatement(input.code, in: input.sessionId, call.scope))
    }
}
