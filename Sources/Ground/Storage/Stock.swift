import Synchronization

/// Lends things that are costly to make, so many at a time, and keeps them for a while after their use for whoever needs one next.
package final class Stock<Item: Sendable>: Sendable {
    private struct Kept {
        let item: Item
        let since: ContinuousClock.Instant
    }

    private struct State {
        var kept: [Kept] = []
        var lent = 0
        var waiting: [CheckedContinuation<Item, Never>] = []
    }

    private let state = Mutex(State())
    private let limit: Int
    private let time: Duration
    private let pool: BlockingPool
    private let make: @Sendable () -> Item

    /// What has not been used for `time` goes, on a thread of the pool.
    package init(
        limit: Int = .max, keepingFor time: Duration, pool: BlockingPool, make: @Sendable @escaping () -> Item
    ) {
        self.limit = limit
        self.time = time
        self.pool = pool
        self.make = make
    }

    /// Runs `work` with an item that nobody else has meanwhile; waits for one if all are lent.
    package func lend<Result>(_ work: (Item) async throws -> Result) async rethrows -> Result {
        let item = await take()
        defer { giveBack(item) }
        return try await work(item)
    }

    private func take() async -> Item {
        await withCheckedContinuation { continuation in
            let isFree = state.withLock { state in
                guard state.lent < limit else {
                    state.waiting.append(continuation)
                    return false
                }
                state.lent += 1
                return true
            }
            guard isFree else { return }
            continuation.resume(returning: state.withLock { $0.kept.popLast()?.item } ?? make())
        }
    }

    private func giveBack(_ item: Item) {
        let now = ContinuousClock.now
        let next = state.withLock { state -> CheckedContinuation<Item, Never>? in
            guard state.waiting.isEmpty else { return state.waiting.removeFirst() }
            state.lent -= 1
            state.kept.append(Kept(item: item, since: now))
            return nil
        }
        if let next { return next.resume(returning: item) }
        Task.detached { [weak self, time, pool] in
            try? await Task.sleep(for: time)
            guard let stock = self else { return }
            try? await pool.run { stock.release(before: now) }
        }
    }

    private func release(before time: ContinuousClock.Instant) {
        // Those that were given back first come first.
        let old = state.withLock { state in
            let count = state.kept.prefix { $0.since <= time }.count
            defer { state.kept.removeFirst(count) }
            return Array(state.kept.prefix(count))
        }
        withExtendedLifetime(old) {}
    }
}
