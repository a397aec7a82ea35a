import AWSProtocol
import Core
import GlueModel
import Jobs

extension GlueAPI {
    /// A session with its status.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetSession.html
    package func getSession(
        _ input: Glue.GetSessionRequest, _ call: Call
    ) async throws -> Glue.GetSessionResponse {
        let session = try await sessions.session(input.id, in: call.scope)
        return .init(session: try .init(input.id, session, now: SystemClock().now()))
    }
}
