import Core

#if canImport(Glibc)
    import Glibc
#endif

/// The process's limit of open files.
enum OpenFiles {
    /// Raises the limit to the highest that the system allows: connections, objects and segments each need one.
    static func raiseLimit() {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
        limit.rlim_cur = limit.rlim_max
        _ = setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    }

    /// Connections at a time: the other half of the files is for what they ask for.
    static var connections: Int {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else {
            return Limits.HTTP.connections
        }
        return min(Limits.HTTP.connections, Int(clamping: limit.rlim_cur / 2))
    }
}
