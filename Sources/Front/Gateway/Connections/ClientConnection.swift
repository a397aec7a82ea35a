import Core
import NIOCore
import Synchronization

/// What the connection itself says of a request; nothing of it is the client's word.
final class ClientConnection: Sendable {
    /// The address of the client; nil if it has none.
    let remoteAddress: String?
    private let channel: any Channel
    private let state: Mutex<State>

    private struct State {
        /// Keys that requests of this connection have been signed with.
        var provenKeys: [String] = []
        /// The Host of the last request, if it is one of the server's names.
        var allowedHost: String?
        /// Whose requests it has carried; the first counts.
        var account: AccountID?
        var quietSince = NIODeadline.now()
        var requests = 0
    }

    private static let mostProvenKeys = 8

    init(_ channel: any Channel) {
        remoteAddress = channel.remoteAddress?.ipAddress
        self.channel = channel
        state = Mutex(State())
    }

    // MARK: Proof

    /// Whether a request of this connection was validly signed with a key, so that bodies of further ones need not share the room of
    /// strangers.
    func isProven(_ accessKeyID: String) -> Bool { state.withLock { $0.provenKeys.contains(accessKeyID) } }

    func prove(_ accessKeyID: String) {
        let isFirst = state.withLock { state in
            guard !state.provenKeys.contains(accessKeyID) else { return false }
            if state.provenKeys.count == Self.mostProvenKeys { state.provenKeys.removeFirst() }
            state.provenKeys.append(accessKeyID)
            return state.provenKeys.count == 1
        }
        // A connection that is closed already takes no option, and needs none.
        if isFirst { _ = channel.setOption(.recvAllocator, value: Self.reading(isProven: true)) }
    }

    /// How much is read at a time: large requests come in fewer and larger pieces, each of which costs a change of thread, but strangers
    /// get little memory.
    static func reading(isProven: Bool) -> AdaptiveRecvByteBufferAllocator {
        AdaptiveRecvByteBufferAllocator(
            minimum: 2048, initial: 16_384, maximum: isProven ? largestRead : largestReadOfStrangers)
    }

    private static let largestRead = 1024 * 1024
    private static let largestReadOfStrangers = 64 * 1024

    var account: AccountID? { state.withLock { $0.account } }

    func belong(to account: AccountID) { state.withLock { $0.account = $0.account ?? account } }

    /// Whether a Host is one of the server's names; that of the last request is not looked at again.
    func isAllowed(_ host: String, by hosts: AllowedHosts) -> Bool {
        if state.withLock({ $0.allowedHost == host }) { return true }
        guard hosts.contains(host) else { return false }
        state.withLock { $0.allowedHost = host }
        return true
    }

    // MARK: Activity

    /// Something came on the connection.
    func touch() { state.withLock { $0.quietSince = .now() } }

    func requestBegan() { state.withLock { $0.requests += 1 } }

    func requestEnded() {
        state.withLock { state in
            state.requests -= 1
            state.quietSince = .now()
        }
    }

    /// Since when nothing is being asked; nil while a request is being answered.
    var quietSince: NIODeadline? { state.withLock { $0.requests > 0 ? nil : $0.quietSince } }

    /// When something was last heard of it.
    var activeSince: NIODeadline { state.withLock { $0.quietSince } }

    func close() { channel.close(promise: nil) }
}
