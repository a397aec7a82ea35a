import Synchronization

/// Wakes one long-lived consumer when there is work; signals that come while it works are merged into one.
package final class Signal: Sendable {
    private let state = Mutex(State())

    private struct State {
        var isRaised = false
        var waiter: CheckedContinuation<Void, Never>?

        mutating func takeWaiter() -> CheckedContinuation<Void, Never>? {
            defer { waiter = nil }
            return waiter
        }
    }

    package init() {}

    package func raise() {
        let waiter = state.withLock { state in
            state.isRaised = state.waiter == nil
            return state.takeWaiter()
        }
        waiter?.resume()
    }

    /// Returns at the next signal or at `deadline`, whichever comes first; throws when the task is cancelled.
    package func wait(until deadline: Timestamp?, clock: any WallClock) async throws {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await self.waitForSignal() }
            if let deadline {
                group.addTask { try? await clock.sleep(until: deadline) }
            }
            await group.next()
            group.cancelAll()
        }
        try Task.checkCancellation()
    }

    private func waitForSignal() async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isReady = state.withLock { state in
                    precondition(state.waiter == nil, "a signal has one consumer")
                    // Cancelled before it could be noted: nobody would wake it.
                    guard !state.isRaised, !Task.isCancelled else {
                        state.isRaised = state.isRaised && Task.isCancelled
                        return true
                    }
                    state.waiter = continuation
                    return false
                }
                if isReady { continuation.resume() }
            }
        } onCancel: {
            state.withLock { $0.takeWaiter() }?.resume()
        }
    }
}
