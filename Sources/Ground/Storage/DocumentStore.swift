import Core
import Foundation
import GRDB

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
    /// Of each connection, of which there are six at most.
    private static let cacheKibibytes = 16 * 1024

    /// Opens the database file at `path`, creating it if there is none.
    package init(path: String) throws {
        var configuration = Configuration()
        configuration.label = "documents"
        configuration.busyMode = .timeout(10)
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA synchronous = FULL; PRAGMA cache_size = -\(Self.cacheKibibytes)")
        }
        pool = try DatabasePool(path: path, configuration: configuration)
        var migrator = DatabaseMigrator()
        migrator.registerMigration("documents") { database in
            try database.execute(
                sql: """
                    CREATE TABLE document (
                        account TEXT NOT NULL, region TEXT NOT NULL, kind INTEGER NOT NULL, name TEXT NOT NULL,
                        revision INTEGER NOT NULL, body BLOB NOT NULL,
                        PRIMARY KEY (account, region, kind, name)
                    ) WITHOUT ROWID
                    """)
        }
        // Names are looked through without the bodies, which then lie apart from them.
        migrator.registerMigration("names apart from bodies") { database in
            try database.execute(
                sql: """
                    CREATE TABLE documents (
                        account TEXT NOT NULL, region TEXT NOT NULL, kind INTEGER NOT NULL, name TEXT NOT NULL,
                        revision INTEGER NOT NULL, body BLOB NOT NULL
                    );
                    INSERT INTO documents SELECT account, region, kind, name, revision, body FROM document;
                    DROP TABLE document;
                    ALTER TABLE documents RENAME TO document;
                    CREATE UNIQUE INDEX document_names ON document (account, region, kind, name);
                    """)
        }
        try migrator.migrate(pool)
    }

    /// Runs `work` on one consistent view of the documents.
    package func read<Result: Sendable>(
        _ work: @Sendable @escaping (DocumentReader) throws -> Result
    ) async throws -> Result {
        try await pool.read { try work(DocumentReader(database: $0)) }
    }

    /// Runs `work` on one consistent view of the documents, on the calling thread, which it may block.
    package func readNow<Result>(_ work: (DocumentReader) throws -> Result) throws -> Result {
        try pool.read { try work(DocumentReader(database: $0)) }
    }

    /// Runs `work` alone; all that it writes is kept, on disk, when the call returns, or nothing if it throws.
    @discardableResult
    package func transact<Result: Sendable>(
        _ work: @Sendable @escaping (DocumentWriter) throws -> Result
    ) async throws -> Result {
        try await pool.write { try work(DocumentWriter(database: $0)) }
    }

    package func get<Value: StoredDocument>(
        _ type: Value.Type, _ scope: Scope, _ name: String...
    ) async throws -> Stored<Value>? {
        let joined = name.joined(separator: DocumentKey.separator)
        return try await read { try $0.get(type, scope, joined) }
    }

    package func scan<Value: StoredDocument>(
        _ type: Value.Type, _ scope: Scope, prefix: String = "", after: String? = nil, limit: Int = .max
    ) async throws -> [Stored<Value>] {
        try await read { try $0.scan(type, scope, prefix: prefix, after: after, limit: limit) }
    }

    package func close() throws { try pool.close() }
}

