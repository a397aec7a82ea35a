import HummingbirdCore
import HummingbirdHTTP2
import Logging
import NIOCore

/// A connection without TLS that speaks HTTP/1.1, or HTTP/2 with prior knowledge (RFC 9113, 3.3), on the same port.
///
/// The AWS SDK for Java, and with it the KCL, begins HTTP/2 without asking when its endpoint is an http address.
package struct PlaintextChannel: ServerChildChannel {
    package struct Value: ServerChildChannelValue {
        fileprivate let version: EventLoopFuture<Version>
        package let channel: any Channel
    }

    fileprivate enum Version: Sendable {
        case http1(HTTP1Channel.Value)
        case http2(HTTP2Channel.Value)
    }

    private static let largestRead = 1024 * 1024

    private let gateway: Gateway
    private let http1: HTTP1Channel
    private let http2: HTTP2Channel

    package init(
        gateway: Gateway, responder: @escaping HTTPChannelHandler.Responder, configuration: HTTP1Channel.Configuration
    ) {
        self.gateway = gateway
        http1 = HTTP1Channel(responder: responder, configuration: configuration)
        http2 = HTTP2Channel(
            responder: responder,
            configuration: HTTP2ChannelConfiguration(idleTimeout: .seconds(300), streamConfiguration: configuration))
    }

    package func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        channel.eventLoop.makeCompletedFuture {
            let promise = channel.eventLoop.makePromise(of: Version.self)
            let handler = PrefaceHandler { isHTTP2 in
                let version =
                    isHTTP2
                    ? http2.setup(channel: channel, logger: logger).map { Version.http2($0) }
                    : setupHTTP1(channel: channel, logger: logger).map { Version.http1($0) }
                promise.completeWith(version)
                return version.map { _ in }
            } onClose: {
                promise.fail(ChannelError.eof)
            }
            // Large requests come in fewer and larger pieces, each of which costs a change of thread.
            // A connection that is closed already takes neither option nor handler.
            do {
                try channel.syncOptions?.setOption(
                    .recvAllocator,
                    value: AdaptiveRecvByteBufferAllocator(minimum: 2048, initial: 16_384, maximum: Self.largestRead))
                try channel.pipeline.syncOperations.addHandler(handler)
            } catch {
                promise.fail(error)
                throw error
            }
            return Value(version: promise.futureResult, channel: channel)
        }
    }

    /// The handler of direct requests stands before the HTTP library, and closes silent connections in its place.
    private func setupHTTP1(channel: any Channel, logger: Logger) -> EventLoopFuture<HTTP1Channel.Value> {
        let direct = DirectRequestHandler(gateway: gateway)
        do { try channel.pipeline.syncOperations.addHandler(direct) } catch {
            return channel.eventLoop.makeFailedFuture(error)
        }
        let bound = NIOLoopBound(direct, eventLoop: channel.eventLoop)
        let handlers = http1.configuration.additionalChannelHandlers
        var configuration = http1.configuration
        configuration.idleTimeout = nil
        configuration.additionalChannelHandlers = { handlers() + [LibraryWatcher(bound.value)] }
        return HTTP1Channel(responder: http1.responder, configuration: configuration)
            .setup(channel: channel, logger: logger)
    }

    package func handle(value: Value, logger: Logger) async {
        do {
            switch try await value.version.get() {
            case .http1(let http1): await self.http1.handle(value: http1, logger: logger)
            case .http2(let http2): await self.http2.handle(value: http2, logger: logger)
            }
        } catch {
            logger.debug("a connection ended before its first request", metadata: ["error": "\(error)"])
        }
    }
}

/// Looks at the first bytes of a connection: HTTP/2 begins with `PRI * HTTP/2.0`, which no request of HTTP/1.1 does.
private final class PrefaceHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    private static let preface = Array("PRI ".utf8)
    /// How long a connection may say nothing.
    private static let patience = TimeAmount.seconds(300)

    private let configure: (Bool) -> EventLoopFuture<Void>
    private let onClose: () -> Void
    private var waiting = ByteBuffer()
    private var isDecided = false
    private var timeout: Scheduled<Void>?

    init(configure: @escaping (Bool) -> EventLoopFuture<Void>, onClose: @escaping () -> Void) {
        self.configure = configure
        self.onClose = onClose
    }

    func handlerAdded(context: ChannelHandlerContext) {
        let channel = context.channel
        timeout = context.eventLoop.scheduleTask(in: Self.patience) { channel.close(promise: nil) }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        waiting.writeImmutableBuffer(unwrapInboundIn(data))
        guard !isDecided else { return }
        let first = waiting.readableBytesView.prefix(Self.preface.count)
        let isHTTP2 = Self.preface.starts(with: first)
        guard !isHTTP2 || first.count == Self.preface.count else { return }
        isDecided = true
        timeout?.cancel()
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        configure(isHTTP2).whenComplete { result in
            let (handler, context) = bound.value
            guard case .success = result else { return context.close(promise: nil) }
            context.fireChannelRead(handler.wrapInboundOut(handler.waiting))
            context.fireChannelReadComplete()
            context.pipeline.syncOperations.removeHandler(handler, promise: nil)
        }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        // A connection that has not asked for anything does not hold up a stop.
        if event is ChannelShouldQuiesceEvent, !isDecided { context.close(promise: nil) }
        context.fireUserInboundEventTriggered(event)
    }

    /// Comes with every end, also of a connection that never became active.
    func handlerRemoved(context: ChannelHandlerContext) {
        timeout?.cancel()
        if !isDecided { onClose() }
    }
}
