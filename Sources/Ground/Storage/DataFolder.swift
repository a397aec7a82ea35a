import Foundation

#if canImport(Glibc)
    import Glibc
#endif

/// Why a data folder cannot be used.
package enum DataFolderError: Error, CustomStringConvertible {
    case inUse(path: String)
    case newer(path: String, found: Int, understood: Int)
    case unreadable(path: String, reason: String)

    package var description: String {
        switch self {
        case .inUse(let path):
            "The data folder \(path) is in use by another millrace process."
        case .newer(let path, let found, let understood):
            "The data folder \(path) has format \(found), written by a newer Millrace; this one understands formats up "
                + "to \(understood). Use the newer Millrace, or another folder."
        case .unreadable(let path, let reason):
            "The data folder \(path) cannot be used: \(reason)"
        }
    }
}

/// The folder that holds everything a server stores, locked against a second server.
///
/// Only the server's user may enter it. Nothing in it is reached through a symbolic link, and what Millrace did not make there is
/// left alone.
package final class DataFolder: Sendable {
    /// Stored on disk; never reuse.
    ///
    /// Raised when an older Millrace could no longer read what this one writes. 2: records may be encrypted. 3: logs
    /// hold marks. 4: delivery streams may load into tables, and streams have channels. 5: tables have versions, crawlers more kinds of targets
    /// and classifiers. 6: jobs may be Spark's, and be started by triggers; rules may be a job's. 7: users
    /// and sessions have policies. 8: logs have seeds. 9: documents are named by bytes, have checksums, and are sealed if they
    /// hold secrets.
    package static let format = 9

    package let path: String
    /// What is odd about the folder and does not keep it from being used.
    package let warnings: [String]
    private let lock: DiskFile

    private static let files = [
        "FORMAT", "FORMAT.new", "LOCK", "documents.sqlite", "documents.sqlite-wal", "documents.sqlite-shm",
        "documents.sqlite-journal", "reserve", "master-key", "master-key.new", "root-credentials",
        "root-credentials.new",
    ]
    private static let folders = [
        "streams", "delivery", "logs", "spare-segments", "objects", "runs", "environments",
    ]

    /// Creates the folder if there is none, locks it, and checks its format.
    package init(path: String) throws {
        self.path = path
        do {
            try DiskFile.createFolder(path)
            lock = try DiskFile(path: path + "/LOCK", flags: O_RDWR | O_CREAT | O_NOFOLLOW)
        } catch {
            throw DataFolderError.unreadable(path: path, reason: "\(error)")
        }
        guard flock(lock.descriptor, LOCK_EX | LOCK_NB) == 0 else { throw DataFolderError.inUse(path: path) }
        warnings = try Self.checkMembers(path) + Self.tighten(path)
        try Self.checkFormat(path)
    }

    /// A folder inside the data folder, created if there is none.
    package func folder(_ name: String) throws -> String {
        precondition(Self.folders.contains(name), "a folder that the list of the data folder's does not have")
        let inner = path + "/" + name
        do { try DiskFile.createFolder(inner) } catch {
            throw DataFolderError.unreadable(path: path, reason: "\(error)")
        }
        return inner
    }

    // MARK: What is in it

    /// Throws if a member of ours is a symbolic link; tells of members that are not ours.
    private static func checkMembers(_ path: String) throws -> [String] {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: path)
        } catch {
            throw DataFolderError.unreadable(path: path, reason: "\(error)")
        }
        var foreign: [String] = []
        for name in names.sorted() {
            guard files.contains(name) || folders.contains(name) else {
                foreign.append(name)
                continue
            }
            var status = stat()
            guard lstat("\(path)/\(name)", &status) == 0 else { continue }
            if status.st_mode & S_IFMT == S_IFLNK {
                throw DataFolderError.unreadable(
                    path: path, reason: "\(name) is a symbolic link, which is never followed")
            }
        }
        guard !foreign.isEmpty else { return [] }
        let shown = foreign.prefix(10).joined(separator: ", ") + (foreign.count > 10 ? ", …" : "")
        return ["the data folder holds \(foreign.count) names that are not Millrace's, which are left alone: \(shown)"]
    }

    /// Takes away what others may do with the folder and the files that hold documents and keys.
    private static func tighten(_ path: String) -> [String] {
        var warnings: [String] = []
        for (member, mode) in [("", mode_t(0o700))] + files.map({ ("/" + $0, mode_t(0o600)) }) {
            let place = path + member
            var status = stat()
            guard lstat(place, &status) == 0, status.st_mode & 0o077 != 0 else { continue }
            if chmod(place, mode) != 0 {
                let reason = String(cString: strerror(errno))
                warnings.append("others may read \(place), and its permissions cannot be changed: \(reason)")
            }
        }
        return warnings
    }

    // MARK: Format

    private static func checkFormat(_ path: String) throws {
        let bytes: [UInt8]?
        do { bytes = try PrivateFile.read(path + "/FORMAT") } catch {
            throw DataFolderError.unreadable(path: path, reason: "its format is not known: \(error)")
        }
        guard let bytes else {
            // Of a folder that holds data and no FORMAT nobody knows how to read what is in it.
            for name in ["documents.sqlite"] + folders where access("\(path)/\(name)", F_OK) == 0 {
                throw DataFolderError.unreadable(path: path, reason: "it holds \(name), and no file FORMAT")
            }
            return try writeFormat(path)
        }
        guard let text = String(validating: bytes, as: UTF8.self),
            let found = Int(text.trimmingCharacters(in: .whitespacesAndNewlines)), found > 0
        else {
            throw DataFolderError.unreadable(path: path, reason: "the file FORMAT does not hold a number")
        }
        guard found <= format else { throw DataFolderError.newer(path: path, found: found, understood: format) }
        // From here on an older Millrace must not open it.
        if found < format { try writeFormat(path) }
    }

    private static func writeFormat(_ path: String) throws {
        try PrivateFile.write(Array("\(format)\n".utf8), to: path + "/FORMAT")
    }
}
