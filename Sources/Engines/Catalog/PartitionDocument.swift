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

    /// Stands for a control character in a name, with its number and a semicolon after it.
    private static let escape: Character = "\u{2400}"

    /// The part of the document's name that tells partitions of a table apart.
    static func name(_ values: [String]) -> String {
        values.map { value in
            guard value.utf8.contains(where: { $0 < 32 }) else { return value }
            return value.unicodeScalars.map { $0.value < 32 ? "\(escape)\($0.value);" : String($0) }.joined()
        }.joined(separator: DocumentKey.separator)
    }

    /// The values that are in the last levels of a name; nil if only the document can tell them.
    static func values(in name: Substring, count: Int) -> [String]? {
        guard !name.contains(escape) else { return nil }
        let levels = name.split(separator: Character(DocumentKey.separator), omittingEmptySubsequences: false)
        return levels.count == count ? levels.map(String.init) : nil
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
    /// The name of the last partition that is in the index, while it is being created.
    package var position: String?

    package init(keys: [Column], state: State, position: String? = nil) {
        self.keys = keys
        self.state = state
        self.position = position
    }
}

/// A partition's entry in an index: its name says all.
///
/// Stored on disk under the names of database, table and index, the sort keys of its values, and its values.
package struct PartitionIndexEntry: StoredDocument, Equatable {
    package static let kind = DocumentKind.partitionIndexEntry

    package init() {}
}
