import Core
import Synchronization

/// An account has as much as it may have.
package struct QuotaExceeded: Error, Equatable, CustomStringConvertible {
    package let account: AccountID
    package let resource: Quotas.Resource
    package let limit: Int

    package init(account: AccountID, resource: Quotas.Resource, limit: Int) {
        self.account = account
        self.resource = resource
        self.limit = limit
    }

    package var description: String {
        "The account \(account) has as many \(resource.rawValue) as it may have: \(limit)."
    }
}

/// What each account may have at most, so that none takes from the others what they share: the disk, files, memory.
///
/// Bytes of logs are measured, and those of objects counted with each commit.
package final class Quotas: Sendable {
    package enum Resource: String, Sendable {
        case bytes = "bytes stored"
        case streams
        case runs
        case connections
    }

    /// Nil is no bound.
    package struct Bounds: Sendable {
        package var bytes: Int?
        package var streams: Int?
        package var runs: Int?
        package var connections: Int?

        package init(bytes: Int? = nil, streams: Int? = nil, runs: Int? = nil, connections: Int? = nil) {
            self.bytes = bytes
            self.streams = streams
            self.runs = runs
            self.connections = connections
        }
    }

    /// Tells how much of a resource an account has in one engine.
    package typealias Meter = @Sendable (AccountID) -> Int

    private struct Bytes {
        var ofObjects = 0
        /// As measured, and taken in since then.
        var ofLogs = 0
        var measuredAt: ContinuousClock.Instant?

        var all: Int { ofObjects.clamped(adding: ofLogs) }
    }

    package let bounds: Bounds
    private let meters = Mutex<[Resource: [Meter]]>([:])
    private let bytes = Mutex<[AccountID: Bytes]>([:])

    /// How old a measurement may be that lets something in, and one that refuses it.
    private static let (oldestMeasurement, oldestRefusal) = (Duration.milliseconds(500), Duration.milliseconds(20))

    package init(_ bounds: Bounds) { self.bounds = bounds }

    package func add(_ resource: Resource, _ meter: @escaping Meter) {
        meters.withLock { $0[resource, default: []].append(meter) }
    }

    private func measured(_ resource: Resource, of account: AccountID) -> Int {
        meters.withLock { $0[resource] ?? [] }.reduce(0) { $0.clamped(adding: $1(account)) }
    }

    /// Throws if an account has as much as it may have already.
    package func check(_ resource: Resource, for account: AccountID) throws(QuotaExceeded) {
        let limit: Int? =
            switch resource {
            case .bytes: bounds.bytes
            case .streams: bounds.streams
            case .runs: bounds.runs
            case .connections: bounds.connections
            }
        guard let limit, measured(resource, of: account) >= limit else { return }
        throw QuotaExceeded(account: account, resource: resource, limit: limit)
    }

    // MARK: Bytes

    /// Counts bytes of objects that were stored, or, below zero, removed.
    package func count(objectBytes: Int64, for account: AccountID) {
        bytes.withLock { $0[account, default: Bytes()].ofObjects += Int(clamping: objectBytes) }
    }

    /// Counts objects anew.
    package func forgetObjects() { bytes.withLock { $0 = [:] } }

    /// How many bytes an account may still store.
    package func room(of account: AccountID) throws(QuotaExceeded) -> Int64 {
        guard let limit = bounds.bytes else { return .max }
        let room = limit - used(by: account, toAdd: 1, limit)
        guard room > 0 else { throw QuotaExceeded(account: account, resource: .bytes, limit: limit) }
        return Int64(room)
    }

    /// Throws if an account may not store so many bytes more; those of logs are taken to be stored.
    package func check(adding count: Int, toLogs: Bool, for account: AccountID) throws(QuotaExceeded) {
        guard let limit = bounds.bytes else { return }
        guard used(by: account, toAdd: count, limit).clamped(adding: count) <= limit else {
            throw QuotaExceeded(account: account, resource: .bytes, limit: limit)
        }
        if toLogs { bytes.withLock { $0[account, default: Bytes()].ofLogs += count } }
    }

    private func used(by account: AccountID, toAdd count: Int, _ limit: Int) -> Int {
        let now = ContinuousClock.now
        let known = bytes.withLock { bytes -> Int? in
            guard let found = bytes[account], let measuredAt = found.measuredAt else { return nil }
            let isRefused = found.all.clamped(adding: count) > limit
            return now - measuredAt < (isRefused ? Self.oldestRefusal : Self.oldestMeasurement) ? found.all : nil
        }
        if let known { return known }
        let logs = measured(.bytes, of: account)
        return bytes.withLock { bytes in
            bytes[account, default: Bytes()].ofLogs = logs
            bytes[account, default: Bytes()].measuredAt = now
            return bytes[account]?.all ?? 0
        }
    }
}
