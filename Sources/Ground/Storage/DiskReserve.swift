import Core
import Synchronization

#if canImport(Glibc)
    import Glibc
#endif

/// An error that may say that the disk has no room.
package protocol DiskError: Error {
    var isFull: Bool { get }
}

extension FileError: DiskError {}

/// The disk has no room for what would be written; nothing of it was.
package struct DiskFull: DiskError, CustomStringConvertible {
    package init() {}

    package var isFull: Bool { true }
    package var description: String { "the disk is full" }
}

/// A file of some MiB in the data folder, so that resources can be removed when the disk is full.
///
/// To remove a document takes room as well: for SQLite's write-ahead log. When there is none for what makes room (`makesRoom`),
/// the file is given up, and taken back when there is room again. Until then nothing else is taken in, so that it is used for
/// nothing else.
package final class DiskReserve: Sendable {
    /// Whether the task does what makes room, such as to delete a resource.
    @TaskLocal package static var makesRoom = false

    /// What the file system of the data folder has.
    package struct Space: Sendable {
        package let freeBytes: Int
        package let totalBytes: Int
        package let freeInodes: Int
        package let totalInodes: Int
    }

    private let path: String
    private let folder: String
    private let bytes: Int
    private let held = Atomic(false)
    private let starting: Atomic<Bool>
    /// The file is changed by one caller at a time.
    private let changing = Mutex(())

    /// Keeps the file in `folder`, if there is room for it.
    ///
    /// Blocking, as all but `isShort` is.
    ///
    /// A server that starts may use it for all that it does, until `started` is called.
    package init(folder: String, bytes: Int = Limits.Storage.reserveBytes, isStarting: Bool = false) {
        starting = Atomic(isStarting)
        path = folder + "/reserve"
        self.folder = folder
        self.bytes = bytes
        takeBack(leaving: 0)
    }

    /// Whether the reserve is given up, and so nothing may be taken in.
    package var isShort: Bool { !held.load(ordering: .relaxed) }

    package func started() { starting.store(false, ordering: .relaxed) }

    /// Whether the task may use what is kept.
    var mayBeUsed: Bool { Self.makesRoom || starting.load(ordering: .relaxed) }

    /// Gives up the file; false if that was done before.
    func giveUp() throws(FileError) -> Bool {
        try changing.withLock { _ throws(FileError) in
            guard held.exchange(false, ordering: .relaxed) else { return false }
            try DiskFile.remove(path)
            return true
        }
    }

    /// Makes the file again if there is room for it and more.
    package func takeBack() { takeBack(leaving: Limits.Storage.leastFreeBytes) }

    private func takeBack(leaving rest: Int) {
        changing.withLock { _ in
            guard !held.load(ordering: .relaxed) else { return }
            do throws(FileError) {
                let file = try DiskFile(path: path, flags: O_RDWR | O_CREAT | O_NOFOLLOW)
                let had = try file.size()
                guard had >= bytes || space.map({ $0.freeBytes >= bytes.clamped(adding: rest) }) ?? false else {
                    return
                }
                guard had >= bytes || posix_fallocate(file.descriptor, 0, off_t(bytes)) == 0 else {
                    try DiskFile.remove(path)
                    return
                }
                held.store(true, ordering: .relaxed)
            } catch {
                // Without room for its name the file cannot be made either; it is tried again.
            }
        }
    }

    /// Nil if the system does not tell.
    package var space: Space? {
        var status = statvfs()
        guard statvfs(folder, &status) == 0 else { return nil }
        let unit = Int(clamping: status.f_frsize)
        return Space(
            freeBytes: Int(clamping: status.f_bavail).clamped(multipliedBy: unit),
            totalBytes: Int(clamping: status.f_blocks).clamped(multipliedBy: unit),
            freeInodes: Int(clamping: status.f_favail), totalInodes: Int(clamping: status.f_files))
    }

    /// Why nothing can be written; nil while there is room.
    package var problem: String? {
        guard !isShort else { return "the disk is full" }
        guard let space else { return nil }
        if space.freeBytes < Limits.Storage.leastFreeBytes { return "the disk is full" }
        return space.totalInodes > 0 && space.freeInodes == 0 ? "the disk has no inodes left" : nil
    }
}
