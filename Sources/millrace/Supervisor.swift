import CCrashReport
import Foundation

#if canImport(Glibc)
    import Glibc
#endif

/// Runs the server in a child process, and again when it crashes.
///
/// For where no other does: systemd restarts a service itself (scripts/millrace.service).
struct Supervisor {
    /// What the child is called with.
    let arguments: [String]

    /// So many crashes within so many seconds are not by chance.
    private static let (mostCrashes, withinSeconds) = (5, 60.0)
    private static let (firstWaitMilliseconds, longestWaitMilliseconds) = (100, 5000)
    /// What sysexits.h calls an internal software error.
    private static let gaveUp: Int32 = 70

    /// Returns the status to exit with.
    ///
    /// Blocking: this process has nothing else to do.
    func run() -> Int32 {
        var crashes: [Double] = []
        millrace_pass_signals_to(0)
        while !millrace_is_asked_to_stop() {
            guard let child = start() else { return Self.gaveUp }
            millrace_pass_signals_to(child)
            let status = Self.wait(for: child)
            millrace_pass_signals_to(0)
            let signal = status & 0x7F
            // What ends by itself has said why, and would do so again.
            guard signal != 0 else { return status >> 8 & 0xFF }
            guard !millrace_is_asked_to_stop(), signal != SIGTERM, signal != SIGINT else { return 128 + signal }
            let now = ProcessInfo.processInfo.systemUptime
            crashes = crashes.filter { now - $0 < Self.withinSeconds } + [now]
            guard crashes.count < Self.mostCrashes else {
                Self.say("the server crashed \(crashes.count) times within a minute, and is not started again")
                return Self.gaveUp
            }
            Self.say("the server was ended by signal \(signal), and is started again")
            let wait = min(Self.firstWaitMilliseconds << (crashes.count - 1), Self.longestWaitMilliseconds)
            usleep(UInt32(wait) * 1000)
        }
        return 0
    }

    private func start() -> pid_t? {
        let environment = ProcessInfo.processInfo.environment.map { "\($0.key)=\($0.value)" }
        var words = (["millrace"] + arguments).map { strdup($0) } + [nil]
        var variables = environment.map { strdup($0) } + [nil]
        defer { for text in words + variables { free(text) } }
        var child: pid_t = 0
        let status = posix_spawn(&child, "/proc/self/exe", nil, nil, &words, &variables)
        guard status == 0 else {
            Self.say("the server cannot be started: \(String(cString: strerror(status)))")
            return nil
        }
        return child
    }

    private static func wait(for child: pid_t) -> Int32 {
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        return status
    }

    private static func say(_ text: String) { FileHandle.standardError.write(Data("millrace: \(text)\n".utf8)) }
}
