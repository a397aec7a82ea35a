import Core
import Storage

/// An index over a table's partitions with its name.
struct NamedIndex: Sendable {
    let name: String
    let document: PartitionIndexDocument

    /// The name of a partition's entry: the sort keys of the values that the index is over, then all values.
    func entry(_ values: [String], keys: [Column], at place: TablePlace) -> DocumentName {
        var levels = [name]
        for key in document.keys {
            let position = keys.firstIndex { $0.name.lowercased() == key.name }
            let value = position.flatMap { PartitionValue(values[$0], PartitionKeyKind(type: key.type)) }
            levels.append(value?.sortKey ?? PartitionValue.sortKeyOfNone)
        }
        return place.name(levels + values)
    }
}

extension Catalog {
    /// Adds an index, which is filled while the catalog goes on working.
    package func createPartitionIndex(
        _ name: String, keys: [String], table: String, database: String, in scope: Scope
    ) async throws {
        try await documents.transact { writer in
            let (place, stored) = try Self.table(table, database: database, followingLinks: true, scope, writer.reader)
            try Self.addIndex(name, keys: keys, state: .creating, to: stored.value, at: place, scope, writer)
        }
        indexWork.raise()
    }

    static func addIndex(
        _ name: String, keys: [String], state: PartitionIndexDocument.State, to table: TableDocument,
        at place: TablePlace, _ scope: Scope, _ writer: DocumentWriter
    ) throws {
        let name = name.lowercased()
        let existing = try indexes(at: place, scope, writer.reader)
        guard !existing.contains(where: { $0.name.hasSameBytes(as: name) }) else {
            throw CatalogError.indexExists(name)
        }
        guard existing.count < Limits.Glue.indexesPerTable else { throw CatalogError.indexLimit }
        let columns = try keys.map { key in
            guard var column = table.partitionKeys.first(where: { $0.name.lowercased() == key.lowercased() }) else {
                throw CatalogError.invalidIndex("The index key \(key) is not a partition key of the table.")
            }
            column.name = column.name.lowercased()
            return Column(name: column.name, type: column.type)
        }
        guard Set(columns.map(\.name)).count == columns.count else {
            throw CatalogError.invalidIndex("A partition index may have each key only once.")
        }
        let isSame = existing.contains { $0.document.keys.map(\.name) == columns.map(\.name) }
        guard !isSame else { throw CatalogError.indexExists(name) }
        try writer.put(PartitionIndexDocument(keys: columns, state: state), scope, at: place.name(name))
    }

    package func deletePartitionIndex(
        _ name: String, table: String, database: String, in scope: Scope
    ) async throws {
        try await documents.transact { writer in
            let place = try Self.table(table, database: database, followingLinks: true, scope, writer.reader).place
            guard
                var index = try writer.get(PartitionIndexDocument.self, scope, at: place.name(name.lowercased()))?.value
            else { throw CatalogError.indexNotFound(name) }
            guard index.state == .active else { throw CatalogError.indexBusy(name) }
            index.state = .deleting
            try writer.put(index, scope, at: place.name(name.lowercased()))
        }
        indexWork.raise()
    }

    package func partitionIndexes(
        table: String, database: String, in scope: Scope
    ) async throws -> [(name: String, index: PartitionIndexDocument)] {
        try await documents.read { reader in
            let place = try Self.table(table, database: database, followingLinks: true, scope, reader).place
            return try Self.indexes(at: place, scope, reader).map { ($0.name, $0.document) }
        }
    }

    static func indexes(at place: TablePlace, _ scope: Scope, _ reader: DocumentReader) throws -> [NamedIndex] {
        try reader.scan(PartitionIndexDocument.self, scope, under: place.prefix).map {
            NamedIndex(name: $0.path[2], document: $0.value)
        }
    }

    // MARK: Filling and removing

    func workOnIndexes() async throws {
        let waiting = try await documents.read { reader in
            try reader.listEverywhere(PartitionIndexDocument.self).filter { $0.value.state != .active }
        }
        for stored in waiting {
            let place = TablePlace(stored.path[1], in: stored.path[0])
            while try await step(stored.path[2], at: place, stored.scope) { try Task.checkCancellation() }
        }
    }

    /// Fills or removes some of an index; returns whether there is more to do.
    private func step(_ name: String, at place: TablePlace, _ scope: Scope) async throws -> Bool {
        try await documents.transact { writer in
            let key = place.name(name)
            guard var index = try writer.get(PartitionIndexDocument.self, scope, at: key)?.value,
                let table = try writer.get(TableDocument.self, scope, place.database, place.table)?.value
            else { return false }
            switch index.state {
            case .active: return false
            case .deleting:
                let count = try writer.deleteSome(
                    .partitionIndexEntry, scope, under: DocumentPrefix(key), limit: Limits.Glue.indexStep)
                if count < Limits.Glue.indexStep { try writer.delete(.partitionIndex, scope, at: key) }
                return count == Limits.Glue.indexStep
            case .creating:
                let filling = NamedIndex(name: name, document: index)
                let rows = try Self.partitionValues(
                    at: place, after: index.place, count: table.partitionKeys.count, scope, writer.reader)
                for (_, values) in rows {
                    try writer.put(
                        PartitionIndexEntry(), scope, at: filling.entry(values, keys: table.partitionKeys, at: place))
                }
                index.place = rows.last?.name ?? index.place
                if rows.count < Limits.Glue.indexStep {
                    index.state = .active
                    index.place = nil
                }
                try writer.put(index, scope, at: key)
                return index.state == .creating
            }
        }
    }

    /// The names and values of the partitions that come next, up to as many as one step takes.
    private static func partitionValues(
        at place: TablePlace, after position: DocumentName?, count: Int, _ scope: Scope, _ reader: DocumentReader
    ) throws -> [(name: DocumentName, values: [String])] {
        var found: [(DocumentName, [String])] = []
        let range = place.prefix.range
        try reader.names(.partition, scope, in: position.map(range.after) ?? range) { name in
            let values = name.parts(after: TablePlace.parts)
            if values.count == count { found.append((name, values)) }
            return found.count < Limits.Glue.indexStep
        }
        return found
    }
}
