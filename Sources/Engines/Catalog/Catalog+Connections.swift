import Core
import Storage

extension Catalog {
    package func createConnection(
        _ name: String, _ connection: ConnectionDocument, in scope: Scope
    ) async throws {
        var connection = connection
        connection.createdAt = clock.now()
        connection.updatedAt = connection.createdAt
        try await documents.transact { [connection] writer in
            guard try writer.get(ConnectionDocument.self, scope, name) == nil else {
                throw CatalogError.connectionExists
            }
            try writer.put(connection, scope, name)
        }
    }

    package func connection(_ name: String, in scope: Scope) async throws -> ConnectionDocument {
        guard let stored = try await documents.get(ConnectionDocument.self, scope, name) else {
            throw CatalogError.connectionNotFound(name)
        }
        return stored.value
    }

    package func connections(in scope: Scope) async throws -> [Stored<ConnectionDocument>] {
        try await documents.list(ConnectionDocument.self, scope)
    }

    package func updateConnection(
        _ name: String, _ connection: ConnectionDocument, in scope: Scope
    ) async throws {
        let now = clock.now()
        try await documents.transact { writer in
            guard let old = try writer.get(ConnectionDocument.self, scope, name)?.value else {
                throw CatalogError.connectionNotFound(name)
            }
            var new = connection
            new.createdAt = old.createdAt
            new.updatedAt = now
            try writer.put(new, scope, name)
        }
    }

    package func deleteConnection(_ name: String, in scope: Scope) async throws {
        guard try await documents.transact({ try $0.delete(.connection, scope, name) }) else {
            throw CatalogError.connectionNotFound(name)
        }
    }
}
