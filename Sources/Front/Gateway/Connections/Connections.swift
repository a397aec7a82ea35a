import Core
import NIOCore
import Storage
import Synchronization

/// The open connections: no more than so many, shared fairly between addresses.
///
/// When all places are taken, a new connection gets that of the one that has been quiet for longest, of the address that has most. If
/// none of those is quiet, it gets that of a busy one only if its own address has fewer; else it is refused.
package final class Connections: Sendable {
    private let capacity: Int
    private let open = Mutex<[ObjectIdentifier: ClientConnection]>([:])

    package init(capacity: Int) { self.capacity = max(1, capacity) }

    /// Notes a new connection; nil if there is no place for it.
    func admit(_ channel: any Channel) -> ClientConnection? {
        let id = ObjectIdentifier(channel)
        let newcomer = ClientConnection(channel)
        var evicted: ClientConnection?
        let isAdmitted = open.withLock { open in
            if open.count >= capacity {
                guard let id = Self.evictee(open, for: newcomer.remoteAddress) else { return false }
                evicted = open.removeValue(forKey: id)
            }
            open[id] = newcomer
            return true
        }
        evicted?.close()
        guard isAdmitted else { return nil }
        channel.closeFuture.whenComplete { _ in
            self.open.withLock { open in
                if open[id] === newcomer { open[id] = nil }
            }
        }
        return newcomer
    }

    /// The connection of a channel, or of the one that a stream of HTTP/2 belongs to.
    func connection(of channel: any Channel) -> ClientConnection {
        let owner = channel.parent?.parent == nil ? channel : channel.parent ?? channel
        // Channels that were not admitted here are those of tests.
        return open.withLock { $0[ObjectIdentifier(owner)] } ?? ClientConnection(owner)
    }

    /// Notes that a connection carries requests of an account; throws if that has as many as it may have.
    func claim(_ connection: ClientConnection, for account: AccountID, limit: Int) throws(QuotaExceeded) {
        guard connection.account == nil else { return }
        let isAllowed = open.withLock { open in
            guard open.values.count(where: { $0.account == account }) < limit else { return false }
            connection.belong(to: account)
            return true
        }
        guard isAllowed else { throw QuotaExceeded(account: account, resource: .connections, limit: limit) }
    }

    package var count: Int { open.withLock { $0.count } }

    private static func evictee(
        _ open: [ObjectIdentifier: ClientConnection], for address: String?
    ) -> ObjectIdentifier? {
        var counts: [String?: Int] = [:]
        for connection in open.values { counts[connection.remoteAddress, default: 0] += 1 }
        let most = counts.values.max() ?? 0
        let candidates = open.filter { counts[$0.value.remoteAddress] == most }
        let quietest = candidates.min {
            ($0.value.quietSince ?? .distantFuture) < ($1.value.quietSince ?? .distantFuture)
        }
        guard let quietest, quietest.value.quietSince != nil else {
            // All are busy: none has to go for another of the same address, or of one that has as many.
            guard (counts[address] ?? 0) + 1 < most else { return nil }
            return candidates.min { $0.value.activeSince < $1.value.activeSince }?.key
        }
        return quietest.key
    }
}