/// Reads documents within one transaction.
package struct DocumentReader {
    let database: Database

    package func get<Value: StoredDocument>(
        _ type: Value.Type, _ scope: Scope, _ name: String...
    ) throws -> Stored<Value>? {
        let joined = name.joined(separator: DocumentKey.separator)
        return try select(
            type, "account = ? AND region = ? AND kind = ? AND name = ?",
            [scope.account.rawValue, scope.region.rawValue, type.kind.rawValue, joined], limit: 1
        ).first
    }

    /// The documents whose names begin with `prefix` and come after `after`, in byte order of their names.
    package func scan<Value: StoredDocument>(
        _ type: Value.Type, _ scope: Scope, prefix: String = "", after: String? = nil, limit: Int = .max
    ) throws -> [Stored<Value>] {
        var condition = "account = ? AND region = ? AND kind = ? AND name >= ?"
        var arguments: [any DatabaseValueConvertible] = [
            scope.account.rawValue, scope.region.rawValue, type.kind.rawValue, prefix,
        ]
        if !prefix.isEmpty {
            // No name holds U+10FFFF, a noncharacter, so it bounds every name that begins with the prefix.
            condition += " AND name < ?"
            arguments.append(prefix + "\u{10FFFF}")
        }
        if let after {
            condition += " AND name > ?"
            arguments.append(after)
        }
        return try select(type, condition, arguments, limit: limit)
    }

    /// Tells the names from `lower` to before `upper` that come after `after`, in byte order, until `take` returns false.
    ///
    /// The documents themselves are not read.
    package func names(
        _ kind: DocumentKind, _ scope: Scope, from lower: String, before upper: String, after: String? = nil,
        _ take: (String) throws -> Bool
    ) throws {
        let statement = try database.cachedStatement(
            sql: """
                SELECT name FROM document
                WHERE account = ? AND region = ? AND kind = ? AND name >= ? AND name < ? AND name > ? ORDER BY name
                """)
        let names = try String.fetchCursor(
            statement,
            arguments: [
                scope.account.rawValue, scope.region.rawValue, kind.rawValue, lower, upper, after ?? "",
            ])
        while let name = try names.next() {
            guard try take(name) else { return }
        }
    }

    /// All documents of a kind, in every account and region.
    package func scanEverywhere<Value: StoredDocument>(_ type: Value.Type) throws -> [Stored<Value>] {
        // From one account and region to the next, as the index does not begin with the kind.
        let next = """
            SELECT account, region FROM document WHERE (account, region) > (?, ?) ORDER BY account, region LIMIT 1
            """
        var found: [Stored<Value>] = []
        var place = ("", "")
        found += try select(
            type, "account = '' AND region = '' AND kind = ?", [type.kind.rawValue], limit: .max)
        while let row = try Row.fetchOne(database, sql: next, arguments: [place.0, place.1]) {
            place = (row[0], row[1])
            found += try select(
                type, "account = ? AND region = ? AND kind = ?", [place.0, place.1, type.kind.rawValue], limit: .max)
        }
        return found
    }

    package func count(_ kind: DocumentKind, _ scope: Scope, prefix: String = "") throws -> Int {
        try Int.fetchOne(
            database,
            sql:
                "SELECT count(*) FROM document WHERE account = ? AND region = ? AND kind = ? AND name >= ? AND name < ?",
            arguments: [
                scope.account.rawValue, scope.region.rawValue, kind.rawValue, prefix, prefix + "\u{10FFFF}",
            ]) ?? 0
    }

    private func select<Value: StoredDocument>(
        _ type: Value.Type, _ condition: String, _ arguments: [any DatabaseValueConvertible], limit: Int
    ) throws -> [Stored<Value>] {
        let sql = "SELECT account, region, name, revision, body FROM document WHERE \(condition) ORDER BY name LIMIT ?"
        let statement = try database.cachedStatement(sql: sql)
        let decoder = JSONDecoder()
        var found: [Stored<Value>] = []
        let rows = try Row.fetchCursor(statement, arguments: StatementArguments(arguments + [limit]))
        while let row = try rows.next() {
            let account: String = row[0]
            let region: String = row[1]
            let name: String = row[2]
            let body: Data = row[4]
            guard let accountID = AccountID(account) ?? (account.isEmpty ? .server : nil), let place = Region(region)
            else {
                throw DocumentStoreError(description: "a document lies outside every account: \(account)/\(region)")
            }
            do {
                let value = try decoder.decode(type, from: body)
                found.append(
                    Stored(
                        scope: Scope(account: accountID, region: place), name: name, revision: row[3], value: value))
            } catch {
                throw DocumentStoreError(description: "the \(type.kind) document '\(name)' cannot be read: \(error)")
            }
        }
        return found
    }
}

/// Reads and writes documents within one transaction.
package struct DocumentWriter {
    let database: Database

    package var reader: DocumentReader { DocumentReader(database: database) }

    package func get<Value: StoredDocument>(
        _ type: Value.Type, _ scope: Scope, _ name: String...
    ) throws -> Stored<Value>? {
        try reader.get(type, scope, name.joined(separator: DocumentKey.separator))
    }

    package func put<Value: StoredDocument>(_ value: Value, _ scope: Scope, _ name: String...) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let statement = try database.cachedStatement(
            sql: """
                INSERT INTO document (account, region, kind, name, revision, body) VALUES (?, ?, ?, ?, 1, ?)
                ON CONFLICT DO UPDATE SET revision = revision + 1, body = excluded.body
                """)
        try statement.execute(arguments: [
            scope.account.rawValue, scope.region.rawValue, Value.kind.rawValue,
            name.joined(separator: DocumentKey.separator), try encoder.encode(value),
        ])
    }

    /// Removes a document; returns whether there was one.
    @discardableResult
    package func delete(_ kind: DocumentKind, _ scope: Scope, _ name: String...) throws -> Bool {
        try database.execute(
            sql: "DELETE FROM document WHERE account = ? AND region = ? AND kind = ? AND name = ?",
            arguments: [
                scope.account.rawValue, scope.region.rawValue, kind.rawValue,
                name.joined(separator: DocumentKey.separator),
            ])
        return database.changesCount > 0
    }

    /// Removes all documents of a kind whose names begin with `prefix`.
    package func deleteAll(_ kind: DocumentKind, _ scope: Scope, prefix: String) throws {
        try database.execute(
            sql: "DELETE FROM document WHERE account = ? AND region = ? AND kind = ? AND name >= ? AND name < ?",
            arguments: [
                scope.account.rawValue, scope.region.rawValue, kind.rawValue, prefix, prefix + "\u{10FFFF}",
            ])
    }

    /// Removes up to `limit` documents of a kind whose names begin with `prefix`; returns how many there were.
    package func deleteSome(_ kind: DocumentKind, _ scope: Scope, prefix: String, limit: Int) throws -> Int {
        try database.execute(
            sql: """
                DELETE FROM document WHERE account = ?1 AND region = ?2 AND kind = ?3 AND name IN (
                    SELECT name FROM document
                    WHERE account = ?1 AND region = ?2 AND kind = ?3 AND name >= ?4 AND name < ?5 LIMIT ?6)
                """,
            arguments: [
                scope.account.rawValue, scope.region.rawValue, kind.rawValue, prefix, prefix + "\u{10FFFF}", limit,
            ])
        return database.changesCount
    }

    /// Removes every document of every account, except the server's own secrets.
    package func deleteEverything() throws {
        try database.execute(
            sql: "DELETE FROM document WHERE kind <> ?", arguments: [DocumentKind.serverSecret.rawValue])
    }
}
