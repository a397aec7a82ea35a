import Core
import NIOCore
import NIOHTTPTypes

/// Answers requests that carry records on the event loop, before the HTTP library sees them, and lets all others pass.
///
/// A request from a socket to its answer then costs no task, no header fields and no change of thread but the one to the log's
/// writer and back (docs/decisions/0008).
final class DirectRequestHandler: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let gateway: Gateway
    private var connection: DirectConnection
    private let client: ClientConnection
    /// Who sent the last request in open mode.
    private var caller: DirectCaller?
    /// Events that wait for the end of a request which the HTTP library knows nothing of.
    private var heldEvents: [Any] = []
    private var isReadHeld = false
    private var isWorking = false
    private var lastActivity = NIODeadline.now()
    private var timeout: Scheduled<Void>?
    /// Closes the connection if the head of a request takes too long.
    private var headTimeout: Scheduled<Void>?
    private var ownContext: ChannelHandlerContext?
    /// Requests that the HTTP library has taken and not answered, and whether the last of them is whole.
    private var unanswered = 0
    private var isLibraryReading = false

    init(gateway: Gateway, connection client: ClientConnection) {
        self.gateway = gateway
        self.client = client
        connection = DirectConnection { gateway.isDirect($0, client) }
    }

    func handlerAdded(context: ChannelHandlerContext) {
        ownContext = context
        scheduleTimeout(context)
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        ownContext = nil
        timeout?.cancel()
        headTimeout?.cancel()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        lastActivity = .now()
        client.touch()
        connection.receive(unwrapInboundIn(data))
        work(context)
    }

    /// Does what is to be done until there is nothing but to wait.
    private func work(_ context: ChannelHandlerContext) {
        // An answer can be given while a request is still being passed on.
        guard !isWorking else { return }
        isWorking = true
        defer { isWorking = false }
        while true {
            switch connection.next() {
            case .wait:
                watchHead(context)
                releaseEvents(context)
                if isReadHeld, !connection.isFull {
                    isReadHeld = false
                    context.read()
                }
                return
            case .refuse:
                let answer = ByteBuffer(
                    string: "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                context.writeAndFlush(wrapOutboundOut(answer), promise: nil)
                return context.close(promise: nil)
            case .pass(let bytes):
                context.fireChannelRead(wrapInboundOut(bytes))
                context.fireChannelReadComplete()
            case .perform(let head, let request):
                guard !perform(head, request, context) else { continue }
                context.fireChannelRead(wrapInboundOut(connection.declined()))
                context.fireChannelReadComplete()
            }
        }
    }

    /// Returns false if the request has to go the general way.
    private func perform(_ head: DirectHead, _ request: ByteBuffer, _ context: ChannelHandlerContext) -> Bool {
        guard let body = request.getSlice(at: request.readerIndex + head.headBytes, length: head.bodyBytes),
            let direct = DirectRequest(head, request),
            let caller = gateway.directCaller(direct, body, client, last: caller)
        else { return false }
        self.caller = caller
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        let eventLoop = context.eventLoop
        let isPerformed = gateway.performDirectly(direct, body, caller, client) { answer in
            eventLoop.execute {
                let (handler, context) = bound.value
                handler.client.requestEnded()
                handler.answer(answer().bytes, context)
            }
        }
        // The answer comes on this event loop, so not before now.
        if isPerformed { client.requestBegan() }
        return isPerformed
    }

    private func answer(_ bytes: ByteBuffer, _ context: ChannelHandlerContext) {
        lastActivity = .now()
        context.writeAndFlush(wrapOutboundOut(bytes), promise: nil)
        connection.answered()
        work(context)
    }

    // MARK: What the HTTP library does

    fileprivate func libraryRead(_ part: HTTPRequestPart) {
        switch part {
        case .head: (unanswered, isLibraryReading) = (unanswered + 1, true)
        case .body: break
        case .end: isLibraryReading = false
        }
    }

    /// The HTTP library has given the last part of an answer to the pipeline.
    fileprivate func libraryAnswered() {
        unanswered -= 1
        lastActivity = .now()
        connection.answered()
        guard let ownContext else { return }
        let bound = NIOLoopBound((self, ownContext), eventLoop: ownContext.eventLoop)
        // Not before what is on its way through the pipeline has gone.
        ownContext.eventLoop.execute {
            let (handler, context) = bound.value
            handler.work(context)
        }
    }

    // MARK: Events

    func read(context: ChannelHandlerContext) {
        if connection.isFull {
            isReadHeld = true
        } else {
            context.read()
        }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        let waits = event is ChannelShouldQuiesceEvent ? connection.holdsRequest : connection.isPerforming
        if waits {
            heldEvents.append(event)
        } else {
            context.fireUserInboundEventTriggered(event)
        }
    }

    private func releaseEvents(_ context: ChannelHandlerContext) {
        guard !heldEvents.isEmpty, !connection.holdsRequest else { return }
        let events = heldEvents
        heldEvents = []
        for event in events { context.fireUserInboundEventTriggered(event) }
    }

    // MARK: Silence

    private static let patience = TimeAmount.seconds(Int64(Limits.HTTP.idleSeconds))
    private static let headPatience = TimeAmount.seconds(Int64(Limits.HTTP.headSeconds))

    private func watchHead(_ context: ChannelHandlerContext) {
        if !connection.hasPartialHead {
            headTimeout?.cancel()
            headTimeout = nil
        } else if headTimeout == nil {
            let channel = context.channel
            headTimeout = context.eventLoop.scheduleTask(in: Self.headPatience) { channel.close(promise: nil) }
        }
    }

    private func scheduleTimeout(_ context: ChannelHandlerContext) {
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        timeout = context.eventLoop.scheduleTask(deadline: lastActivity + Self.patience) {
            let (handler, context) = bound.value
            let isAnswering = handler.unanswered > 0 && !handler.isLibraryReading
            if isAnswering || handler.connection.isPerforming { handler.lastActivity = .now() }
            if NIODeadline.now() - handler.lastActivity >= Self.patience {
                context.close(promise: nil)
            } else {
                handler.scheduleTimeout(context)
            }
        }
    }
}

/// Tells the handler of direct requests which requests the HTTP library has taken and answered.
final class LibraryWatcher: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let direct: DirectRequestHandler

    init(_ direct: DirectRequestHandler) { self.direct = direct }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        direct.libraryRead(unwrapInboundIn(data))
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        context.write(data, promise: promise)
        if case .end = unwrapOutboundIn(data) { direct.libraryAnswered() }
    }
}
