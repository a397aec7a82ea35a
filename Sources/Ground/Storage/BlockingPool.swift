import Core
import NIOPosix

/// Threads for work that blocks: system calls on files, digests of large buffers, libraries that read files.
///
/// Such work never runs on the cooperative pool or on an event loop.
package final class BlockingPool: Sendable {
    /// Takes work that is to run later.
    package typealias Scheduler = @Sendable (@Sendable @escaping () -> Void) -> Void

    private let threads: NIOThreadPool
    private let scheduler: Scheduler?

    package init(threadCount: Int = Limits.Storage.blockingThreads) {
        threads = NIOThreadPool(numberOfThreads: threadCount)
        threads.start()
        scheduler = nil
    }

    /// A pool whose scheduled work is handed to `scheduler`, so that a test decides when it runs.
    package init(scheduler: @escaping Scheduler) {
        threads = NIOThreadPool(numberOfThreads: 1)
        self.scheduler = scheduler
    }

    /// Runs `work` on a thread of the pool and returns what it returns.
    package func run<Result: Sendable>(_ work: @Sendable @escaping () throws -> Result) async throws -> Result {
        try await threads.runIfActive(work)
    }

    /// Runs `work` later on a thread of the pool.
    package func schedule(_ work: @Sendable @escaping () -> Void) {
        if let scheduler { return scheduler(work) }
        threads.submit { _ in work() }
    }

    package func shutdown() async {
        try? await threads.shutdownGracefully()
    }
}
