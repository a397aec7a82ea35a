import AWSProtocol
import Core
import GlueModel
import Jobs
import Storage

extension GlueAPI {
    /// All sessions, or those that carry tags.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_ListSessions.html
    package func listSessions(
        _ input: Glue.ListSessionsRequest, _ call: Call
    ) async throws -> Glue.ListSessionsResponse {
        var all = try await sessions.sessions(in: call.scope)
        if let tags = input.tags, !tags.isEmpty {
            var kept: [Stored<InteractiveSession>] = []
            for stored in all {
                let own = try await documents.tags(of: Self.arn("session", stored.name, call), in: call.scope)
                if tags.allSatisfy({ own[$0.key] == $0.value }) { kept.append(stored) }
            }
            all = kept
        }
        let (page, next) = try Self.page(all, input.nextToken, input.maxResults) { $0.name }
        let now = SystemClock().now()
        return .init(
            ids: page.map(\.name), sessions: try page.map { try .init($0.name, $0.value, now: now) }, nextToken: next)
    }
}
