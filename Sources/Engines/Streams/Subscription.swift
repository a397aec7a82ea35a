import Core
import Synchronization

/// A consumer's subscription to a shard.
package final class Subscription: Sendable {
    let streamID: String
    let consumer: String
    let shard: UInt32
    let offset: UInt64
    let begunAt: Timestamp
    let signal = Signal()
    private let ending = Mutex<Ending?>(nil)

    /// Why a subscription ends before its time.
    enum Ending { case takenOver, gone, stopping }

    init(streamID: String, consumer: String, shard: UInt32, offset: UInt64, begunAt: Timestamp) {
        self.streamID = streamID
        self.consumer = consumer
        self.shard = shard
        self.offset = offset
        self.begunAt = begunAt
    }

    var ended: Ending? { ending.withLock { $0 } }

    func end(_ reason: Ending) {
        ending.withLock { $0 = $0 ?? reason }
        signal.raise()
    }
}

/// The subscriptions that are being served: one for each consumer and shard.
final class Subscriptions: Sendable {
    private struct Key: Hashable {
        let streamID: String
        let consumer: String
        let shard: UInt32

        init(_ subscription: Subscription) {
            streamID = subscription.streamID
            consumer = subscription.consumer
            shard = subscription.shard
        }
    }

    private let active = Mutex<[Key: Subscription]>([:])

    /// Takes the subscription in, and ends an earlier one in its place; false if that is too young.
    func begin(_ subscription: Subscription, now: Timestamp) -> Bool {
        let earlier: Subscription?? = active.withLock { active in
            let existing = active[Key(subscription)]
            if let existing, now < existing.begunAt.adding(milliseconds: Limits.Kinesis.subscriptionHoldMilliseconds) {
                return .none
            }
            active[Key(subscription)] = subscription
            return .some(existing)
        }
        guard let earlier else { return false }
        earlier?.end(.takenOver)
        return true
    }

    /// Forgets a subscription that is no longer served.
    func finish(_ subscription: Subscription) {
        active.withLock { active in
            if active[Key(subscription)] === subscription { active[Key(subscription)] = nil }
        }
    }

    func end(_ reason: Subscription.Ending, where condition: (Subscription) -> Bool) {
        active.withLock { Array($0.values) }.filter(condition).forEach { $0.end(reason) }
    }
}
