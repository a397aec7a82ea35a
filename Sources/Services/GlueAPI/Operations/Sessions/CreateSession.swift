import AWSProtocol
import GlueModel
import Jobs

extension GlueAPI {
    /// Starts a session, whose Spark is kept alive.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_CreateSession.html
    package func createSession(
        _ input: Glue.CreateSessionRequest, _ call: Call
    ) async throws -> Glue.CreateSessionResponse {
        try await checkSecurityConfiguration(input.securityConfiguration, call)
        let session = try await sessions.create(input.id, try InteractiveSession(input), in: call.scope)
        try await setTags(input.tags, "session", input.id, call)
        return .init(session: try .init(input.id, session, now: session.createdAt))
    }
}
