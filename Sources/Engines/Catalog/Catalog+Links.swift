import Core
import Storage

extension Catalog {
    /// A database and perhaps a table in it, in lower case.
    package struct Place: Sendable, Equatable {
        package let database: String
        package let table: String?
    }

    /// What stands behind the links that a request names, from the nearest on; empty if it names none.
    ///
    /// Requests always follow links of databases. Links of tables are followed where `followsTables` says so.
    package func places(
        behind table: String?, in database: String, followsTables: Bool, scope: Scope
    ) async throws -> [Place] {
        let table = table?.lowercased()
        return try await documents.read { reader in
            var places: [Place] = []
            var name = database.lowercased()
            if let target = try Self.target(ofDatabase: name, scope, reader) {
                name = target
                places.append(Place(database: target, table: table))
            }
            guard followsTables, let table,
                let link = try reader.get(TableDocument.self, scope, name, table)?.value.target,
                let targetTable = link.table?.lowercased()
            else { return places }
            let database = link.database.lowercased()
            places.append(Place(database: database, table: targetTable))
            if let target = try Self.target(ofDatabase: database, scope, reader) {
                places.append(Place(database: target, table: targetTable))
            }
            return places
        }
    }

    private static func target(ofDatabase name: String, _ scope: Scope, _ reader: DocumentReader) throws -> String? {
        try reader.get(DatabaseDocument.self, scope, name)?.value.target?.database.lowercased()
    }
}
