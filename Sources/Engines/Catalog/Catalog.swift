import Core
import Storage

/// Databases, tables and partitions: what the Glue Data Catalog holds.
///
/// Names are folded to lower case, as AWS does.
package final class Catalog: Sendable {
    private let documents: DocumentStore
    private let clock: any WallClock

    package init(documents: DocumentStore, clock: any WallClock) {
        self.documents = documents
        self.clock = clock
    }

    // MARK: Databases

    package func createDatabase(_ name: String, given: OpaqueDocument, in scope: Scope) async throws {
        let document = DatabaseDocument(createdAt: clock.now(), given: given)
        try await documents.transact { writer in
            guard try writer.get(DatabaseDocument.self, scope, name.lowercased()) == nil else {
                throw CatalogError.databaseExists
            }
            try writer.put(document, scope, name.lowercased())
        }
    }

    package func database(_ name: String, in scope: Scope) async throws -> Stored<DatabaseDocument> {
        guard let stored = try await documents.get(DatabaseDocument.self, scope, name.lowercased()) else {
            throw CatalogError.databaseNotFound(name)
        }
        return stored
    }

    package func databases(in scope: Scope) async throws -> [Stored<DatabaseDocument>] {
        try await documents.scan(DatabaseDocument.self, scope)
    }

    package func updateDatabase(_ name: String, given: OpaqueDocument, in scope: Scope) async throws {
        try await documents.transact { writer in
            guard var document = try writer.get(DatabaseDocument.self, scope, name.lowercased())?.value else {
                throw CatalogError.databaseNotFound(name)
            }
            document.given = given
            try writer.put(document, scope, name.lowercased())
        }
    }

    /// Removes a database with its tables and partitions.
    package func deleteDatabase(_ name: String, in scope: Scope) async throws {
        try await documents.transact { writer in
            guard try writer.delete(.database, scope, name.lowercased()) else {
                throw CatalogError.databaseNotFound(name)
            }
            let prefix = name.lowercased() + DocumentKey.separator
            try writer.deleteAll(.table, scope, prefix: prefix)
            try writer.deleteAll(.partition, scope, prefix: prefix)
        }
    }

    // MARK: Tables

    package func createTable(
        _ name: String, _ table: TableDocument, database: String, by creator: String, in scope: Scope
    ) async throws {
        var table = table
        table.createdAt = clock.now()
        table.updatedAt = table.createdAt
        table.createdBy = creator
        try await documents.transact { [table] writer in
            guard try writer.get(DatabaseDocument.self, scope, database.lowercased()) != nil else {
                throw CatalogError.databaseNotFound(database)
            }
            guard try writer.get(TableDocument.self, scope, database.lowercased(), name.lowercased()) == nil else {
                throw CatalogError.tableExists
            }
            try writer.put(table, scope, database.lowercased(), name.lowercased())
        }
    }

    package func table(_ name: String, database: String, in scope: Scope) async throws -> Stored<TableDocument> {
        try await documents.read { try Self.table(name, database: database, in: scope, $0) }
    }

    private static func table(
        _ name: String, database: String, in scope: Scope, _ reader: DocumentReader
    ) throws -> Stored<TableDocument> {
        if let stored = try reader.get(TableDocument.self, scope, database.lowercased(), name.lowercased()) {
            return stored
        }
        guard try reader.get(DatabaseDocument.self, scope, database.lowercased()) != nil else {
            throw CatalogError.databaseNotFound(database)
        }
        throw CatalogError.tableNotFound(name)
    }

    package func tables(
        database: String, in scope: Scope, after: String? = nil, limit: Int = .max
    ) async throws -> [Stored<TableDocument>] {
        let prefix = database.lowercased() + DocumentKey.separator
        return try await documents.read { reader in
            guard try reader.get(DatabaseDocument.self, scope, database.lowercased()) != nil else {
                throw CatalogError.databaseNotFound(database)
            }
            return try reader.scan(
                TableDocument.self, scope, prefix: prefix, after: after.map { prefix + $0 }, limit: limit)
        }
    }

    /// Replaces a table; fails if `expectedVersion` is given and the table has another.
    package func updateTable(
        _ name: String, _ table: TableDocument, database: String, expectedVersion: Int? = nil, in scope: Scope
    ) async throws {
        let now = clock.now()
        try await documents.transact { writer in
            let old = try Self.table(name, database: database, in: scope, writer.reader).value
            if let expectedVersion, expectedVersion != old.versionID { throw CatalogError.versionMismatch }
            var new = table
            new.createdAt = old.createdAt
            new.createdBy = old.createdBy
            new.updatedAt = now
            new.versionID = old.versionID + 1
            try writer.put(new, scope, database.lowercased(), name.lowercased())
        }
    }

    package func deleteTable(_ name: String, database: String, in scope: Scope) async throws {
        try await documents.transact { writer in
            _ = try Self.table(name, database: database, in: scope, writer.reader)
            try writer.delete(.table, scope, database.lowercased(), name.lowercased())
            let prefix = [database.lowercased(), name.lowercased(), ""].joined(separator: DocumentKey.separator)
            try writer.deleteAll(.partition, scope, prefix: prefix)
        }
    }

    // MARK: Partitions

    /// Adds a partition, or with `replacing` puts it in the place of the one of the same values.
    package func putPartition(
        _ partition: PartitionDocument, table: String, database: String, replacing old: [String]? = nil,
        orCreating: Bool = false, in scope: Scope
    ) async throws {
        let now = clock.now()
        try await documents.transact { writer in
            let keys = try Self.table(table, database: database, in: scope, writer.reader).value.partitionKeys
            guard partition.values.count == keys.count else { throw CatalogError.wrongValueCount }
            let place = [database.lowercased(), table.lowercased()]
            func existing(_ values: [String]) throws -> PartitionDocument? {
                try writer.get(
                    PartitionDocument.self, scope, place[0], place[1], PartitionDocument.name(values))?.value
            }
            var partition = partition
            partition.createdAt = now
            let replaced = try old.flatMap(existing)
            if let replaced {
                partition.createdAt = replaced.createdAt
            } else if old != nil, !orCreating {
                throw CatalogError.partitionNotFound
            }
            if old != partition.values, try existing(partition.values) != nil { throw CatalogError.partitionExists }
            if let old { try writer.delete(.partition, scope, place[0], place[1], PartitionDocument.name(old)) }
            try writer.put(partition, scope, place[0], place[1], PartitionDocument.name(partition.values))
        }
    }

    package func partition(
        _ values: [String], table: String, database: String, in scope: Scope
    ) async throws -> PartitionDocument {
        try await documents.read { reader in
            _ = try Self.table(table, database: database, in: scope, reader)
            guard
                let stored = try reader.get(
                    PartitionDocument.self, scope, database.lowercased(), table.lowercased(),
                    PartitionDocument.name(values))
            else { throw CatalogError.partitionNotFound }
            return stored.value
        }
    }

    package func deletePartition(
        _ values: [String], table: String, database: String, in scope: Scope
    ) async throws {
        try await documents.transact { writer in
            _ = try Self.table(table, database: database, in: scope, writer.reader)
            guard
                try writer.delete(
                    .partition, scope, database.lowercased(), table.lowercased(), PartitionDocument.name(values))
            else { throw CatalogError.partitionNotFound }
        }
    }

    /// A page of the partitions for which the expression holds and which lie in the segment, in the order of their values.
    package func partitions(
        table name: String, database: String, expression: String?, segment: (number: Int, of: Int)?,
        after: [String]?, limit: Int, in scope: Scope
    ) async throws -> (partitions: [PartitionDocument], isLast: Bool) {
        try await documents.read { reader in
            let table = try Self.table(name, database: database, in: scope, reader).value
            let filter = try expression.flatMap { text in
                text.isEmpty ? nil : try PartitionExpression(text, keys: table.partitionKeys)
            }
            let prefix = [database.lowercased(), name.lowercased(), ""].joined(separator: DocumentKey.separator)
            var position = after.map { prefix + PartitionDocument.name($0) }
            var found: [PartitionDocument] = []
            while true {
                let rows = try reader.scan(
                    PartitionDocument.self, scope, prefix: prefix, after: position, limit: 1000)
                for row in rows {
                    if let segment, Self.segment(of: row.name, count: segment.of) != segment.number { continue }
                    guard filter?.holds(for: row.value.values) ?? true else { continue }
                    guard found.count < limit else { return (found, false) }
                    found.append(row.value)
                }
                guard let last = rows.last, rows.count == 1000 else { return (found, true) }
                position = last.name
            }
        }
    }

    /// Spreads partitions over segments by a hash that stays the same (FNV-1a), so that segments never overlap.
    private static func segment(of name: String, count: Int) -> Int {
        let hash = name.utf8.reduce(UInt64(14_695_981_039_346_656_037)) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
        return Int(hash % UInt64(count))
    }
}
