import Core
import Storage

/// A registry of schemas.
///
/// Stored on disk under its name.
package struct RegistryDocument: StoredDocument, Equatable {
    package static let kind = DocumentKind.schemaRegistry

    package var createdAt: Timestamp
    package var updatedAt: Timestamp
    package var description: String?

    package init(createdAt: Timestamp, description: String?) {
        self.createdAt = createdAt
        updatedAt = createdAt
        self.description = description
    }
}

/// A schema: what its versions have in common.
///
/// Stored on disk under its registry's name and its own.
package struct SchemaDocument: StoredDocument, Equatable {
    package static let kind = DocumentKind.schema

    package var createdAt: Timestamp
    package var updatedAt: Timestamp
    package var description: String?
    package var format: SchemaFormat
    package var compatibility: SchemaCompatibility
    /// The oldest version that the modes for all versions compare with.
    package var checkpoint: Int
    package var nextVersion: Int

    package init(
        createdAt: Timestamp, description: String?, format: SchemaFormat, compatibility: SchemaCompatibility
    ) {
        self.createdAt = createdAt
        updatedAt = createdAt
        self.description = description
        self.format = format
        self.compatibility = compatibility
        checkpoint = 1
        nextVersion = 1
    }
}

/// A version of a schema.
///
/// Stored on disk under its registry's and schema's names and its number.
package struct SchemaVersionDocument: StoredDocument, Equatable {
    package static let kind = DocumentKind.schemaVersion

    package enum Status: String, Codable, Sendable {
        case available = "AVAILABLE"
        case failure = "FAILURE"
    }

    /// A value that somebody attached to the version.
    package struct Metadata: Codable, Sendable, Equatable {
        package var key: String
        package var value: String
        package var createdAt: Timestamp
    }

    package var id: String
    package var number: Int
    package var definition: String
    /// The definition without what does not matter, by which equal ones are known.
    package var canonical: String
    package var status: Status
    package var createdAt: Timestamp
    package var metadata: [Metadata]

    package init(
        id: String, number: Int, definition: String, canonical: String, status: Status, createdAt: Timestamp,
        metadata: [Metadata] = []
    ) {
        self.id = id
        self.number = number
        self.definition = definition
        self.canonical = canonical
        self.status = status
        self.createdAt = createdAt
        self.metadata = metadata
    }

    /// The last level of the document's name: as many digits for every version, so that they are in order.
    static func name(_ number: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, 7 - digits.count)) + digits
    }
}

/// Where a version of a schema lies.
///
/// Stored on disk under the version's identifier.
package struct SchemaVersionPlace: StoredDocument, Equatable {
    package static let kind = DocumentKind.schemaVersionPlace

    package var registry: String
    package var schema: String
    package var number: Int

    package init(registry: String, schema: String, number: Int) {
        self.registry = registry
        self.schema = schema
        self.number = number
    }
}

/// The language of a schema.
package enum SchemaFormat: String, Codable, Sendable {
    case avro = "AVRO"
    case json = "JSON"
    case protobuf = "PROTOBUF"
}

/// What a new version of a schema may change.
///
/// https://docs.aws.amazon.com/glue/latest/dg/schema-registry.html#schema-registry-compatibility
package enum SchemaCompatibility: String, Codable, Sendable {
    case none = "NONE"
    case disabled = "DISABLED"
    case backward = "BACKWARD"
    case backwardAll = "BACKWARD_ALL"
    case forward = "FORWARD"
    case forwardAll = "FORWARD_ALL"
    case full = "FULL"
    case fullAll = "FULL_ALL"

    var comparesWithAll: Bool { [.backwardAll, .forwardAll, .fullAll].contains(self) }

    /// New data's readers must read old data.
    var readsOld: Bool { [.backward, .backwardAll, .full, .fullAll].contains(self) }

    /// Old data's readers must read new data.
    var isReadByOld: Bool { [.forward, .forwardAll, .full, .fullAll].contains(self) }
}

/// Why the schema registry refuses a call.
package enum SchemaRegistryError: Error, Sendable, Equatable {
    case registryNotFound(String)
    case registryExists(String)
    case schemaNotFound(registry: String, schema: String)
    case schemaExists(String)
    case versionNotFound(registry: String, schema: String, number: Int?)
    case versionIDNotFound(String)
    case definitionNotFound
    case invalidDefinition(SchemaFormat, String)
    case versioningDisabled(registry: String, schema: String)
    case checkpointNotDeletable(Int)
    case metadataExists(id: String, key: String, value: String)
    case metadataNotFound(id: String, key: String, value: String)
    case limit(String)
}
