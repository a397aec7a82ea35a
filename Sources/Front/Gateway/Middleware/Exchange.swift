import Core
import Hummingbird
import Synchronization

/// A request on its way through the chain of middleware.
struct Exchange: Sendable {
    let incoming: IncomingRequest
    let connection: ClientConnection
    let requestID: String
    /// Whether the signature is verified in open mode too; set by `BrowserGuard`.
    var mustBeSigned = false
    /// What the access log will say.
    let record = RequestRecord()
}

/// One step that every request goes through: it answers, or has the next step answer.
protocol GatewayMiddleware: Sendable {
    typealias Next = @Sendable (Exchange) async -> Response

    func respond(to exchange: Exchange, next: Next) async -> Response
}

extension [any GatewayMiddleware] {
    /// The steps in their order, and `last` behind them.
    func chain(_ last: @escaping GatewayMiddleware.Next) -> GatewayMiddleware.Next {
        reversed().reduce(last) { next, step in { await step.respond(to: $0, next: next) } }
    }
}
