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

    /// How many processes a run has, and the memory that they hold together.
    ///
    /// Memory that several share counts once: it is the proportional share that is added up, or what is resident of a
    /// process that does not tell it.
    static func use(runID: String) -> (processes: Int, memoryBytes: Int64) {
        let processes = members(runID: runID)
        return (processes.count, processes.reduce(0) { $0 + memory(of: $1) })
    }

    private static func memory(of process: pid_t) -> Int64 {
        guard let text = FileManager.default.contents(atPath: "/proc/\(process)/smaps_rollup"),
            let line = String(decoding: text, as: UTF8.self).split(separator: "\n").first(where: {
                $0.hasPrefix("Pss:")
            }), let kibibytes = line.split(separator: " ").dropFirst().first.flatMap({ Int64($0) })
        else {
            let pages = FileManager.default.contents(atPath: "/proc/\(process)/statm").flatMap {
                String(decoding: $0, as: UTF8.self).split(separator: " ").dropFirst().first.flatMap { Int64($0) }
            }
            return (pages ?? 0) * Int64(sysconf(Int32(_SC_PAGESIZE)))
        }
        return kibibytes * 1024
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
