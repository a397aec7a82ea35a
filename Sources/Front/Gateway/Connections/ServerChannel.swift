import Core
import HummingbirdCore
import HummingbirdHTTP2
import Logging
import NIOCore
import NIOHTTP2
import NIOSSL
import NIOTLS

/// A connection with or without TLS, that speaks HTTP/1.1 or HTTP/2 on the same port.
///
/// With TLS the handshake says which (ALPN). Without, the first bytes do: the AWS SDK for Java, and with it the KCL, begins HTTP/2 without
/// asking when its endpoint is an http address (RFC 9113, 3.3).
package struct ServerChannel: ServerChildChannel {
    package struct Value: ServerChildChannelValue {
        fileprivate let version: EventLoopFuture<Version>
        package let channel: any Channel
    }

    fileprivate enum Version: Sendable {
        case http1(HTTP1Channel.Value)
        case http2(HTTP2Channel.Value)
    }

    private let gateway: Gateway
    private let tls: NIOSSLContext?
    private let http1: HTTP1Channel
    private let http2: HTTP2Channel

    /// `tls` is the certificate and key that the server has, if it speaks TLS.
    package init(gateway: Gateway, tls: TLSConfiguration?, responder: @escaping HTTPChannelHandler.Responder) throws {
        self.gateway = gateway
        self.tls = try tls.map { configuration in
            var configuration = configuration
            configuration.applicationProtocols = NIOHTTP2SupportedALPNProtocols
            return try NIOSSLContext(configuration: configuration)
        }
        let configuration = HTTP1Channel.Configuration(
            additionalChannelHandlers: [ExpectContinueHandler()], idleTimeout: .seconds(Int64(Limits.HTTP.idleSeconds)))
        http1 = HTTP1Channel(responder: responder, configuration: configuration)
        let streams = HTTP1Channel.Configuration(
            additionalChannelHandlers: [DirectStreamHandler(gateway: gateway), ExpectContinueHandler()],
            idleTimeout: .seconds(Int64(Limits.HTTP.idleSeconds)))
        http2 = HTTP2Channel(
            responder: responder,
            configuration: HTTP2ChannelConfiguration(
                idleTimeout: .seconds(Int64(Limits.HTTP.idleSeconds)), streamConfiguration: streams))
    }

    package func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        guard let client = gateway.connections.admit(channel) else {
            // No descriptor and no memory is left for it; a client that is told nothing tries again later.
            return channel.close().flatMapThrowing { throw TooManyConnections() }
        }
        return channel.eventLoop.makeCompletedFuture {
            let promise = channel.eventLoop.makePromise(of: Version.self)
            @Sendable func configure(_ isHTTP2: Bool) -> EventLoopFuture<Void> {
                let version =
                    isHTTP2
                    ? http2.setup(channel: channel, logger: logger).map { Version.http2($0) }
                    : setupHTTP1(channel: channel, client, logger: logger).map { Version.http1($0) }
                promise.completeWith(version)
                return version.map { _ in }
            }
            @Sendable func closed() { promise.fail(ChannelError.eof) }
            // Large requests come in fewer and larger pieces, each of which costs a change of thread.
            // A connection that is closed already takes neither option nor handler.
            do {
                try channel.syncOptions?.setOption(
                    .recvAllocator,
                    value: ClientConnection.reading(isProven: gateway.authenticator.mode == .open))
                if let tls {
                    try channel.pipeline.syncOperations.addHandlers(
                        NIOSSLServerHandler(context: tls), HandshakeHandler(configure: configure, onClose: closed))
                } else {
                    try channel.pipeline.syncOperations.addHandler(
                        PrefaceHandler(configure: configure, onClose: closed))
                }
            } catch {
                promise.fail(error)
                throw error
            }
            return Value(version: promise.futureResult, channel: channel)
        }
    }

    private struct TooManyConnections: Error {}

    /// The handler of direct requests is before the HTTP library, and closes silent connections in its place.
    private func setupHTTP1(
        channel: any Channel, _ client: ClientConnection, logger: Logger
    ) -> EventLoopFuture<HTTP1Channel.Value> {
        let direct = DirectRequestHandler(gateway: gateway, connection: client)
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
