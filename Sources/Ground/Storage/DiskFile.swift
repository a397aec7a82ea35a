import CLinux
import NIOCore

#if canImport(Glibc)
    import Glibc
#endif

/// What a system call on a file answered.
package struct FileError: Error, Sendable, CustomStringConvertible {
    package let operation: String
    package let path: String
    package let errorNumber: Int32

    package init(operation: String, path: String, errorNumber: Int32) {
        self.operation = operation
        self.path = path
        self.errorNumber = errorNumber
    }

    package var isMissing: Bool { errorNumber == ENOENT }
    package var isFull: Bool { errorNumber == ENOSPC || errorNumber == EDQUOT }
    package var description: String { "\(operation) \(path): \(String(cString: strerror(errorNumber)))" }
}

/// An open file; closed when the last reference goes.
///
/// Every method blocks: call them on a `BlockingPool`.
package final class DiskFile: Sendable {
    package let path: String
    package let descriptor: Int32
    private let trace: DiskTrace

    package init(path: String, flags: Int32, mode: mode_t = 0o600) throws(FileError) {
        self.path = path
        descriptor = open(path, flags | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw FileError(operation: "open", path: path, errorNumber: errno) }
        trace = DiskTrace(path, flags: flags)
    }

    deinit { close(descriptor) }

    /// Writes all bytes at `offset`, continuing after short writes.
    package func write(_ bytes: [UInt8], at offset: Int) throws(FileError) {
        try bytes.withUnsafeBytes { buffer in
            Result { () throws(FileError) in try write(buffer, at: offset) }
        }.get()
    }

    /// Writes what is readable of the buffers at `offset`, one after another, without joining them first.
    ///
    /// Continues after short writes.
    package func write(_ parts: [ByteBuffer], at offset: Int) throws(FileError) {
        var vectors: [iovec] = []
        vectors.reserveCapacity(parts.count)
        var storages: [Unmanaged<AnyObject>] = []
        storages.reserveCapacity(parts.count)
        defer { for storage in storages { storage.release() } }
        for part in parts where part.readableBytes > 0 {
            // The storage is kept for as long as its address is used.
            part.withUnsafeReadableBytesWithStorageManagement { bytes, storage in
                storages.append(storage.retain())
                vectors.append(
                    iovec(iov_base: UnsafeMutableRawPointer(mutating: bytes.baseAddress), iov_len: bytes.count))
            }
        }
        var first = 0
        var position = offset
        while first < vectors.count {
            var written = vectors[first...].withUnsafeBufferPointer { rest in
                pwritev(descriptor, rest.baseAddress, Int32(min(rest.count, Self.vectorsPerWrite)), position)
            }
            if written < 0 && errno == EINTR { continue }
            guard written > 0 else {
                throw FileError(operation: "write", path: path, errorNumber: written < 0 ? errno : ENOSPC)
            }
            position += written
            while first < vectors.count, written >= vectors[first].iov_len {
                written -= vectors[first].iov_len
                first += 1
            }
            if written > 0 {
                vectors[first].iov_base = vectors[first].iov_base.map { $0 + written }
                vectors[first].iov_len -= written
            }
        }
        position = offset
        for part in parts {
            part.withUnsafeReadableBytes { trace.wrote($0, at: position) }
            position += part.readableBytes
        }
    }

    /// IOV_MAX of Linux.
    private static let vectorsPerWrite = 1024

    /// Writes all bytes at `offset`, continuing after short writes.
    package func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(FileError) {
        var done = 0
        while done < bytes.count {
            let count = pwrite(descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done, offset + done)
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else {
                throw FileError(operation: "write", path: path, errorNumber: count < 0 ? errno : ENOSPC)
            }
            done += count
        }
        trace.wrote(bytes, at: offset)
    }

    /// Writes all bytes at `offset` without keeping them in the page cache, where the system can do that.
    ///
    /// For much that nobody will read at once: fresh pages of the cache cost more than the disk where a hypervisor has to back them.
    package func writeUncached(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(FileError) {
        var done = 0
        while done < bytes.count {
            let rest = UnsafeRawBufferPointer(rebasing: bytes[done...])
            let count = millrace_write_uncached(descriptor, rest.baseAddress, rest.count, Int64(offset + done))
            if count < 0 && errno == EINTR { continue }
            if count < 0 && (errno == EOPNOTSUPP || errno == EINVAL || errno == ENOSYS) {
                return try write(rest, at: offset + done)
            }
            guard count > 0 else {
                throw FileError(operation: "write", path: path, errorNumber: count < 0 ? errno : ENOSPC)
            }
            trace.wrote(UnsafeRawBufferPointer(rebasing: rest[..<count]), at: offset + done)
            done += count
        }
    }

    /// Reads up to `count` bytes at `offset`; fewer only at the end of the file.
    package func read(_ count: Int, at offset: Int) throws(FileError) -> [UInt8] {
        var result = Result<Int, FileError>.success(0)
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            result = Result { () throws(FileError) in
                try read(into: UnsafeMutableRawBufferPointer(buffer), at: offset)
            }
            initialized = (try? result.get()) ?? 0
        }
        _ = try result.get()
        return bytes
    }

    /// Fills a buffer from `offset` on and returns how many bytes it got; fewer than fit only at the end of the file.
    @discardableResult
    package func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws(FileError) -> Int {
        var filled = 0
        while filled < buffer.count {
            let got = pread(
                descriptor, buffer.baseAddress.map { $0 + filled }, buffer.count - filled, offset + filled)
            if got < 0 && errno == EINTR { continue }
            guard got >= 0 else { throw FileError(operation: "read", path: path, errorNumber: errno) }
            if got == 0 { break }
            filled += got
        }
        return filled
    }

    /// Begins to write out what was written at `offset`, so that a later `sync` has less to wait for.
    package func beginWritingOut(_ count: Int, at offset: Int) {
        millrace_begin_writing_out(descriptor, Int64(offset), Int64(count))
    }

    /// Waits until the file's data is on the disk.
    package func sync() throws(FileError) {
        try trace.sync { () throws(FileError) in
            guard fdatasync(descriptor) == 0 else {
                throw FileError(operation: "fdatasync", path: path, errorNumber: errno)
            }
        }
    }

    package func truncate(to size: Int) throws(FileError) {
        guard ftruncate(descriptor, size) == 0 else {
            throw FileError(operation: "truncate", path: path, errorNumber: errno)
        }
        trace.truncated(to: size)
    }

    package func size() throws(FileError) -> Int {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            throw FileError(operation: "stat", path: path, errorNumber: errno)
        }
        return Int(status.st_size)
    }

    /// Creates a folder, and those above it that are missing; it is on the disk when the call returns, whoever created it.
    package static func createFolder(_ path: String) throws(FileError) {
        try makeFolder(path)
        try syncFolder(parent(of: path))
    }

    /// Creates folders in a folder as `createFolder` does.
    package static func createFolders(_ names: [String], in path: String) throws(FileError) {
        try createFolder(path)
        for name in names { try makeFolder("\(path)/\(name)") }
        try syncFolder(path)
    }

    private static func makeFolder(_ path: String) throws(FileError) {
        if mkdir(path, 0o700) == 0 { return DiskTrace.note(path, .createFolder(path)) }
        if errno == EEXIST { return }
        guard errno == ENOENT, parent(of: path) != path else {
            throw FileError(operation: "create", path: path, errorNumber: errno)
        }
        try createFolder(parent(of: path))
        try makeFolder(path)
    }

    /// The names in a folder.
    package static func names(in path: String) throws(FileError) -> [String] {
        guard let folder = opendir(path) else { throw FileError(operation: "list", path: path, errorNumber: errno) }
        defer { closedir(folder) }
        var names: [String] = []
        while true {
            errno = 0
            guard let entry = readdir(folder) else {
                guard errno == 0 else { throw FileError(operation: "list", path: path, errorNumber: errno) }
                return names
            }
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
            }
            if name != "." && name != ".." { names.append(name) }
        }
    }

    /// Removes an empty folder.
    package static func removeFolder(_ path: String) throws(FileError) {
        guard rmdir(path) == 0 else { throw FileError(operation: "remove", path: path, errorNumber: errno) }
        DiskTrace.note(path, .removeFolder(path))
    }

    /// The folder in which a path lies.
    package static func parent(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// Waits until creations, renames and removals in a folder are on the disk.
    package static func syncFolder(_ path: String) throws(FileError) {
        let folder = try DiskFile(path: path, flags: O_RDONLY | O_DIRECTORY)
        try DiskTrace.syncFolder(path) { () throws(FileError) in
            guard fsync(folder.descriptor) == 0 else {
                throw FileError(operation: "fsync", path: path, errorNumber: errno)
            }
        }
    }

    package static func rename(_ from: String, to: String) throws(FileError) {
        guard Glibc.rename(from, to) == 0 else { throw FileError(operation: "rename", path: from, errorNumber: errno) }
        DiskTrace.note(from, .rename(from, to: to))
    }

    /// Gives a file one more name.
    package static func link(_ from: String, to: String) throws(FileError) {
        guard Glibc.link(from, to) == 0 else { throw FileError(operation: "link", path: from, errorNumber: errno) }
        DiskTrace.note(from, .link(from, to: to))
    }

    /// Removes a file; one that is gone already is no error.
    package static func remove(_ path: String) throws(FileError) {
        guard unlink(path) == 0 else {
            if errno == ENOENT { return }
            throw FileError(operation: "remove", path: path, errorNumber: errno)
        }
        DiskTrace.note(path, .remove(path))
    }
}
