import AWSProtocol
import GlueModel
import Jobs

extension GlueAPI {
    /// Ends a session.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_StopSession.html
    package func stopSession(
        _ input: Glue.StopSessionRequest, _ call: Call
    ) async throws -> Glue.StopSessionResponse {
        try await sessions.stop(input.id, in: call.scope)
        return .init(id: input.id)
    }
}
