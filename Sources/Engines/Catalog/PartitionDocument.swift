import Core
import Storage

/// A partition.
///
/// Stored on disk under its database's and table's names and its values.
package struct PartitionDocument: StoredDocument, Equatable {
    package static let kind = DocumentKind.partition

    package var values: [String]
    package var createdAt: Timestamp
    /// Nil where `given` holds it.
    package var storage: StorageDescriptor?
    package var parameters: [String: String]
    package var given: OpaqueDocument?
    /// Where the data lies, whoever made the partition.
    package var location: String?

    package init(
        values: [String], storage: StorageDescriptor?, parameters: [String: String], given: OpaqueDocument? = nil,
        location: String? = nil
    ) {
        self.values = values
        createdAt = Timestamp(milliseconds: 0)
        self.storage = storage
        self.parameters = parameters
        self.given = given
        self.location = location ?? storage?.location
    }

}

/// An index over the partitions of a table.
///
/// Stored on disk under its database's and table's names and its own.
///
/// https://docs.aws.amazon.com/glue/latest/dg/partition-indexes.html
package struct PartitionIndexDocument: StoredDocument, Equatable {
    package static let kind = DocumentKind.partitionIndex

    package enum State: String, Codable, Sendable {
        case creating = "CREATING"
        case active = "ACTIVE"
        case deleting = "DELETING"
    }

    package var keys: [Column]
    package var state: State
    /// The bytes of the name of the last partition that is in the index, while it is being created.
    package var lastName: [UInt8]?

    package init(keys: [Column], state: State, lastName: [UInt8]? = nil) {
        self.keys = keys
        self.state = state
        self.lastName = lastName
    }

    var place: DocumentName? {
        get { lastName.map { DocumentName(stored: $0) } }
        set { lastName = newValue?.bytes }
    }
}

/// A partition's entry in an index: its name says all.
///
/// Stored on disk under the names of database, table and index, the sort keys of its values, and its values.
package struct PartitionIndexEntry: StoredDocument, Equatable {
    package static let kind = DocumentKind.partitionIndexEntry

    package init() {}
}
