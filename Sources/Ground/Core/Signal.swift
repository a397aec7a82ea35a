import Synchronization

/// Wakes one long-lived consumer when there is work; signals that come while it works are merged into one.
package final class Signal: Sendable {
    private let stream: AsyncStream<Void>
    private let continuation: AsyncStream<Void>.Continuation

    package init() {
        (stream, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    package func raise() { continuation.yield() }

    /// Returns at the next signal or at `deadline`, whichever comes first; throws when the task is cancelled.
    package func wait(until deadline: Timestamp?, clock: any WallClock) async throws {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { [stream] in for await _ in stream { return } }
            if let deadline {
                group.addTask { try? await clock.sleep(until: deadline) }
            }
            await group.next()
            group.cancelAll()
        }
        try Task.checkCancellation()
    }
}
