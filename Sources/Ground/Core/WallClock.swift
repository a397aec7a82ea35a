#if canImport(Glibc)
    import Glibc
#endif

/// Tells the time and waits for it to pass; tests put a clock of their own in its place.
package protocol WallClock: Sendable {
    func now() -> Timestamp

    /// Returns when `deadline` has come, or throws `CancellationError`.
    func sleep(until deadline: Timestamp) async throws
}

/// The clock of the operating system.
package struct SystemClock: WallClock {
    package init() {}

    package func now() -> Timestamp {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }

    package func sleep(until deadline: Timestamp) async throws {
        // In steps of a day: deadlines may lie in the year 9999, further than the runtime's timers count.
        while true {
            let wait = deadline.milliseconds - now().milliseconds
            guard wait > 0 else { return }
            try await Task.sleep(for: .milliseconds(min(wait, 86_400_000)))
        }
    }
}
