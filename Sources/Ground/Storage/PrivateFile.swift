import Foundation

#if canImport(Glibc)
    import Glibc
#endif

/// Small files that only the server's user may read, such as keys.
package enum PrivateFile {
    /// More than any of them holds.
    private static let mostBytes = 1 << 20

    /// The bytes of a file; nil if there is none.
    ///
    /// A symbolic link is no such file.
    package static func read(_ path: String, followingLinks: Bool = false) throws(FileError) -> [UInt8]? {
        do {
            let file = try DiskFile(path: path, flags: O_RDONLY | (followingLinks ? 0 : O_NOFOLLOW))
            return try file.read(min(try file.size(), mostBytes), at: 0)
        } catch {
            guard error.isMissing else { throw error }
            return nil
        }
    }

    /// Writes a file whole or not at all, whatever happens meanwhile; it is on disk when this returns.
    package static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
        let temporary = path + ".new"
        try DiskFile.remove(temporary)
        let file = try DiskFile(path: temporary, flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600)
        try file.write(bytes, at: 0)
        try file.sync()
        try DiskFile.rename(temporary, to: path)
        try DiskFile.syncFolder(String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]))
    }
}
