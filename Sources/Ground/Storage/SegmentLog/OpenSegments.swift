import Core
import NIOCore
import Synchronization

#if canImport(Glibc)
    import Glibc
#endif

/// Bounds how many sealed segments are held open: that which has not been read for longest is closed.
package final class OpenSegments: Sendable {
    private struct Entry {
        weak var file: SealedSegmentFile?
        var lastUse: UInt64
    }

    private struct State {
        var entries: [ObjectIdentifier: Entry] = [:]
        var uses: UInt64 = 0
    }

    private let limit: Int
    private let state = Mutex(State())

    /// All logs of the process share their descriptors.
    package static let shared = OpenSegments(limit: Limits.Storage.openSegments)

    package init(limit: Int) { self.limit = max(1, limit) }

    package var count: Int { state.withLock { $0.entries.count } }

    fileprivate func used(_ file: SealedSegmentFile) {
        // Closed outside the lock, as the file has a lock of its own.
        let oldest = state.withLock { state -> SealedSegmentFile? in
            state.uses += 1
            state.entries[ObjectIdentifier(file)] = Entry(file: file, lastUse: state.uses)
            guard state.entries.count > limit,
                let oldest = state.entries.min(by: { $0.value.lastUse < $1.value.lastUse })
            else { return nil }
            state.entries[oldest.key] = nil
            return oldest.value.file
        }
        oldest?.close()
    }

    fileprivate func forget(_ file: ObjectIdentifier) { state.withLock { $0.entries[file] = nil } }
}

/// The file of a segment that is sealed, opened when it is read and closed when others need its place.
final class SealedSegmentFile: LogFile {
    let path: String
    private let places: OpenSegments
    private let file = Mutex<DiskFile?>(nil)

    init(path: String, places: OpenSegments) {
        self.path = path
        self.places = places
    }

    deinit { places.forget(ObjectIdentifier(self)) }

    /// Whoever is reading has a reference of its own, and reads on.
    fileprivate func close() { file.withLock { $0 = nil } }

    private func opened() throws(FileError) -> DiskFile {
        let path = path
        let opened = try file.withLock { file throws(FileError) -> DiskFile in
            if let file { return file }
            let new = try DiskFile(path: path, flags: O_RDWR)
            file = new
            return new
        }
        places.used(self)
        return opened
    }

    func read(_ count: Int, at offset: Int) throws(FileError) -> [UInt8] { try opened().read(count, at: offset) }
    func write(_ parts: [ByteBuffer], at offset: Int) throws(FileError) { try opened().write(parts, at: offset) }
    func sync() throws(FileError) { try opened().sync() }
    func truncate(to size: Int) throws(FileError) { try opened().truncate(to: size) }
    func size() throws(FileError) -> Int { try opened().size() }
}
