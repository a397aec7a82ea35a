import Core
import Storage

extension Catalog {
    package func createFunction(
        _ name: String, given: OpaqueDocument, database: String, in scope: Scope
    ) async throws {
        let document = FunctionDocument(createdAt: clock.now(), given: given)
        try await documents.transact { writer in
            let database = try Self.database(database, scope, writer.reader)
            guard try writer.get(FunctionDocument.self, scope, database, name.lowercased()) == nil else {
                throw CatalogError.functionExists
            }
            try writer.put(document, scope, database, name.lowercased())
        }
    }

    package func function(
        _ name: String, database: String, in scope: Scope
    ) async throws -> Stored<FunctionDocument> {
        try await documents.read { reader in
            let database = try Self.database(database, scope, reader)
            guard let stored = try reader.get(FunctionDocument.self, scope, database, name.lowercased()) else {
                throw CatalogError.functionNotFound(name)
            }
            return stored
        }
    }

    /// The functions of a database, or of all databases.
    package func functions(database: String?, in scope: Scope) async throws -> [Stored<FunctionDocument>] {
        try await documents.read { reader in
            let prefix = try database.map { DocumentPrefix(try Self.database($0, scope, reader)) }
            return try reader.list(FunctionDocument.self, scope, under: prefix ?? .all)
        }
    }

    package func updateFunction(
        _ name: String, given: OpaqueDocument, database: String, in scope: Scope
    ) async throws {
        try await documents.transact { writer in
            let database = try Self.database(database, scope, writer.reader)
            guard var document = try writer.get(FunctionDocument.self, scope, database, name.lowercased())?.value
            else { throw CatalogError.functionNotFound(name) }
            document.given = given
            try writer.put(document, scope, database, name.lowercased())
        }
    }

    package func deleteFunction(_ name: String, database: String, in scope: Scope) async throws {
        try await documents.transact { writer in
            let database = try Self.database(database, scope, writer.reader)
            guard try writer.delete(.userDefinedFunction, scope, database, name.lowercased()) else {
                throw CatalogError.functionNotFound(name)
            }
        }
    }
}
