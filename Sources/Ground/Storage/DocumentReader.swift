import Core
import Foundation
import GRDB

/// What reading documents takes besides the database.
struct DocumentContext: Sendable {
    let masterKey: MasterKey?
    /// Hears of damaged documents that a listing leaves out.
    let report: @Sendable (DocumentDamage) -> Void
}

/// Reads documents within one transaction.
///
/// Every document is checked against its checksum. `get`, `scan` and `scanEverywhere` throw `DocumentDamage` at one that is
/// damaged, for what must be complete; `list` and `listEverywhere` leave it out and have it logged by name, so that it does
/// not hide its neighbours.
package struct DocumentReader {
    let database: Database
    let context: DocumentContext

    package func get<Value: StoredDocument>(
        _ type: Value.Type, _ scope: Scope, _ name: String...
    ) throws -> Stored<Value>? {
        try get(type, scope, at: DocumentName(name))
    }

    package func get<Value: StoredDocument>(
        _ type: Value.Type, _ scope: Scope, at name: DocumentName
    ) throws -> Stored<Value>? {
        let statement = try database.cachedStatement(
            sql: """
                SELECT account, region, key, revision, sum, body FROM document
                WHERE account = ? AND region = ? AND kind = ? AND key = ?
                """)
        let row = try Row.fetchOne(
            statement,
            arguments: [scope.account.rawValue, scope.region.rawValue, type.kind.rawValue, Data(name.bytes)])
        return try row.map { try stored(type, $0, JSONDecoder()) }
    }

    /// The documents whose names begin with `prefix` and come after `after`, in byte order of their names.
    package func scan<Value: StoredDocument>(
        _ type: Value.Type, _ scope: Scope, under prefix: DocumentPrefix = .all, after: DocumentName? = nil,
        limit: Int = .max
    ) throws -> [Stored<Value>] {
        let range = prefix.range
        return try select(type, scope, in: after.map(range.after) ?? range, limit: limit, skipsDamage: false)
    }

    /// As `scan`, without those that are damaged.
    package func list<Value: StoredDocument>(
        _ type: Value.Type, _ scope: Scope, under prefix: DocumentPrefix = .all, after: DocumentName? = nil,
        limit: Int = .max
    ) throws -> [Stored<Value>] {
        let range = prefix.range
        return try list(type, scope, in: after.map(range.after) ?? range, limit: limit)
    }

    /// The documents whose names are in a stretch, without those that are damaged.
    package func list<Value: StoredDocument>(
        _ type: Value.Type, _ scope: Scope, in range: DocumentRange, limit: Int = .max
    ) throws -> [Stored<Value>] {
        try select(type, scope, in: range, limit: limit, skipsDamage: true)
    }

    /// Calls `take` with each name in a stretch, in byte order, until it returns false.
    ///
    /// The documents themselves are not read.
    package func names(
        _ kind: DocumentKind, _ scope: Scope, in range: DocumentRange, _ take: (DocumentName) throws -> Bool
    ) throws {
        let (statement, arguments) = try statement("SELECT key", kind, scope, range, "ORDER BY key")
        let rows = try Row.fetchCursor(statement, arguments: arguments)
        while let row = try rows.next() {
            let key: Data = row[0]
            guard try take(DocumentName(stored: key)) else { return }
        }
    }

    /// Whether a name begins with `prefix`.
    package func holdsAny(_ kind: DocumentKind, _ scope: Scope, under prefix: DocumentPrefix) throws -> Bool {
        var found = false
        try names(kind, scope, in: prefix.range) { _ in
            found = true
            return false
        }
        return found
    }

    package func count(_ kind: DocumentKind, _ scope: Scope, under prefix: DocumentPrefix = .all) throws -> Int {
        let (statement, arguments) = try statement("SELECT count(*)", kind, scope, prefix.range, "")
        return try Int.fetchOne(statement, arguments: arguments) ?? 0
    }

    /// All documents of a kind, in every account and region.
    package func scanEverywhere<Value: StoredDocument>(_ type: Value.Type) throws -> [Stored<Value>] {
        try everywhere(type, skipsDamage: false)
    }

    /// As `scanEverywhere`, without those that are damaged.
    package func listEverywhere<Value: StoredDocument>(_ type: Value.Type) throws -> [Stored<Value>] {
        try everywhere(type, skipsDamage: true)
    }

    private func everywhere<Value: StoredDocument>(_ type: Value.Type, skipsDamage: Bool) throws -> [Stored<Value>] {
        // From one account and region to the next, as the index does not begin with the kind.
        let next = """
            SELECT account, region FROM document WHERE (account, region) > (?, ?) ORDER BY account, region LIMIT 1
            """
        var found: [Stored<Value>] = []
        var place = ("", "")
        let range = DocumentPrefix.all.range
        func collect() throws {
            let (statement, arguments) = try statement(
                Self.columns, type.kind, (account: place.0, region: place.1), range, "ORDER BY key")
            try collectRows(type, statement, arguments, skipsDamage, .max, &found)
        }
        try collect()
        while let row = try Row.fetchOne(database, sql: next, arguments: [place.0, place.1]) {
            place = (row[0], row[1])
            try collect()
        }
        return found
    }

    // MARK: Rows

    private static let columns = "SELECT account, region, key, revision, sum, body"

    private func select<Value: StoredDocument>(
        _ type: Value.Type, _ scope: Scope, in range: DocumentRange, limit: Int, skipsDamage: Bool
    ) throws -> [Stored<Value>] {
        let (statement, arguments) = try statement(Self.columns, type.kind, scope, range, "ORDER BY key")
        var found: [Stored<Value>] = []
        try collectRows(type, statement, arguments, skipsDamage, limit, &found)
        return found
    }

    private func collectRows<Value: StoredDocument>(
        _ type: Value.Type, _ statement: Statement, _ arguments: StatementArguments, _ skipsDamage: Bool,
        _ limit: Int, _ found: inout [Stored<Value>]
    ) throws {
        let decoder = JSONDecoder()
        let rows = try Row.fetchCursor(statement, arguments: arguments)
        while found.count < limit, let row = try rows.next() {
            do {
                found.append(try stored(type, row, decoder))
            } catch let damage as DocumentDamage where skipsDamage {
                context.report(damage)
            }
        }
    }

    private func statement(
        _ columns: String, _ kind: DocumentKind, _ scope: Scope, _ range: DocumentRange, _ ending: String
    ) throws -> (Statement, StatementArguments) {
        try statement(
            columns, kind, (account: scope.account.rawValue, region: scope.region.rawValue), range, ending)
    }

    private func statement(
        _ columns: String, _ kind: DocumentKind, _ place: (account: String, region: String), _ range: DocumentRange,
        _ ending: String
    ) throws -> (Statement, StatementArguments) {
        let upper = range.before == nil ? "" : "AND key < ?"
        let statement = try database.cachedStatement(
            sql:
                "\(columns) FROM document WHERE account = ? AND region = ? AND kind = ? AND key >= ? \(upper) \(ending)"
        )
        let bounds = [range.from, range.before].compactMap { $0.map { Data($0) } }
        return (statement, [place.account, place.region, kind.rawValue] + StatementArguments(bounds))
    }

    private func stored<Value: StoredDocument>(
        _ type: Value.Type, _ row: Row, _ decoder: JSONDecoder
    ) throws -> Stored<Value> {
        let account: String = row[0]
        let region: String = row[1]
        let key: Data = row[2]
        let stored = DocumentRow(
            account: account, region: region, kind: type.kind, key: DocumentName(stored: key), body: row[5])
        guard let accountID = AccountID(account) ?? (account.isEmpty ? .server : nil), let place = Region(region) else {
            throw stored.damage("it lies outside every account")
        }
        let plain = try stored.plain(sum: row[4], masterKey: context.masterKey)
        do {
            return Stored(
                scope: Scope(account: accountID, region: place), key: stored.key, revision: row[3],
                value: try decoder.decode(type, from: plain))
        } catch {
            throw stored.damage("\(error)")
        }
    }
}
