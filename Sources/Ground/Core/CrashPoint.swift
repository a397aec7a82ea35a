#if canImport(Glibc)
    import Glibc
#endif

/// Places at which a test can have the process killed, in debug builds only.
///
/// `MILLRACE_CRASH_AT` names one. The process ends there as by `kill -9`: nothing is flushed, nothing is told. At the one that
/// `MILLRACE_TRAP_AT` names it ends as by a mistake in the program.
package enum CrashPoint: String, Sendable {
    /// A batch is due, and no plan is made.
    case due
    /// A plan is stored, and nothing of it done.
    case planned
    /// The bytes of an object are written, and it is not there yet.
    case uploading
    /// Everything that was planned is done, and the checkpoint is where it was.
    case delivered
    /// Rows are sent to a database, and not committed.
    case copying
    /// Records are processed, and what comes of them is not staged.
    case processed
    /// What comes of records is staged, and that is not noted anywhere else.
    case staged

    #if DEBUG
        private static let wanted = getenv("MILLRACE_CRASH_AT").map { String(cString: $0) }
        private static let trap = getenv("MILLRACE_TRAP_AT").map { String(cString: $0) }
    #endif

    /// Ends the process if that is asked for.
    @inline(__always)
    package func reach() {
        #if DEBUG
            if rawValue == Self.wanted { kill(getpid(), SIGKILL) }
            precondition(rawValue != Self.trap, "a test asked for it")
        #endif
    }
}
