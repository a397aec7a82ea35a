import Core
import Storage

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
    /// What a resource link stands for.
    package var target: ResourceTarget?

    package init(
        storage: StorageDescriptor?, partitionKeys: [Column], parameters: [String: String], tableType: String?,
        given: OpaqueDocument? = nil, target: ResourceTarget? = nil
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
        self.target = target
    }
}

/// What a table was before it was updated.
///
/// Stored on disk under its database's and table's names and the version's number.
package struct TableVersionDocument: StoredDocument, Equatable {
    package static let kind = DocumentKind.tableVersion

    package var table: TableDocument

    package init(table: TableDocument) { self.table = table }

    /// The last level of the document's name: as many digits for every version, so that they are in order.
    static func name(_ version: Int) -> String {
        let digits = String(version)
        return String(repeating: "0", count: max(0, 10 - digits.count)) + digits
    }
}

/// Statistics of a column, in a table or in a partition.
///
/// Stored on disk under the database's and table's names, the partition's values, an empty level and the column's name.
package struct ColumnStatisticsDocument: StoredDocument, Equatable {
    package static let kind = DocumentKind.columnStatistics

    package var column: String
    package var given: OpaqueDocument

    package init(column: String, given: OpaqueDocument) {
        self.column = column
        self.given = given
    }
}
