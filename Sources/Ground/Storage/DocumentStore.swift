import Core
import Foundation
import GRDB
import Logging

#if canImport(Glibc)
    import Glibc
#endif

/// What went wrong in the document store; never the client's fault.
package struct DocumentStoreError: Error, CustomStringConvertible {
    package let description: String
}

/// Control-plane resources as documents in SQLite: durable when a call returns, atomic over many documents.
///
/// Follows the settings WAL and `synchronous=FULL`, so that a committed transaction survives a power cut:
/// https://www.sqlite.org/pragma.html#pragma_synchronous
package final class DocumentStore: Sendable {
    private let pool: DatabasePool
    private let commits: DocumentCommits
    private let context: DocumentContext
    private let bounds: StorageBounds
    /// Of each connection, of which there are six at most.
    private static let cacheKibibytes = 16 * 1024

    /// What a commit waits for.
    package enum Durability: String, Sendable {
        /// Syncs the write-ahead log.
        case full = "FULL"
        /// Does not; for measurements.
        case none = "NORMAL"
    }

    /// Opens the database file at `path`, creating it if there is none; `vfs` names the layer of SQLite that reaches the disk.
    package init(
        path: String, masterKey: MasterKey? = nil, bounds: StorageBounds = StorageBounds(), vfs: String? = nil,
        durability: Durability = .full, logger: Logger = Logger(label: "documents")
    ) throws {
        self.bounds = bounds
        // Another layer may keep files elsewhere.
        if vfs == nil { try Self.prepareFiles(path) }
        var configuration = Configuration()
        configuration.label = "documents"
        configuration.busyMode = .timeout(10)
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA cache_size = -\(Self.cacheKibibytes); PRAGMA secure_delete = ON")
        }
        pool = try DatabasePool(path: try vfs.map { try Self.uri(path, $0) } ?? path, configuration: configuration)
        // After the pool is open: opening it sets NORMAL, which syncs no commit, whatever `prepareDatabase` set before.
        try pool.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA synchronous = \(durability.rawValue)")
            // What a server that was killed had committed is read from now on, and so must not go with the power.
            _ = try database.checkpoint(.passive)
        }
        context = DocumentContext(masterKey: masterKey) { damage in
            logger.error("a document is damaged, and left out", metadata: ["document": "\(damage)"])
        }
        commits = DocumentCommits(pool: pool)
        try DocumentMigrations.migrate(pool, masterKey: masterKey)
        try checkMasterKey()
    }

    /// SQLite gives a database file the permissions of the umask, and its companions those of the database file.
    private static func prepareFiles(_ path: String) throws {
        _ = try DiskFile(path: path, flags: O_RDWR | O_CREAT | O_NOFOLLOW, mode: 0o600)
        try DiskFile.syncFolder(URL(fileURLWithPath: path).deletingLastPathComponent().path)
        for companion in ["-wal", "-shm"] {
            do throws(FileError) {
                _ = try DiskFile(path: path + companion, flags: O_RDONLY | O_NOFOLLOW)
            } catch {
                guard error.isMissing else { throw error }
            }
        }
    }

    /// The file as a URI that names its layer (https://www.sqlite.org/uri.html).
    private static func uri(_ path: String, _ vfs: String) throws -> String {
        guard let escaped = path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed),
            let name = vfs.addingPercentEncoding(withAllowedCharacters: .alphanumerics)
        else { throw DocumentStoreError(description: "\(path) cannot be written as a URI") }
        return "file:\(escaped)?vfs=\(name)"
    }

    /// Throws if the secrets were sealed with another master key.
    private func checkMasterKey() throws {
        guard let masterKey = context.masterKey else { return }
        let kinds = DocumentKind.allCases.filter(\.isSealed).map { "\($0.rawValue)" }.joined(separator: ", ")
        try pool.read { database in
            guard
                let sealed = try Data.fetchOne(
                    database, sql: "SELECT body FROM document WHERE kind IN (\(kinds)) LIMIT 1")
            else { return }
            try masterKey.checkSealer(of: sealed)
        }
    }

    /// What makes room when the disk is full.
    package var reserve: DiskReserve? { bounds.reserve }
    /// What accounts may have; nil where they may have everything.
    package var quotas: Quotas? { bounds.quotas }

    /// Runs `work` on one consistent view of the documents.
    package func read<Result: Sendable>(
        _ work: @Sendable @escaping (DocumentReader) throws -> Result
    ) async throws -> Result {
        try await pool.read { [context] in try work(DocumentReader(database: $0, context: context)) }
    }

    /// Runs `work` on one consistent view of the documents, on the calling thread, which it may block.
    package func readNow<Result>(_ work: (DocumentReader) throws -> Result) throws -> Result {
        try pool.read { try work(DocumentReader(database: $0, context: context)) }
    }

    /// Runs `work` alone; all that it writes is kept, on disk, when the call returns, or nothing if it throws.
    @discardableResult
    package func transact<Result: Sendable>(
        _ work: @Sendable @escaping (DocumentWriter) throws -> Result
    ) async throws -> Result {
        try await withRoom { [context, commits] in
            try await commits.run { try work(DocumentWriter(database: $0, context: context)) }
        }
    }

    package func get<Value: StoredDocument>(
        _ type: Value.Type, _ scope: Scope, _ name: String...
    ) async throws -> Stored<Value>? {
        let name = DocumentName(name)
        return try await read { try $0.get(type, scope, at: name) }
    }

    /// Throws at a damaged document; see `DocumentReader`.
    package func scan<Value: StoredDocument>(
        _ type: Value.Type, _ scope: Scope, under prefix: DocumentPrefix = .all, after: DocumentName? = nil,
        limit: Int = .max
    ) async throws -> [Stored<Value>] {
        try await read { try $0.scan(type, scope, under: prefix, after: after, limit: limit) }
    }

    /// Leaves damaged documents out, and has them logged; see `DocumentReader`.
    package func list<Value: StoredDocument>(
        _ type: Value.Type, _ scope: Scope, under prefix: DocumentPrefix = .all, after: DocumentName? = nil,
        limit: Int = .max
    ) async throws -> [Stored<Value>] {
        try await read { try $0.list(type, scope, under: prefix, after: after, limit: limit) }
    }

    /// Logs damage that keeps something from being served.
    package func report(_ damage: DocumentDamage) { context.report(damage) }

    /// The value of `PRAGMA synchronous` that commits are made with; 2 is FULL.
    package func synchronousLevel() throws -> Int? {
        try pool.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA synchronous") }
    }

    /// Moves everything from the write-ahead log into the database file, which then is whole by itself, and closes it.
    package func close() throws {
        let moved = Result { try pool.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) } }
        try pool.close()
        try moved.get()
    }
}
