import Core
import Storage

extension Catalog {
    package func createTable(
        _ name: String, _ table: TableDocument, database: String, indexes: [(name: String, keys: [String])] = [],
        by creator: String, in scope: Scope
    ) async throws {
        var table = table
        table.createdAt = clock.now()
        table.updatedAt = table.createdAt
        table.createdBy = creator
        try await documents.transact { [table] writer in
            let place = TablePlace(name, in: try Self.database(database, scope, writer.reader))
            guard try writer.get(TableDocument.self, scope, place.database, place.table) == nil else {
                throw CatalogError.tableExists
            }
            try Self.checkTarget(table.target, scope, writer.reader)
            try writer.put(table, scope, place.database, place.table)
            for index in indexes {
                // There is nothing to fill it with.
                try Self.addIndex(index.name, keys: index.keys, state: .active, to: table, at: place, scope, writer)
            }
        }
    }

    package func table(
        _ name: String, database: String, followingLinks: Bool = false, in scope: Scope
    ) async throws -> Stored<TableDocument> {
        try await documents.read {
            try Self.table(name, database: database, followingLinks: followingLinks, scope, $0).stored
        }
    }

    package func tables(
        database: String, in scope: Scope, after: String? = nil, limit: Int = .max
    ) async throws -> [Stored<TableDocument>] {
        try await documents.read { reader in
            let place = try Self.database(database, scope, reader)
            return try reader.list(
                TableDocument.self, scope, under: DocumentPrefix(place), after: after.map { DocumentName(place, $0) },
                limit: limit)
        }
    }

    /// All tables of all databases.
    package func allTables(in scope: Scope) async throws -> [Stored<TableDocument>] {
        try await documents.list(TableDocument.self, scope)
    }

    /// Replaces a table and keeps what it was as a version, unless `keepsVersion` is false.
    ///
    /// Throws if `expectedVersion` is given and the table has another.
    package func updateTable(
        _ name: String, _ table: TableDocument, database: String, expectedVersion: String? = nil,
        keepsVersion: Bool = true, in scope: Scope
    ) async throws {
        let now = clock.now()
        try await documents.transact { writer in
            let (place, stored) = try Self.table(name, database: database, scope, writer.reader)
            let old = stored.value
            if let expectedVersion, expectedVersion != "\(old.versionID)" { throw CatalogError.versionMismatch }
            for index in try Self.indexes(at: place, scope, writer.reader) {
                let isKept = index.document.keys.allSatisfy { key in
                    table.partitionKeys.contains { $0.name.lowercased() == key.name && $0.type == key.type }
                }
                guard isKept else {
                    throw CatalogError.invalidIndex("An index is over partition keys that would change.")
                }
            }
            try Self.checkTarget(table.target, scope, writer.reader)
            var new = table
            new.createdAt = old.createdAt
            new.createdBy = old.createdBy
            new.updatedAt = now
            new.versionID = old.versionID + 1
            try writer.put(new, scope, place.database, place.table)
            guard keepsVersion else { return }
            try writer.put(
                TableVersionDocument(table: old), scope, place.database, place.table,
                TableVersionDocument.name(old.versionID))
        }
    }

    /// Removes a table with all that belongs to it; of a link, only the link.
    package func deleteTable(_ name: String, database: String, in scope: Scope) async throws {
        try await documents.transact { writer in
            let place = try Self.table(name, database: database, scope, writer.reader).place
            try writer.delete(.table, scope, place.database, place.table)
            for kind in Self.kindsOfTables { try writer.deleteAll(kind, scope, under: place.prefix) }
        }
    }

    // MARK: Versions

    /// The versions of a table from the newest to the oldest, which are not newer than `before`.
    package func tableVersions(
        _ name: String, database: String, before: Int? = nil, limit: Int, in scope: Scope
    ) async throws -> (table: Stored<TableDocument>, versions: [TableDocument]) {
        try await documents.read { reader in
            let (place, stored) = try Self.table(name, database: database, scope, reader)
            var numbers = [stored.value.versionID]
            try reader.names(.tableVersion, scope, in: place.prefix.range) { name in
                if let number = name.parts.last.flatMap({ Int($0) }) { numbers.append(number) }
                return true
            }
            let shown = numbers.sorted(by: >).filter { $0 < before ?? .max }.prefix(limit)
            let versions = try shown.compactMap { try Self.version($0, of: stored.value, at: place, scope, reader) }
            return (stored, versions)
        }
    }

    /// One version of a table; the newest if `version` is nil.
    package func tableVersion(
        _ version: String?, of name: String, database: String, in scope: Scope
    ) async throws -> (table: Stored<TableDocument>, version: TableDocument) {
        try await documents.read { reader in
            let (place, stored) = try Self.table(name, database: database, scope, reader)
            guard let version else { return (stored, stored.value) }
            guard let number = Int(version),
                let found = try Self.version(number, of: stored.value, at: place, scope, reader)
            else { throw CatalogError.versionNotFound(table: name, version: version) }
            return (stored, found)
        }
    }

    private static func version(
        _ number: Int, of table: TableDocument, at place: TablePlace, _ scope: Scope, _ reader: DocumentReader
    ) throws -> TableDocument? {
        if number == table.versionID { return table }
        return try reader.get(
            TableVersionDocument.self, scope, place.database, place.table, TableVersionDocument.name(number))?
            .value.table
    }

    /// Removes a version that is not the newest.
    package func deleteTableVersion(
        _ version: String, of name: String, database: String, in scope: Scope
    ) async throws {
        try await documents.transact { writer in
            let (place, stored) = try Self.table(name, database: database, scope, writer.reader)
            guard version != "\(stored.value.versionID)" else { throw CatalogError.versionIsCurrent }
            guard let number = Int(version),
                try writer.delete(
                    .tableVersion, scope, place.database, place.table, TableVersionDocument.name(number))
            else { throw CatalogError.versionNotFound(table: name, version: version) }
        }
    }
}
