import AWSProtocol
import Core

/// Bounds how long an operation may take.
enum Timed {
    /// Runs `work`; cancels it and throws when `seconds` have passed.
    static func run<Result: Sendable>(
        seconds: Int, clock: any WallClock, _ work: @Sendable @escaping () async throws -> Result
    ) async throws -> Result {
        let deadline = clock.now().adding(seconds: seconds)
        return try await withThrowingTaskGroup(of: Result.self) { group in
            group.addTask { try await work() }
            group.addTask {
                try await clock.sleep(until: deadline)
                throw AWSError(
                    code: "RequestTimeoutException", message: "The request took longer than \(seconds) seconds.",
                    status: 408)
            }
            defer { group.cancelAll() }
            guard let first = try await group.next() else { throw CancellationError() }
            return first
        }
    }
}
