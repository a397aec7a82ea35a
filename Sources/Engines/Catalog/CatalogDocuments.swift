import Core
import Storage

/// A column of a table.
package struct Column: Codable, Sendable, Equatable {
    package var name: String
    /// In Hive's notation, such as `bigint` or `array<struct<a:int>>`.
    package var type: String
    package var comment: String?
    package var parameters: [String: String]?

    package init(name: String, type: String, comment: String? = nil, parameters: [String: String]? = nil) {
        self.name = name
        self.type = type
        self.comment = comment
        self.parameters = parameters
    }
}

/// Where the data of a table or a partition lies, and how it is read.
///
/// Stored on disk within both.
package struct StorageDescriptor: Codable, Sendable, Equatable {
    package var columns: [Column]
    package var location: String?
    package var inputFormat: String?
    package var outputFormat: String?
    package var isCompressed: Bool
    package var serdeLibrary: String?
    package var serdeParameters: [String: String]
    package var parameters: [String: String]
    /// What the client gave; holds also what this engine does not act on.
    package var given: OpaqueDocument?

    package init(
        columns: [Column], location: String?, inputFormat: String?, outputFormat: String?, isCompressed: Bool = false,
        serdeLibrary: String?, serdeParameters: [String: String] = [:], parameters: [String: String] = [:],
        given: OpaqueDocument? = nil
    ) {
        self.columns = columns
        self.location = location
        self.inputFormat = inputFormat
        self.outputFormat = outputFormat
        self.isCompressed = isCompressed
        self.serdeLibrary = serdeLibrary
        self.serdeParameters = serdeParameters
        self.parameters = parameters
        self.given = given
    }
}

/// A database.
///
/// Stored on disk under its name.
package struct DatabaseDocument: StoredDocument, Equatable {
    package static let kind = DocumentKind.database

    package var createdAt: Timestamp
    package var given: OpaqueDocument
}

/// A table.
///
/// Stored on disk under its database's name and its own.
package struct TableDocument: StoredDocument, Equatable {
    package static let kind = DocumentKind.table

    package var createdAt: Timestamp
    package var updatedAt: Timestamp
    package var createdBy: String
    package var versionID: Int
    package var storage: StorageDescriptor?
    package var partitionKeys: [Column]
    package var parameters: [String: String]
    package var tableType: String?
    package var given: OpaqueDocument?

    package init(
        storage: StorageDescriptor?, partitionKeys: [Column], parameters: [String: String], tableType: String?,
        given: OpaqueDocument? = nil
    ) {
        createdAt = Timestamp(milliseconds: 0)
        updatedAt = createdAt
        createdBy = ""
        versionID = 0
        self.storage = storage
        self.partitionKeys = partitionKeys
        self.parameters = parameters
        self.tableType = tableType
        self.given = given
    }
}

/// A partition.
///
/// Stored on disk under its database's and table's names and its values.
package struct PartitionDocument: StoredDocument, Equatable {
    package static let kind = DocumentKind.partition

    package var values: [String]
    package var createdAt: Timestamp
    package var storage: StorageDescriptor?
    package var parameters: [String: String]
    package var given: OpaqueDocument?

    package init(
        values: [String], storage: StorageDescriptor?, parameters: [String: String], given: OpaqueDocument? = nil
    ) {
        self.values = values
        createdAt = Timestamp(milliseconds: 0)
        self.storage = storage
        self.parameters = parameters
        self.given = given
    }

    /// The part of the document's name that tells partitions of a table apart.
    static func name(_ values: [String]) -> String {
        values.map { value in
            value.unicodeScalars.map { $0.value < 32 ? "\u{2400}\($0.value);" : String($0) }.joined()
        }.joined(separator: DocumentKey.separator)
    }
}

/// Why the catalog refuses a call.
package enum CatalogError: Error, Sendable {
    case databaseNotFound(String)
    case databaseExists
    case tableNotFound(String)
    case tableExists
    case partitionNotFound
    case partitionExists
    case wrongValueCount
    case invalidExpression(String)
    case versionMismatch
}
