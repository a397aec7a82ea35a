import Core
import NIOCore
import Synchronization

#if canImport(Glibc)
    import Glibc
#endif

/// Segments that no log needs any more, kept for logs to write over.
///
/// To sync bytes that a file already has takes about half the time of making it longer (Benchmarks/README.md). There are few of
/// them, fewer where the disk has little room, and none that lay about for long.
///
/// Blocking: its methods run on a `BlockingPool`.
package final class SpareSegments: Sendable {
    private struct Spare {
        let path: String
        let since: ContinuousClock.Instant
    }

    private struct State {
        var spares: [Spare] = []
        var next = 0
    }

    private let folder: String
    private let minimumBytes: Int
    private let state = Mutex(State())

    /// Keeps them in `folder`, where those of an earlier run are removed; files of fewer than `minimumBytes` are not kept.
    package init(folder: String, minimumBytes: Int = Limits.Storage.segmentBytes / 2) throws {
        self.folder = folder
        self.minimumBytes = minimumBytes
        try DiskFile.createFolder(folder)
        for name in try DiskFile.names(in: folder) { try DiskFile.remove("\(folder)/\(name)") }
    }

    package var count: Int { state.withLock { $0.spares.count } }

    /// Moves a file of a log here, if one more may be kept; its header and its first mark are gone then, so that it is no segment of anybody.
    ///
    /// It is gone from the log's folder before they are: a segment that comes back with the power is whole.
    func take(_ path: String) -> Bool {
        guard count < capacity(), let file = try? DiskFile(path: path, flags: O_RDWR), let size = try? file.size(),
            size >= minimumBytes, size <= 2 * Limits.Storage.segmentBytes
        else { return false }
        let spare = state.withLock { state in
            state.next += 1
            return Spare(path: "\(folder)/\(state.next)", since: .now)
        }
        do { try DiskFile.rename(path, to: spare.path) } catch { return false }
        do {
            try DiskFile.syncFolder(DiskFile.parent(of: path))
            try file.write([ByteBuffer(repeating: 0, count: LogSegment.beginningBytes)], at: 0)
            try file.sync()
            state.withLock { $0.spares.append(spare) }
        } catch {
            // It has left the log; the next start removes what cannot be removed now.
            try? DiskFile.remove(spare.path)
        }
        return true
    }

    /// Moves the newest of them to a log; false if there is none.
    func move(to path: String) throws(FileError) -> Bool {
        guard let spare = state.withLock({ $0.spares.popLast() }) else { return false }
        try DiskFile.rename(spare.path, to: path)
        return true
    }

    /// Removes all of them; false if there are none.
    func removeAll() -> Bool { remove { _ in true } }

    /// Removes those that have not been wanted for a while.
    package func removeIdle(now: ContinuousClock.Instant = .now) {
        _ = remove { now - $0.since > .seconds(Limits.Storage.spareSeconds) }
    }

    private func remove(_ isUnwanted: (Spare) -> Bool) -> Bool {
        let removed = state.withLock { state in
            let removed = state.spares.filter(isUnwanted)
            state.spares.removeAll(where: isUnwanted)
            return removed
        }
        for spare in removed { try? DiskFile.remove(spare.path) }
        return !removed.isEmpty
    }

    /// How many the disk has room for.
    private func capacity() -> Int {
        var status = statvfs()
        guard statvfs(folder, &status) == 0 else { return 0 }
        let free = Int(clamping: status.f_bavail).clamped(multipliedBy: Int(clamping: status.f_frsize))
        return min(Limits.Storage.spareSegments, free / Limits.Storage.segmentBytes / Limits.Storage.freeShareOfSpares)
    }
}
