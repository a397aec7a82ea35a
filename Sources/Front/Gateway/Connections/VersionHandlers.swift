import Core
import NIOCore
import NIOTLS

/// Holds back what comes on a connection until it is known which version of HTTP it is, and closes one that does not say in time.
///
/// Closes it too when the client has closed its side: nobody waits for an answer.
private struct VersionDecision {
    let configure: (Bool) -> EventLoopFuture<Void>
    let onClose: () -> Void
    var waiting = ByteBuffer()
    var isDecided = false
    var timeout: Scheduled<Void>?

    mutating func begin(_ context: ChannelHandlerContext, seconds: Int) {
        let channel = context.channel
        timeout = context.eventLoop.scheduleTask(in: .seconds(Int64(seconds))) { channel.close(promise: nil) }
    }

    mutating func end() {
        timeout?.cancel()
        if !isDecided { onClose() }
    }

    /// Whether an event ends a connection that has not asked for anything: its stop, or the client's end.
    func isEnd(_ event: Any) -> Bool {
        guard !isDecided else { return false }
        return event is ChannelShouldQuiesceEvent || event as? ChannelEvent == .inputClosed
    }
}

/// Holds back what comes until the version is known, and hands it over then.
class VersionHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    fileprivate var decision: VersionDecision
    /// How long the client may take.
    private let seconds: Int

    fileprivate init(
        seconds: Int, configure: @escaping (Bool) -> EventLoopFuture<Void>, onClose: @escaping () -> Void
    ) {
        decision = VersionDecision(configure: configure, onClose: onClose)
        self.seconds = seconds
    }

    final func handlerAdded(context: ChannelHandlerContext) { decision.begin(context, seconds: seconds) }

    /// A handshake that fails is the client's affair.
    final func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        decision.waiting.writeImmutableBuffer(unwrapInboundIn(data))
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if decision.isEnd(event) { context.close(promise: nil) }
        context.fireUserInboundEventTriggered(event)
    }

    /// Sets the pipeline up, hands over what has come, and removes the handler.
    fileprivate final func decide(isHTTP2: Bool, _ context: ChannelHandlerContext) {
        decision.isDecided = true
        decision.timeout?.cancel()
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        decision.configure(isHTTP2).whenComplete { result in
            let (handler, context) = bound.value
            guard case .success = result else { return context.close(promise: nil) }
            if handler.decision.waiting.readableBytes > 0 {
                context.fireChannelRead(handler.wrapInboundOut(handler.decision.waiting))
                context.fireChannelReadComplete()
            }
            context.pipeline.syncOperations.removeHandler(handler, promise: nil)
        }
    }

    /// Comes with every end, also of a connection that never became active.
    final func handlerRemoved(context: ChannelHandlerContext) { decision.end() }
}

/// Looks at the first bytes of a connection: HTTP/2 begins with `PRI * HTTP/2.0`, which no request of HTTP/1.1 does.
final class PrefaceHandler: VersionHandler {
    private static let preface = Array("PRI ".utf8)

    init(configure: @escaping (Bool) -> EventLoopFuture<Void>, onClose: @escaping () -> Void) {
        super.init(seconds: Limits.HTTP.firstBytesSeconds, configure: configure, onClose: onClose)
    }

    override func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        super.channelRead(context: context, data: data)
        guard !decision.isDecided else { return }
        let first = decision.waiting.readableBytesView.prefix(Self.preface.count)
        let isHTTP2 = Self.preface.starts(with: first)
        guard !isHTTP2 || first.count == Self.preface.count else { return }
        decide(isHTTP2: isHTTP2, context)
    }
}

/// Waits for the end of a TLS handshake, which says the version (ALPN); a client that names none speaks HTTP/1.1.
final class HandshakeHandler: VersionHandler {
    init(configure: @escaping (Bool) -> EventLoopFuture<Void>, onClose: @escaping () -> Void) {
        super.init(seconds: Limits.HTTP.handshakeSeconds, configure: configure, onClose: onClose)
    }

    override func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case .handshakeCompleted(let version)? = event as? TLSUserEvent, !decision.isDecided {
            decide(isHTTP2: version == "h2", context)
        }
        super.userInboundEventTriggered(context: context, event: event)
    }
}
