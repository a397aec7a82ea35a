import Core
import Foundation
import GRDB

/// Reads and writes documents within one transaction.
package struct DocumentWriter {
    let database: Database
    let context: DocumentContext

    package var reader: DocumentReader { DocumentReader(database: database, context: context) }

    package func get<Value: StoredDocument>(
        _ type: Value.Type, _ scope: Scope, _ name: String...
    ) throws -> Stored<Value>? {
        try reader.get(type, scope, at: DocumentName(name))
    }

    package func get<Value: StoredDocument>(
        _ type: Value.Type, _ scope: Scope, at name: DocumentName
    ) throws -> Stored<Value>? {
        try reader.get(type, scope, at: name)
    }

    package func put<Value: StoredDocument>(_ value: Value, _ scope: Scope, _ name: String...) throws {
        try put(value, scope, at: DocumentName(name))
    }

    package func put<Value: StoredDocument>(_ value: Value, _ scope: Scope, at name: DocumentName) throws {
        precondition(Value.kind.layout.holds(name), "a \(Value.kind) is not named like that")
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let row = try DocumentRow(
            try encoder.encode(value), account: scope.account.rawValue, region: scope.region.rawValue, kind: Value.kind,
            key: name, masterKey: context.masterKey)
        let statement = try database.cachedStatement(
            sql: """
                INSERT INTO document (account, region, kind, key, revision, sum, body) VALUES (?, ?, ?, ?, 1, ?, ?)
                ON CONFLICT DO UPDATE SET revision = revision + 1, sum = excluded.sum, body = excluded.body
                """)
        try statement.execute(arguments: [
            row.account, row.region, row.kind.rawValue, Data(name.bytes), Int64(row.sum), row.body,
        ])
    }

    /// Removes a document; returns whether there was one.
    @discardableResult
    package func delete(_ kind: DocumentKind, _ scope: Scope, _ name: String...) throws -> Bool {
        try delete(kind, scope, at: DocumentName(name))
    }

    @discardableResult
    package func delete(_ kind: DocumentKind, _ scope: Scope, at name: DocumentName) throws -> Bool {
        let statement = try database.cachedStatement(
            sql: "DELETE FROM document WHERE account = ? AND region = ? AND kind = ? AND key = ?")
        try statement.execute(arguments: [
            scope.account.rawValue, scope.region.rawValue, kind.rawValue, Data(name.bytes),
        ])
        return database.changesCount > 0
    }

    /// Removes all documents of a kind whose names begin with `prefix`.
    package func deleteAll(_ kind: DocumentKind, _ scope: Scope, under prefix: DocumentPrefix) throws {
        _ = try deleteSome(kind, scope, under: prefix, limit: .max)
    }

    /// Removes up to `limit` documents of a kind whose names begin with `prefix`, the first first; returns how many there were.
    package func deleteSome(
        _ kind: DocumentKind, _ scope: Scope, under prefix: DocumentPrefix, limit: Int
    ) throws -> Int {
        let range = prefix.range
        let statement = try database.cachedStatement(
            sql: """
                DELETE FROM document WHERE rowid IN (
                    SELECT rowid FROM document
                    WHERE account = ? AND region = ? AND kind = ? AND key >= ? \(range.before == nil ? "" : "AND key < ?")
                    ORDER BY key LIMIT ?)
                """)
        let bounds = [range.from, range.before].compactMap { $0.map { Data($0) } }
        try statement.execute(
            arguments: [scope.account.rawValue, scope.region.rawValue, kind.rawValue] + StatementArguments(bounds)
                + [limit])
        return database.changesCount
    }

    /// Removes every document of every account, except the server's own secrets.
    package func deleteEverything() throws {
        try database.execute(
            sql: "DELETE FROM document WHERE kind <> ?", arguments: [DocumentKind.serverSecret.rawValue])
    }
}
