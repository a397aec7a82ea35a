import AWSProtocol
import GlueModel
import Jobs

extension GlueAPI {
    /// Cancels a statement that waits or runs.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_CancelStatement.html
    package func cancelStatement(
        _ input: Glue.CancelStatementRequest, _ call: Call
    ) async throws -> Glue.CancelStatementResponse {
        try await sessions.cancel(input.id, of: input.sessionId, in: call.scope)
        return .init()
    }
}
