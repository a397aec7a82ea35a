import Core
import Storage

extension SchemaRegistry {
    /// Makes a schema, with its first version if there is a definition.
    package func createSchema(
        _ name: String, registry: String, format: SchemaFormat, compatibility: SchemaCompatibility,
        description: String?, definition: String?, in scope: Scope
    ) async throws -> (schema: SchemaDocument, version: SchemaVersionDocument?) {
        let parsed = try definition.map { try Self.parsed($0, format) }
        let now = clock.now()
        return try await documents.transact { writer in
            if try writer.get(RegistryDocument.self, scope, registry) == nil {
                guard registry == Self.defaultName else { throw SchemaRegistryError.registryNotFound(registry) }
                try writer.put(RegistryDocument(createdAt: now, description: nil), scope, registry)
            }
            guard try writer.get(SchemaDocument.self, scope, registry, name) == nil else {
                throw SchemaRegistryError.schemaExists(name)
            }
            guard try writer.reader.count(.schema, scope) < Limits.SchemaRegistry.schemas else {
                throw SchemaRegistryError.limit("schemas")
            }
            var schema = SchemaDocument(
                createdAt: now, description: description, format: format, compatibility: compatibility)
            guard let definition, let parsed else {
                try writer.put(schema, scope, registry, name)
                return (schema, nil)
            }
            let version = try Self.add(
                definition, parsed, .available, to: &schema, name, registry, now, scope, writer)
            return (schema, version)
        }
    }

    static func parsed(_ text: String, _ format: SchemaFormat) throws(SchemaRegistryError) -> SchemaDefinition {
        do { return try SchemaDefinition(text, format) } catch {
            throw .invalidDefinition(format, error.description)
        }
    }

    /// What is wrong with a definition; nil if nothing is.
    package static func failure(of definition: String, _ format: SchemaFormat) -> String? {
        do {
            _ = try SchemaDefinition(definition, format)
            return nil
        } catch {
            return error.description
        }
    }

    package func schema(_ name: String, registry: String, in scope: Scope) async throws -> SchemaDocument {
        try await documents.read { try Self.schema(name, registry, scope, $0) }
    }

    static func schema(
        _ name: String, _ registry: String, _ scope: Scope, _ reader: DocumentReader
    ) throws -> SchemaDocument {
        guard let stored = try reader.get(SchemaDocument.self, scope, registry, name) else {
            throw SchemaRegistryError.schemaNotFound(registry: registry, schema: name)
        }
        return stored.value
    }

    /// The schemas of a registry, or of all.
    package func schemas(registry: String?, in scope: Scope) async throws -> [Stored<SchemaDocument>] {
        if let registry { _ = try await self.registry(registry, in: scope) }
        return try await documents.list(
            SchemaDocument.self, scope, under: registry.map { DocumentPrefix($0) } ?? .all)
    }

    package func updateSchema(
        _ name: String, registry: String, description: String?, compatibility: SchemaCompatibility?,
        checkpoint: VersionNumber?, in scope: Scope
    ) async throws {
        let now = clock.now()
        try await documents.transact { writer in
            var schema = try Self.schema(name, registry, scope, writer.reader)
            if let checkpoint {
                schema.checkpoint = try Self.version(checkpoint, name, registry, scope, writer.reader).number
            }
            schema.description = description ?? schema.description
            schema.compatibility = compatibility ?? schema.compatibility
            schema.updatedAt = now
            try writer.put(schema, scope, registry, name)
        }
    }

    package func deleteSchema(_ name: String, registry: String, in scope: Scope) async throws {
        try await documents.transact { writer in
            _ = try Self.schema(name, registry, scope, writer.reader)
            try Self.removeSchema(name, of: registry, scope, writer)
        }
    }
}
