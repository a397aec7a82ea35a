import Core
import NIOCore

/// What a connection does with the bytes that come: pure, so that it can be tested without a network.
///
/// It takes one request at a time. The bytes of one that may be answered directly are collected; those of any other go on to the
/// HTTP library, exactly up to its end. What comes before the answer is given is kept back. From a request on that is
/// not understood, everything goes on to the library.
struct DirectConnection {
    /// What is to be done next.
    enum Action: Equatable {
        /// Nothing until more bytes come or an answer is given.
        case wait
        /// These bytes go on to the HTTP library.
        case pass(ByteBuffer)
        /// This request can perhaps be answered directly: `performed` or `declined` must follow.
        case perform(DirectHead, request: ByteBuffer)
        /// What came is no request: it is answered with 400, and the connection closed.
        case refuse
    }

    private enum Phase {
        /// Between requests; a part of a head may be there.
        case idle
        /// A request that may be answered directly, and is not whole.
        case collecting(DirectHead)
        case performing(ByteBuffer)
        /// So many bytes of a request are yet to be passed on.
        case passing(Int)
        /// A request has been passed on and is not answered.
        case answering
        /// Everything is passed on from here.
        case open
    }

    private var phase = Phase.idle
    private var received = ByteBuffer()
    private let isDirect: @Sendable (DirectRequest) -> Bool

    /// `isDirect` says whether a request may be answered directly, and its body be collected for that.
    init(isDirect: @Sendable @escaping (DirectRequest) -> Bool) { self.isDirect = isDirect }

    /// Whether a request is being answered directly.
    var isPerforming: Bool { if case .performing = phase { true } else { false } }
    /// Whether the connection holds a request, of which at least the head is whole, that the HTTP library knows nothing of.
    var holdsRequest: Bool {
        switch phase {
        case .collecting, .performing: true
        case .idle, .passing, .answering, .open: false
        }
    }
    /// Whether a part of a head has come.
    var hasPartialHead: Bool { if case .idle = phase { received.readableBytes > 0 } else { false } }
    /// Whether no more should be read for now.
    var isFull: Bool {
        switch phase {
        case .performing, .answering: received.readableBytes > 0
        case .idle, .collecting, .passing, .open: false
        }
    }

    mutating func receive(_ bytes: ByteBuffer) {
        if received.readableBytes == 0 {
            received = bytes
        } else {
            received.writeImmutableBuffer(bytes)
        }
    }

    /// What is to be done with what has been received; to be called until it says `wait`.
    mutating func next() -> Action {
        switch phase {
        case .idle:
            guard received.readableBytes > 0 else { return .wait }
            switch DirectHead.read(received) {
            case .incomplete: return .wait
            case .opaque: phase = .open
            case .invalid:
                received = ByteBuffer()
                return .refuse
            case .head(let head):
                let whole = head.headBytes + head.bodyBytes
                if let direct = DirectRequest(head, received), head.bodyBytes <= Limits.HTTP.requestBodyBytes,
                    isDirect(direct)
                {
                    phase = .collecting(head)
                    received.reserveCapacity(minimumWritableBytes: max(0, whole - received.readableBytes))
                } else {
                    phase = .passing(whole)
                }
            }
            return next()
        case .collecting(let head):
            guard let request = received.readSlice(length: head.headBytes + head.bodyBytes) else { return .wait }
            phase = .performing(request)
            return .perform(head, request: request)
        case .passing(let rest):
            guard let bytes = received.readSlice(length: min(rest, received.readableBytes)), bytes.readableBytes > 0
            else { return .wait }
            phase = rest == bytes.readableBytes ? .answering : .passing(rest - bytes.readableBytes)
            return .pass(bytes)
        case .performing, .answering: return .wait
        case .open:
            guard received.readableBytes > 0 else { return .wait }
            defer { received = ByteBuffer() }
            return .pass(received)
        }
    }

    /// The request that is being performed cannot be answered directly: its bytes are passed on.
    mutating func declined() -> ByteBuffer {
        guard case .performing(let request) = phase else { preconditionFailure("no request is being performed") }
        phase = .answering
        return request
    }

    /// The request that was being performed, or that had been passed on, is answered.
    mutating func answered() {
        switch phase {
        case .performing, .answering: phase = .idle
        // The library answered before it had the whole request; whether it reads the rest is its affair.
        case .passing: phase = .open
        case .idle, .collecting, .open: break
        }
    }
}
