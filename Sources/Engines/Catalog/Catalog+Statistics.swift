import Core
import Storage

extension Catalog {
    /// What the names of statistics begin with: of the table's columns, or of those of the partition of `values`.
    static func statisticsPrefix(_ values: [String]?, at place: TablePlace) -> DocumentPrefix {
        // The empty part ends the values, of which there are as many as the table has partition keys.
        DocumentPrefix(place.name([values == nil ? "t" : "p"] + (values ?? []) + [""]))
    }

    private static func statisticsPlace(
        _ values: [String]?, _ table: String, _ database: String, _ scope: Scope, _ reader: DocumentReader
    ) throws -> (prefix: DocumentPrefix, columns: Set<String>) {
        let (place, stored) = try Self.table(table, database: database, followingLinks: true, scope, reader)
        if let values {
            guard try reader.get(PartitionDocument.self, scope, at: place.name(values)) != nil
            else { throw CatalogError.partitionNotFound }
        }
        let columns = (stored.value.storage?.columns ?? []) + stored.value.partitionKeys
        return (statisticsPrefix(values, at: place), Set(columns.map { $0.name.lowercased() }))
    }

    /// Keeps statistics of columns, and tells of each why it could not be kept.
    package func putColumnStatistics(
        _ statistics: [ColumnStatisticsDocument], partition values: [String]?, table: String, database: String,
        in scope: Scope
    ) async throws -> [CatalogError?] {
        try await documents.transact { writer in
            let (prefix, columns) = try Self.statisticsPlace(values, table, database, scope, writer.reader)
            return try statistics.map { one in
                guard columns.contains(one.column.lowercased()) else { return .noColumn(one.column) }
                try writer.put(one, scope, at: prefix.name(one.column.lowercased()))
                return nil
            }
        }
    }

    /// The statistics of columns; nil for those that have none.
    package func columnStatistics(
        of columns: [String], partition values: [String]?, table: String, database: String, in scope: Scope
    ) async throws -> [ColumnStatisticsDocument?] {
        try await documents.read { reader in
            let prefix = try Self.statisticsPlace(values, table, database, scope, reader).prefix
            return try columns.map {
                try reader.get(ColumnStatisticsDocument.self, scope, at: prefix.name($0.lowercased()))?.value
            }
        }
    }

    package func deleteColumnStatistics(
        of column: String, partition values: [String]?, table: String, database: String, in scope: Scope
    ) async throws {
        try await documents.transact { writer in
            let prefix = try Self.statisticsPlace(values, table, database, scope, writer.reader).prefix
            guard try writer.delete(.columnStatistics, scope, at: prefix.name(column.lowercased())) else {
                throw CatalogError.noStatistics(column: column)
            }
        }
    }
}
