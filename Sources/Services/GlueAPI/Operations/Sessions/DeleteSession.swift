import AWSProtocol
import GlueModel
import Jobs

extension GlueAPI {
    /// Removes a session that has ended.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_DeleteSession.html
    package func deleteSession(
        _ input: Glue.DeleteSessionRequest, _ call: Call
    ) async throws -> Glue.DeleteSessionResponse {
        try await sessions.delete(input.id, in: call.scope)
        try await dropTags("session", input.id, call)
        return .init(id: input.id)
    }
}
