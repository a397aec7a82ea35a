import Foundation
import Testing

/// Lets the power go at many places of a workload, and has looked at what is left each time.
enum PowerSchedules {
    /// Of each workload; more in a long run (`scripts/soak`).
    static let count = ProcessInfo.processInfo.environment["MILLRACE_POWER_SCHEDULES"].flatMap { Int($0) } ?? 100
    static let seed = ProcessInfo.processInfo.environment["MILLRACE_POWER_SEED"].flatMap { UInt64($0) } ?? 1
    private static let schedulesPerWorkload = 25

    /// `work` is done on a folder that is new, or that a server that was killed has left, and promises what it relies on; `check` is
    /// given what the power has left, and all that was promised before.
    ///
    /// Between workloads of a pair the server is killed, so that the second finds in the page cache what was never synced.
    static func run(
        _ count: Int = PowerSchedules.count,
        _ work: (PowerTrace, SeededRandom) async throws -> Void,
        check: (_ folder: String, _ promised: [String], _ schedule: String) async throws -> Void
    ) async throws {
        let place = FileManager.default.isWritableFile(atPath: "/dev/shm") ? "/dev/shm" : NSTemporaryDirectory()
        let all = "\(place)/millrace-power-\(UUID())"
        try FileManager.default.createDirectory(atPath: all, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: all) }
        var random = SeededRandom(seed: seed)
        var made = 0
        var killed: [PowerTrace.Entry] = []
        var workload = 0
        while made < count {
            workload += 1
            let folder = "\(all)/work-\(workload)"
            var disk = LostDisk(killed[...], chance: 1000, seed: 0)
            try disk.write(to: folder)
            let before = killed.count
            let trace = PowerTrace(folder, after: killed)
            try await work(trace, SeededRandom(seed: random.next()))
            trace.stop()
            let entries = trace.entries
            for _ in 0..<min(schedulesPerWorkload, count - made) {
                made += 1
                let cut = Int.random(in: before...entries.count, using: &random)
                let chance = [0, 0, 200, 500, 900].randomElement(using: &random) ?? 0
                let unit = Bool.random(using: &random) ? 512 : 4096
                let diskSeed = random.next()
                let left = "\(all)/left-\(made)"
                var lost = LostDisk(entries[..<cut], chance: chance, unit: unit, seed: diskSeed)
                try lost.write(to: left)
                let promised = Array(entries[..<cut]).promises
                do {
                    try await check(left, promised, "seed \(seed), schedule \(made), cut \(cut) of \(entries.count)")
                } catch {
                    Issue.record("seed \(seed), schedule \(made), cut \(cut), chance \(chance): \(error)")
                }
                try FileManager.default.removeItem(atPath: left)
            }
            // Every other workload goes on with what a killed one has left.
            let cut = Int.random(in: before...entries.count, using: &random)
            killed = workload % 2 == 1 ? Array(entries[..<cut]) : []
            try FileManager.default.removeItem(atPath: folder)
        }
    }
}
