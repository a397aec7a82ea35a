import Core
import Storage

extension SchemaRegistry {
    /// Which version of a schema is meant.
    package enum VersionNumber: Sendable, Equatable {
        case latest
        case number(Int)
    }

    /// A version with the names of its schema.
    package struct PlacedVersion: Sendable {
        package let registry: String
        package let schema: String
        package let document: SchemaDocument
        package let version: SchemaVersionDocument
        package let isLatest: Bool
    }

    /// Adds a version; returns the one that has this definition already, if there is.
    ///
    /// A version that is not compatible is kept, as having failed.
    package func registerVersion(
        _ definition: String, of name: String, registry: String, in scope: Scope
    ) async throws -> SchemaVersionDocument {
        let format = try await schema(name, registry: registry, in: scope).format
        let parsed = try Self.parsed(definition, format)
        let now = clock.now()
        return try await documents.transact { writer in
            var schema = try Self.schema(name, registry, scope, writer.reader)
            let versions = try Self.versions(name, registry, scope, writer.reader)
            if let same = versions.first(where: { $0.canonical == parsed.canonical && $0.status == .available }) {
                return same
            }
            guard schema.compatibility != .disabled || versions.isEmpty else {
                throw SchemaRegistryError.versioningDisabled(registry: registry, schema: name)
            }
            guard versions.count < Limits.SchemaRegistry.versionsPerSchema else {
                throw SchemaRegistryError.limit("schema versions")
            }
            let status: SchemaVersionDocument.Status =
                Self.isCompatible(parsed, with: versions, schema) ? .available : .failure
            return try Self.add(definition, parsed, status, to: &schema, name, registry, now, scope, writer)
        }
    }

    private static func isCompatible(
        _ new: SchemaDefinition, with versions: [SchemaVersionDocument], _ schema: SchemaDocument
    ) -> Bool {
        var others = versions.filter { $0.status == .available }
        others =
            schema.compatibility.comparesWithAll ? others.filter { $0.number >= schema.checkpoint } : others.suffix(1)
        return others.allSatisfy { version in
            guard let old = try? SchemaDefinition(version.definition, schema.format) else { return false }
            return (!schema.compatibility.readsOld || new.canRead(old))
                && (!schema.compatibility.isReadByOld || old.canRead(new))
        }
    }

    static func add(
        _ definition: String, _ parsed: SchemaDefinition, _ status: SchemaVersionDocument.Status,
        to schema: inout SchemaDocument, _ name: String, _ registry: String, _ now: Timestamp, _ scope: Scope,
        _ writer: DocumentWriter
    ) throws -> SchemaVersionDocument {
        let version = SchemaVersionDocument(
            id: RandomText.uuid(), number: schema.nextVersion, definition: definition, canonical: parsed.canonical,
            status: status, createdAt: now)
        schema.nextVersion += 1
        schema.updatedAt = now
        try writer.put(schema, scope, registry, name)
        try writer.put(version, scope, registry, name, SchemaVersionDocument.name(version.number))
        try writer.put(
            SchemaVersionPlace(registry: registry, schema: name, number: version.number), scope, version.id)
        return version
    }

    static func versions(
        _ name: String, _ registry: String, _ scope: Scope, _ reader: DocumentReader
    ) throws -> [SchemaVersionDocument] {
        let prefix = DocumentPrefix(registry, name)
        return try reader.scan(SchemaVersionDocument.self, scope, under: prefix).map(\.value)
    }

    /// The versions of a schema, the oldest first.
    package func versions(of name: String, registry: String, in scope: Scope) async throws -> [SchemaVersionDocument] {
        try await documents.read { reader in
            _ = try Self.schema(name, registry, scope, reader)
            return try Self.versions(name, registry, scope, reader)
        }
    }

    static func version(
        _ number: VersionNumber, _ name: String, _ registry: String, _ scope: Scope, _ reader: DocumentReader
    ) throws -> SchemaVersionDocument {
        _ = try schema(name, registry, scope, reader)
        switch number {
        case .latest:
            guard let last = try versions(name, registry, scope, reader).last(where: { $0.status == .available }) else {
                throw SchemaRegistryError.versionNotFound(registry: registry, schema: name, number: nil)
            }
            return last
        case .number(let number):
            guard
                let stored = try reader.get(
                    SchemaVersionDocument.self, scope, registry, name, SchemaVersionDocument.name(number))
            else { throw SchemaRegistryError.versionNotFound(registry: registry, schema: name, number: number) }
            return stored.value
        }
    }

