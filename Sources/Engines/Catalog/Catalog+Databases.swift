import Core
import Storage

extension Catalog {
    package func createDatabase(_ name: String, _ database: DatabaseDocument, in scope: Scope) async throws {
        var database = database
        database.createdAt = clock.now()
        try await documents.transact { [database] writer in
            if let catalog = Self.parts(of: name).catalog {
                guard try writer.get(NamedCatalogDocument.self, scope, catalog) != nil else {
                    throw CatalogError.catalogNotFound(catalog)
                }
            }
            guard try writer.get(DatabaseDocument.self, scope, name.lowercased()) == nil else {
                throw CatalogError.databaseExists
            }
            try Self.checkTarget(database.target, scope, writer.reader)
            try writer.put(database, scope, name.lowercased())
        }
    }

    /// A link may not stand for another.
    static func checkTarget(_ target: ResourceTarget?, _ scope: Scope, _ reader: DocumentReader) throws {
        guard let target else { return }
        let database = try reader.get(DatabaseDocument.self, scope, target.database.lowercased())
        guard database?.value.target == nil else { throw CatalogError.linkToLink }
        guard let table = target.table else { return }
        let place = TablePlace(table, in: target.database)
        let found = try reader.get(TableDocument.self, scope, place.database, place.table)
        guard found?.value.target == nil else { throw CatalogError.linkToLink }
    }

    package func database(_ name: String, in scope: Scope) async throws -> Stored<DatabaseDocument> {
        guard let stored = try await documents.get(DatabaseDocument.self, scope, name.lowercased()) else {
            throw CatalogError.databaseNotFound(Self.parts(of: name).name)
        }
        return stored
    }

    /// The databases of one catalog; of the account's own if it has no name.
    package func databases(catalog: String?, in scope: Scope) async throws -> [Stored<DatabaseDocument>] {
        let prefix = DocumentPrefix.all.beginning(Self.databaseName("", catalog: catalog))
        return try await documents.list(DatabaseDocument.self, scope, under: prefix).filter {
            Self.parts(of: $0.name).catalog == catalog?.lowercased()
        }
    }

    package func updateDatabase(_ name: String, _ database: DatabaseDocument, in scope: Scope) async throws {
        try await documents.transact { writer in
            guard let old = try writer.get(DatabaseDocument.self, scope, name.lowercased())?.value else {
                throw CatalogError.databaseNotFound(Self.parts(of: name).name)
            }
            var database = database
            database.createdAt = old.createdAt
            try writer.put(database, scope, name.lowercased())
        }
    }

    /// Removes a database with all that is in it; of a link, only the link.
    package func deleteDatabase(_ name: String, in scope: Scope) async throws {
        try await documents.transact { writer in
            guard try writer.delete(.database, scope, name.lowercased()) else {
                throw CatalogError.databaseNotFound(Self.parts(of: name).name)
            }
            let prefix = DocumentPrefix(name.lowercased())
            for kind in Self.kindsOfTables + [.table, .userDefinedFunction] {
                try writer.deleteAll(kind, scope, under: prefix)
            }
        }
    }

    /// What belongs to a table, under its name.
    static let kindsOfTables: [DocumentKind] = [
        .partition, .tableVersion, .partitionIndex, .partitionIndexEntry, .columnStatistics,
    ]
}
