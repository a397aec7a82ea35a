import NIOCore

#if canImport(Glibc)
    import Glibc
#endif

/// The files of a log, so that a test can put failing ones in their place.
///
/// Blocking: every method runs on a `BlockingPool`.
package protocol LogFiles: Sendable {
    /// Where errors say that the files lie.
    var path: String { get }

    func names() throws(FileError) -> [String]
    /// Opens a file for reading and writing.
    ///
    /// With `isNew` it is on the disk that there is such a file, which may hold bytes of an earlier use.
    func open(_ name: String, isNew: Bool) throws(FileError) -> any LogFile
    /// Opens the file of a segment that is only read from now on; it may be closed and opened again between reads.
    func openSealed(_ name: String) throws(FileError) -> any LogFile
    /// Removes a file. One that nobody reads any more may be written over in an earlier use's place.
    func remove(_ name: String, isUnread: Bool) throws(FileError)
    func removeAll() throws(FileError)
    /// Gives up files that are kept to be written over; false if there are none.
    func makeRoom() -> Bool
}

/// An open file of a log.
package protocol LogFile: Sendable {
    var path: String { get }

    /// Reads up to `count` bytes at `offset`; fewer only at the end of the file.
    func read(_ count: Int, at offset: Int) throws(FileError) -> [UInt8]
    /// Writes all that is readable of the buffers at `offset`, one after another.
    func write(_ parts: [ByteBuffer], at offset: Int) throws(FileError)
    /// Waits until the file's data is on the disk.
    func sync() throws(FileError)
    func truncate(to size: Int) throws(FileError)
    func size() throws(FileError) -> Int
}

extension DiskFile: LogFile {}

extension LogFiles {
    package func openSealed(_ name: String) throws(FileError) -> any LogFile { try open(name, isNew: false) }
}

/// A folder on the disk as a log's files.
package struct DiskLogFiles: LogFiles {
    package let path: String
    private let spares: SpareSegments?
    private let openSegments: OpenSegments

    package init(path: String, spares: SpareSegments? = nil, openSegments: OpenSegments = .shared) {
        self.path = path
        self.spares = spares
        self.openSegments = openSegments
    }

    package func names() throws(FileError) -> [String] {
        try DiskFile.createFolder(path)
        return try DiskFile.names(in: path)
    }

    package func open(_ name: String, isNew: Bool) throws(FileError) -> any LogFile {
        let file = path + "/" + name
        guard isNew else { return try DiskFile(path: file, flags: O_RDWR) }
        let isReused = try spares?.move(to: file) ?? false
        let opened = try DiskFile(path: file, flags: isReused ? O_RDWR : O_RDWR | O_CREAT | O_TRUNC)
        try DiskFile.syncFolder(path)
        return opened
    }

    package func openSealed(_ name: String) -> any LogFile {
        SealedSegmentFile(path: path + "/" + name, places: openSegments)
    }

    package func remove(_ name: String, isUnread: Bool) throws(FileError) {
        let file = path + "/" + name
        if isUnread, spares?.take(file) ?? false { return }
        try DiskFile.remove(file)
    }

    package func makeRoom() -> Bool { spares?.removeAll() ?? false }

    package func removeAll() throws(FileError) {
        for name in try DiskFile.names(in: path) { try DiskFile.remove("\(path)/\(name)") }
        try DiskFile.removeFolder(path)
    }
}
