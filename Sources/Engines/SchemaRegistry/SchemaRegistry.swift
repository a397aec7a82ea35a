import Core
import Storage

/// Registries of schemas, with versions that are checked against those before them.
///
/// https://docs.aws.amazon.com/glue/latest/dg/schema-registry.html
package final class SchemaRegistry: Sendable {
    let documents: DocumentStore
    let clock: any WallClock

    /// The registry of schemas that name none; it comes to be with the first of them.
    package static let defaultName = "default-registry"

    package init(documents: DocumentStore, clock: any WallClock) {
        self.documents = documents
        self.clock = clock
    }

    // MARK: Registries

    package func createRegistry(_ name: String, description: String?, in scope: Scope) async throws {
        let document = RegistryDocument(createdAt: clock.now(), description: description)
        try await documents.transact { writer in
            guard try writer.get(RegistryDocument.self, scope, name) == nil else {
                throw SchemaRegistryError.registryExists(name)
            }
            guard try writer.reader.count(.schemaRegistry, scope) < Limits.SchemaRegistry.registries else {
                throw SchemaRegistryError.limit("registries")
            }
            try writer.put(document, scope, name)
        }
    }

    package func registry(_ name: String, in scope: Scope) async throws -> RegistryDocument {
        guard let stored = try await documents.get(RegistryDocument.self, scope, name) else {
            throw SchemaRegistryError.registryNotFound(name)
        }
        return stored.value
    }

    package func registries(in scope: Scope) async throws -> [Stored<RegistryDocument>] {
        try await documents.list(RegistryDocument.self, scope)
    }

    package func updateRegistry(_ name: String, description: String, in scope: Scope) async throws {
        let now = clock.now()
        try await documents.transact { writer in
            guard var document = try writer.get(RegistryDocument.self, scope, name)?.value else {
                throw SchemaRegistryError.registryNotFound(name)
            }
            document.description = description
            document.updatedAt = now
            try writer.put(document, scope, name)
        }
    }

    /// Removes a registry with its schemas.
    package func deleteRegistry(_ name: String, in scope: Scope) async throws {
        try await documents.transact { writer in
            guard try writer.delete(.schemaRegistry, scope, name) else {
                throw SchemaRegistryError.registryNotFound(name)
            }
            for schema in try writer.reader.scan(SchemaDocument.self, scope, under: DocumentPrefix(name)) {
                try Self.removeSchema(schema.path[1], of: name, scope, writer)
            }
        }
    }

    static func removeSchema(_ name: String, of registry: String, _ scope: Scope, _ writer: DocumentWriter) throws {
        let prefix = DocumentPrefix(registry, name)
        for version in try writer.reader.scan(SchemaVersionDocument.self, scope, under: prefix) {
            try writer.delete(.schemaVersionPlace, scope, version.value.id)
        }
        try writer.deleteAll(.schemaVersion, scope, under: prefix)
        try writer.delete(.schema, scope, registry, name)
    }
}
