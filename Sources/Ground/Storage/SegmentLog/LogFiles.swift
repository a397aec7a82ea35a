import Foundation
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
    /// Opens a file for reading and writing; an empty one with `isNew`, and it must be on the disk that it exists.
    func open(_ name: String, isNew: Bool) throws(FileError) -> any LogFile
    func remove(_ name: String) throws(FileError)
    func removeAll() throws(FileError)
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

/// A folder on the disk as a log's files.
package struct DiskLogFiles: LogFiles {
    package let path: String

    package init(path: String) { self.path = path }

    package func names() throws(FileError) -> [String] {
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            return try FileManager.default.contentsOfDirectory(atPath: path)
        } catch { throw FileError(operation: "list", path: path, errorNumber: errno) }
    }

    package func open(_ name: String, isNew: Bool) throws(FileError) -> any LogFile {
        let file = try DiskFile(path: path + "/" + name, flags: isNew ? O_RDWR | O_CREAT | O_TRUNC : O_RDWR)
        if isNew { try DiskFile.syncFolder(path) }
        return file
    }

    package func remove(_ name: String) throws(FileError) { try DiskFile.remove(path + "/" + name) }

    package func removeAll() throws(FileError) {
        do { try FileManager.default.removeItem(atPath: path) } catch {
            throw FileError(operation: "remove", path: path, errorNumber: errno)
        }
    }
}
