import AWSProtocol
import Core
import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Answers requests that carry records on a stream of HTTP/2, before the HTTP library sees them, and lets all others pass.
///
/// It does what `DirectRequestHandler` does for HTTP/1.1, whose bytes it need not read: a stream is one request (docs/decisions/0008).
final class DirectStreamHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundOut = HTTPResponsePart

    private enum Phase {
        case idle
        /// A request that may be answered directly; what came of its body.
        case collecting(HTTPRequest, DirectRequest, ByteBuffer)
        case performing
        case passing
    }

    private let gateway: Gateway
    private var client: ClientConnection?
    private var phase = Phase.idle

    init(gateway: Gateway) { self.gateway = gateway }

    func handlerAdded(context: ChannelHandlerContext) {
        client = gateway.connections.connection(of: context.channel)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch (phase, unwrapInboundIn(data)) {
        case (.idle, .head(let head)):
            if let request = directRequest(head) {
                phase = .collecting(head, request, ByteBuffer())
            } else {
                phase = .passing
                context.fireChannelRead(data)
            }
        case (.collecting(let head, let request, var body), .body(let piece)):
            phase = .idle
            body.writeImmutableBuffer(piece)
            phase = .collecting(head, request, body)
            if body.readableBytes > Limits.HTTP.requestBodyBytes { pass(head, body, isWhole: false, context) }
        case (.collecting(let head, let request, let body), .end):
            if !perform(request, body, context) { pass(head, body, isWhole: true, context) }
        case (.performing, _): break
        default: context.fireChannelRead(data)
        }
    }

    private func directRequest(_ head: HTTPRequest) -> DirectRequest? {
        guard let client, head.method == .post, head.path == "/" else { return nil }
        var headers = SignableRequest.Headers()
        headers.append("host", head.authority ?? "")
        for field in head.headerFields { headers.append(field.name.canonicalName, field.value) }
        let request = DirectRequest(SignableRequest(method: "POST", path: "/", query: [], headers: headers))
        guard let request, request.contentLength ?? 0 <= Limits.HTTP.requestBodyBytes,
            gateway.isDirect(request, client)
        else { return nil }
        return request
    }

    private func perform(_ request: DirectRequest, _ body: ByteBuffer, _ context: ChannelHandlerContext) -> Bool {
        guard let client, let caller = gateway.directCaller(request, body, client, last: nil) else { return false }
        phase = .performing
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        let eventLoop = context.eventLoop
        client.requestBegan()
        let isPerformed = gateway.performDirectly(request, body, caller, client) { answer in
            eventLoop.execute {
                let (handler, context) = bound.value
                client.requestEnded()
                handler.write(answer(), context)
            }
        }
        if !isPerformed { client.requestEnded() }
        return isPerformed
    }

    private func write(_ answer: DirectResponse, _ context: ChannelHandlerContext) {
        var head = HTTPResponse(status: .init(code: answer.status))
        for (name, value) in answer.headers { head.headerFields.set(name, value) }
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        context.write(wrapOutboundOut(.body(answer.content)), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    }

    private func pass(_ head: HTTPRequest, _ body: ByteBuffer, isWhole: Bool, _ context: ChannelHandlerContext) {
        phase = .passing
        context.fireChannelRead(wrapInboundOut(.head(head)))
        if body.readableBytes > 0 { context.fireChannelRead(wrapInboundOut(.body(body))) }
        if isWhole { context.fireChannelRead(wrapInboundOut(.end(nil))) }
        context.fireChannelReadComplete()
    }
}
