import Core
import Foundation
import Synchronization

/// Shares the machine's memory among the runs of Spark jobs: those that it does not suffice for wait.
final class SparkSlots: Sendable {
    private let isTaken = Mutex(0)
    private let count: Int
    /// The heap of a run, in MiB.
    let heapMiB: Int

    init(memoryBytes: UInt64 = ProcessInfo.processInfo.physicalMemory) {
        let share = Int(clamping: memoryBytes / (1024 * 1024)) / Limits.Jobs.sparkHeapShare
        let heap = min(max(share, Limits.Jobs.sparkHeapMiB.lowerBound), Limits.Jobs.sparkHeapMiB.upperBound)
        let usable = Double(memoryBytes) / (1024 * 1024) * Limits.Jobs.sparkMemoryShare
        heapMiB = heap
        count = max(1, Int(clamping: usable) / (heap + 512))
    }

    /// Waits for a place; false if `stop` was raised before there was one.
    func take(stop: Signal, clock: any WallClock) async throws -> Bool {
        while !takeNow() {
            let deadline = clock.now().adding(milliseconds: Limits.Jobs.processCheckMilliseconds)
            try await stop.wait(until: deadline, clock: clock)
            guard clock.now() >= deadline else { return false }
        }
        return true
    }

    private func takeNow() -> Bool {
        isTaken.withLock { taken in
            guard taken < count else { return false }
            taken += 1
            return true
        }
    }

    func giveBack() { isTaken.withLock { $0 -= 1 } }
}
