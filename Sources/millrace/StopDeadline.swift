import Foundation
import Logging
import ServiceLifecycle

#if canImport(Glibc)
    import Glibc
#endif

/// Ends the process some time after it was asked to stop, although some work goes on.
///
/// What was acknowledged is on the disk by then, as it is when the process is killed.
struct StopDeadline: Service {
    let seconds: Int
    let logger: Logger

    func run() async throws {
        try await gracefulShutdown()
        // A thread of its own, as what hangs may be what runs tasks.
        Thread.detachNewThread { [seconds, logger] in
            Thread.sleep(forTimeInterval: Double(seconds))
            logger.error(
                "stopped without waiting any longer for work that does not end", metadata: ["seconds": "\(seconds)"])
            _exit(1)
        }
    }
}