    package func version(
        _ number: VersionNumber, of name: String, registry: String, in scope: Scope
    ) async throws -> PlacedVersion {
        try await documents.read { reader in
            try Self.placed(try Self.version(number, name, registry, scope, reader), name, registry, scope, reader)
        }
    }

    package func version(id: String, in scope: Scope) async throws -> PlacedVersion {
        try await documents.read { try Self.version(id: id, scope, $0) }
    }

    static func version(id: String, _ scope: Scope, _ reader: DocumentReader) throws -> PlacedVersion {
        guard let place = try reader.get(SchemaVersionPlace.self, scope, id)?.value else {
            throw SchemaRegistryError.versionIDNotFound(id)
        }
        let version = try version(.number(place.number), place.schema, place.registry, scope, reader)
        return try placed(version, place.schema, place.registry, scope, reader)
    }

    private static func placed(
        _ version: SchemaVersionDocument, _ name: String, _ registry: String, _ scope: Scope, _ reader: DocumentReader
    ) throws -> PlacedVersion {
        let latest = try versions(name, registry, scope, reader).last { $0.status == .available }
        return PlacedVersion(
            registry: registry, schema: name, document: try schema(name, registry, scope, reader), version: version,
            isLatest: latest?.number == version.number)
    }

    /// The version of a schema that has a definition, white space and comments apart.
    package func version(
        withDefinition definition: String, of name: String, registry: String, in scope: Scope
    ) async throws -> PlacedVersion {
        let format = try await schema(name, registry: registry, in: scope).format
        let canonical = try Self.parsed(definition, format).canonical
        return try await documents.read { reader in
            guard
                let found = try Self.versions(name, registry, scope, reader).first(where: { $0.canonical == canonical })
            else {
                throw SchemaRegistryError.definitionNotFound
            }
            return try Self.placed(found, name, registry, scope, reader)
        }
    }

    /// Removes versions, and tells of each why it could not be removed.
    package func deleteVersions(
        _ numbers: ClosedRange<Int>, of name: String, registry: String, in scope: Scope
    ) async throws -> [(number: Int, error: SchemaRegistryError)] {
        try await documents.transact { writer in
            let schema = try Self.schema(name, registry, scope, writer.reader)
            var errors: [(Int, SchemaRegistryError)] = []
            let known = try Self.versions(name, registry, scope, writer.reader)
            for number in numbers {
                guard let version = known.first(where: { $0.number == number }) else {
                    errors.append((number, .versionNotFound(registry: registry, schema: name, number: number)))
                    continue
                }
                guard number != schema.checkpoint || schema.compatibility == .none || schema.compatibility == .disabled
                else {
                    errors.append((number, .checkpointNotDeletable(number)))
                    continue
                }
                try writer.delete(.schemaVersion, scope, registry, name, SchemaVersionDocument.name(number))
                try writer.delete(.schemaVersionPlace, scope, version.id)
            }
            return errors
        }
    }

    // MARK: Metadata

    package func putMetadata(key: String, value: String, on version: PlacedVersion, in scope: Scope) async throws {
        let now = clock.now()
        try await changeMetadata(of: version, in: scope) { metadata in
            guard !metadata.contains(where: { $0.key == key && $0.value == value }) else {
                throw SchemaRegistryError.metadataExists(id: version.version.id, key: key, value: value)
            }
            guard metadata.count < Limits.SchemaRegistry.metadataPerVersion else {
                throw SchemaRegistryError.limit("metadata of schema versions")
            }
            metadata.append(.init(key: key, value: value, createdAt: now))
        }
    }

    package func removeMetadata(key: String, value: String, from version: PlacedVersion, in scope: Scope) async throws {
        try await changeMetadata(of: version, in: scope) { metadata in
            guard let place = metadata.firstIndex(where: { $0.key == key && $0.value == value }) else {
                throw SchemaRegistryError.metadataNotFound(id: version.version.id, key: key, value: value)
            }
            metadata.remove(at: place)
        }
    }

    private func changeMetadata(
        of version: PlacedVersion, in scope: Scope,
        _ change: @Sendable @escaping (inout [SchemaVersionDocument.Metadata]) throws -> Void
    ) async throws {
        try await documents.transact { writer in
            var stored = try Self.version(
                .number(version.version.number), version.schema, version.registry, scope, writer.reader)
            try change(&stored.metadata)
            try writer.put(stored, scope, version.registry, version.schema, SchemaVersionDocument.name(stored.number))
        }
    }
}
