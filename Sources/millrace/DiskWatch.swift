import Logging
import ServiceLifecycle
import Storage

/// Says once that the disk is full, and takes the reserve back when there is room.
struct DiskWatch: Service {
    let reserve: DiskReserve
    let pool: BlockingPool
    let logger: Logger

    private static let interval = Duration.milliseconds(500)

    func run() async throws {
        try await cancelWhenGracefulShutdown {
            var isTold = false
            while !Task.isCancelled {
                let problem = try await pool.run {
                    if reserve.isShort { reserve.takeBack() }
                    return reserve.problem
                }
                if let problem, !isTold {
                    logger.error("\(problem): until there is room, nothing but what makes room is done")
                } else if problem == nil, isTold {
                    logger.warning("the disk has room again")
                }
                isTold = problem != nil
                // Cancellation ends the loop.
                guard (try? await Task.sleep(for: Self.interval)) != nil else { return }
            }
        }
    }
}

extension DiskReserve {
    /// What the file system has, as Prometheus reads it.
    func prometheusText() -> String {
        guard let space else { return "" }
        let gauges = [
            ("millrace_disk_free_bytes", "Bytes that are free in the data folder's file system.", space.freeBytes),
            ("millrace_disk_total_bytes", "Bytes of the data folder's file system.", space.totalBytes),
            ("millrace_disk_free_inodes", "Inodes that are free in the data folder's file system.", space.freeInodes),
            ("millrace_disk_total_inodes", "Inodes of the data folder's file system.", space.totalInodes),
            ("millrace_disk_full", "1 while the disk is full.", problem == nil ? 0 : 1),
        ]
        return gauges.map { name, help, value in
            "# HELP \(name) \(help)\n# TYPE \(name) gauge\n\(name) \(value)\n"
        }.joined()
    }
}
