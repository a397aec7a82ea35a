import Synchronization

/// Things that are costly to make, kept for a while after their use for whoever needs one next.
package final class Stock<Item: Sendable>: Sendable {
    private struct Kept {
        let item: Item
        let since: ContinuousClock.Instant
    }

    private let kept = Mutex<[Kept]>([])
    private let time: Duration
    private let pool: BlockingPool

    /// What has not been used for `time` goes, on a thread of the pool.
    package init(keepingFor time: Duration, pool: BlockingPool) {
        self.time = time
        self.pool = pool
    }

    /// The item that was given back last; nil if there is none.
    package func take() -> Item? { kept.withLock { $0.popLast()?.item } }

    package func giveBack(_ item: Item) {
        let now = ContinuousClock.now
        kept.withLock { $0.append(Kept(item: item, since: now)) }
        Task.detached { [weak self, time, pool] in
            try? await Task.sleep(for: time)
            guard let stock = self else { return }
            try? await pool.run { stock.release(before: now) }
        }
    }

    private func release(before time: ContinuousClock.Instant) {
        // Those that were given back first come first.
        let old = kept.withLock { kept in
            let count = kept.prefix { $0.since <= time }.count
            defer { kept.removeFirst(count) }
            return kept.prefix(count)
        }
        withExtendedLifetime(old) {}
    }
}
