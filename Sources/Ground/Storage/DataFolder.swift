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
package final class DataFolder: Sendable {
    /// Stored on disk; never reuse.
    ///
    /// Raised when an older Millrace could no longer read what this one writes. 2: records may be encrypted. 3: logs
    /// hold marks. 4: delivery streams may load into tables, and streams have channels. 5: tables have versions, crawlers more kinds of targets
    /// and classifiers. 6: jobs may be Spark's, and be started by triggers; rules may be a job's. 7: users
    /// and sessions have policies. 8: logs have seeds.
    package static let format = 8

    package let path: String
    private let lock: DiskFile

    /// Creates the folder if there is none, locks it, and checks its format.
    package init(path: String) throws {
        self.path = path
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            lock = try DiskFile(path: path + "/LOCK", flags: O_RDWR | O_CREAT)
        } catch {
            throw DataFolderError.unreadable(path: path, reason: "\(error)")
        }
        guard flock(lock.descriptor, LOCK_EX | LOCK_NB) == 0 else { throw DataFolderError.inUse(path: path) }
        try checkFormat()
    }

    /// A folder inside the data folder, created if there is none.
    package func folder(_ name: String) throws -> String {
        let inner = path + "/" + name
        try FileManager.default.createDirectory(atPath: inner, withIntermediateDirectories: true)
        return inner
    }

    private func checkFormat() throws {
        let file = path + "/FORMAT"
        guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { return try writeFormat() }
        guard let found = Int(text.trimmingCharacters(in: .whitespacesAndNewlines)) else {
            throw DataFolderError.unreadable(path: path, reason: "the file FORMAT does not hold a number")
        }
        guard found <= Self.format else {
            throw DataFolderError.newer(path: path, found: found, understood: Self.format)
        }
        // From here on an older Millrace must not open it.
        if found < Self.format { try writeFormat() }
    }

    private func writeFormat() throws {
        try "\(Self.format)\n".write(toFile: path + "/FORMAT", atomically: true, encoding: .utf8)
        try DiskFile.syncFolder(path)
    }
}
