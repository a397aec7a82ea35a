import Core
import Logging
import Synchronization

/// Does what is due by cron expressions, at their times, until its task is cancelled.
package final class Schedules: Sendable {
    /// What a schedule starts.
    package struct Item: Sendable {
        let expression: String
        let start: @Sendable () async throws -> Void
        let name: String

        package init(name: String, expression: String, start: @escaping @Sendable () async throws -> Void) {
            self.name = name
            self.expression = expression
            self.start = start
        }
    }

    /// To be raised when a schedule has changed.
    package let change = Signal()
    /// Until when schedules have been looked at.
    private let seen: Mutex<Timestamp>
    private let clock: any WallClock
    private let logger: Logger

    package init(clock: any WallClock, logger: Logger) {
        seen = Mutex(clock.now())
        self.clock = clock
        self.logger = logger
    }

    package func run(_ items: @Sendable () async throws -> [Item]) async {
        while !Task.isCancelled {
            do {
                try await change.wait(until: try await startDue(items()), clock: clock)
            } catch is CancellationError {
                break
            } catch {
                logger.error("schedules cannot be read", metadata: ["error": "\(error)"])
                try? await clock.sleep(until: clock.now().adding(seconds: 10))
            }
        }
    }

    /// Starts what became due since the last look; returns when the next one is due.
    private func startDue(_ items: [Item]) async throws -> Timestamp? {
        let now = clock.now()
        let since = seen.withLock { seen in
            defer { seen = now }
            return seen
        }
        var next: Timestamp?
        for item in items {
            guard let expression = CronExpression(item.expression) else { continue }
            if let due = expression.next(after: since), due <= now {
                do {
                    try await item.start()
                } catch {
                    // One that runs already, as on AWS, is not started a second time.
                    logger.info("what was due did not start", metadata: ["name": "\(item.name)", "error": "\(error)"])
                }
            }
            if let following = expression.next(after: now) { next = next.map { min($0, following) } ?? following }
        }
        return next
    }
}
