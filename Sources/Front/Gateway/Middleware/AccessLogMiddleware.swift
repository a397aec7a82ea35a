import Core
import Hummingbird
import Logging

/// Gives the answer its request id, and writes a line of the access log.
struct AccessLogMiddleware: GatewayMiddleware {
    let clock: any WallClock
    let logger: Logger

    func respond(to exchange: Exchange, next: Next) async -> Response {
        let startedAt = clock.now()
        var response = await next(exchange)
        response.headers.set("x-amzn-requestid", exchange.requestID)
        exchange.record.current.write(
            to: logger, method: exchange.incoming.request.method.rawValue, path: exchange.incoming.path,
            source: exchange.connection.remoteAddress ?? "", status: response.status.code,
            milliseconds: clock.now().milliseconds - startedAt.milliseconds, requestID: exchange.requestID)
        return response
    }
}
