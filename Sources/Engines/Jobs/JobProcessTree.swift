import Foundation

#if canImport(Glibc)
    import Glibc
#endif

/// All processes that a job run has started, found by an environment variable that every descendant inherits.
///
/// Blocking: its functions run on a `BlockingPool`.
enum JobProcessTree {
    static let runVariable = "MILLRACE_JOB_RUN"

    /// The processes of a run, wherever they went.
    static func members(runID: String) -> [pid_t] {
        let mark = Array("\(runVariable)=\(runID)".utf8)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return names.compactMap { pid_t($0) }.filter { process in
            guard let variables = FileManager.default.contents(atPath: "/proc/\(process)/environ") else { return false }
            return variables.split(separator: 0).contains { $0.elementsEqual(mark) }
        }
    }

    /// Kills every process of a run.
    static func killAll(runID: String) {
        // Those that fork while the others die would be missed: all are stopped first, until no new ones are found.
        var stopped: Set<pid_t> = []
        while true {
            let found = members(runID: runID).filter { !stopped.contains($0) }
            if found.isEmpty { break }
            for process in found { kill(process, SIGSTOP) }
            stopped.formUnion(found)
        }
        for process in stopped { kill(process, SIGKILL) }
    }
}
