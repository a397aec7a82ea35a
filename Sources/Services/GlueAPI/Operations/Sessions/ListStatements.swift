import AWSProtocol
import Core
import GlueModel
import Jobs

extension GlueAPI {
    /// The statements of a session, in their order.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_ListStatements.html
    package func listStatements(
        _ input: Glue.ListStatementsRequest, _ call: Call
    ) async throws -> Glue.ListStatementsResponse {
        let all = try await sessions.statements(of: input.sessionId, in: call.scope)
        let (page, next) = try Self.page(all, input.nextToken, nil) { padded($0.number, 10) }
        return .init(statements: page.map { .init($0) }, nextToken: next)
    }
}
