import AWSProtocol
import Core
import Storage

extension Catalog {
    /// What is to become of a partition.
    package struct PartitionChange: Sendable {
        package let partition: PartitionDocument
        /// Values of the partition whose place it takes; it is new if nil.
        package let old: [String]?
        /// Whether it is no failure that there is none to take the place of.
        package let mayCreate: Bool

        package init(_ partition: PartitionDocument, replacing old: [String]? = nil, orCreating: Bool = false) {
            self.partition = partition
            self.old = old
            mayCreate = orCreating
        }
    }

    /// Changes partitions in one step, and tells of each why it could not be changed.
    package func putPartitions(
        _ changes: [PartitionChange], table: String, database: String, in scope: Scope
    ) async throws -> [CatalogError?] {
        let now = clock.now()
        return try await documents.transact { writer in
            let (place, stored) = try Self.table(
                table, database: database, followingLinks: true, scope, writer.reader)
            let writing = PartitionWriting(
                keys: stored.value.partitionKeys, indexes: try Self.indexes(at: place, scope, writer.reader),
                place: place,
                scope: scope, writer: writer)
            return try changes.map { change in
                do {
                    try writing.apply(change, now)
                    return nil
                } catch let error as CatalogError {
                    return error
                }
            }
        }
    }

    /// Changes one partition.
    package func putPartition(
        _ change: PartitionChange, table: String, database: String, in scope: Scope
    ) async throws {
        if let error = try await putPartitions([change], table: table, database: database, in: scope)[0] { throw error }
    }

    /// Removes partitions in one step, and tells of each why it could not be removed.
    package func deletePartitions(
        _ partitions: [[String]], table: String, database: String, in scope: Scope
    ) async throws -> [CatalogError?] {
        try await documents.transact { writer in
            let (place, stored) = try Self.table(
                table, database: database, followingLinks: true, scope, writer.reader)
            let writing = PartitionWriting(
                keys: stored.value.partitionKeys, indexes: try Self.indexes(at: place, scope, writer.reader),
                place: place,
                scope: scope, writer: writer)
            return try partitions.map { try writing.remove($0) ? nil : .partitionNotFound }
        }
    }

    package func deletePartition(
        _ values: [String], table: String, database: String, in scope: Scope
    ) async throws {
        if let error = try await deletePartitions([values], table: table, database: database, in: scope)[0] {
            throw error
        }
    }

    /// The partitions of the given values; those that are not there are left out.
    package func partitions(
        _ wanted: [[String]], table: String, database: String, in scope: Scope
    ) async throws -> [PartitionDocument] {
        try await documents.read { reader in
            let place = try Self.table(table, database: database, followingLinks: true, scope, reader).place
            return try wanted.compactMap { values in
                try reader.get(PartitionDocument.self, scope, at: place.name(values))?.value
            }
        }
    }

    package func partition(
        _ values: [String], table: String, database: String, in scope: Scope
    ) async throws -> PartitionDocument {
        guard let found = try await partitions([values], table: table, database: database, in: scope).first else {
            throw CatalogError.partitionNotFound
        }
        return found
    }

    /// A page of the partitions for which the expression holds and which lie in the segment.
    ///
    /// `position` is what the page before returned; so is that of the next page, nil after the last one.
    package func partitions(
        table name: String, database: String, expression: String?, segment: (number: Int, of: Int)? = nil,
        after position: String? = nil, limit: Int, in scope: Scope
    ) async throws -> (partitions: [PartitionDocument], position: String?) {
        try await documents.read { reader in
            let (place, stored) = try Self.table(name, database: database, followingLinks: true, scope, reader)
            let table = stored.value
            let filter = try expression.flatMap { text in
                text.allSatisfy(\.isWhitespace) ? nil : try PartitionExpression(text, keys: table.partitionKeys)
            }
            var indexes = try Self.indexes(at: place, scope, reader)
            let begun = try position.map { text in
                guard let begun = PagePosition(text) else {
                    throw CatalogError.invalidExpression("the page before is not known")
                }
                return begun
            }
            // All pages take the way of the first, whatever indexes come meanwhile.
            if let begun { indexes.removeAll { $0.name != begun.index } }
            let access = PartitionAccess(filter, table: table, indexes: indexes, at: place)
            if let begun, access.index != begun.index {
                throw CatalogError.invalidExpression("the index of the page before is gone")
            }
            var found: [PartitionDocument] = []
            var last: DocumentName?
            var isMore = false
            for stretch in access.stretches where !isMore {
                let rest = begun.map { stretch.after($0.name) } ?? stretch
                try reader.names(access.kind, scope, in: rest) { name in
                    let values = name.parts(after: access.partsBefore)
                    guard values.count == table.partitionKeys.count, filter?.holds(for: values) ?? true else {
                        return true
                    }
                    if let segment {
                        let own = name.suffix(after: access.partsBefore)
                        guard Self.segment(of: own, count: segment.of) == segment.number else { return true }
                    }
                    guard
                        let partition = try reader.get(PartitionDocument.self, scope, at: place.name(values))?.value,
                        filter?.holds(for: partition.values) ?? true
                    else { return true }
                    if found.count == limit {
                        isMore = true
                        return false
                    }
                    found.append(partition)
                    last = name
                    return true
                }
            }
            return (found, isMore ? last.map { PagePosition(index: access.index, name: $0).text } : nil)
        }
    }

    /// The index that a page was found by, and the place where it ended.
    private struct PagePosition {
        let index: String
        let name: DocumentName

        init(index: String, name: DocumentName) {
            self.index = index
            self.name = name
        }

        /// Of a text that `text` was.
        init?(_ text: String) {
            let parts = text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2, let bytes = Base64.decode(parts[0]) else { return nil }
            self.init(index: parts[1], name: DocumentName(stored: bytes))
        }

        var text: String { "\(Base64.encode(name.bytes)) \(index)" }
    }

    /// Spreads partitions over segments by a hash that stays the same, so that segments never overlap.
    private static func segment(of name: ArraySlice<UInt8>, count: Int) -> Int {
        Int(clamping: StableHash.of(name) % UInt64(count))
    }
}

/// Writes partitions of one table, with their entries in its indexes, within one transaction.
struct PartitionWriting {
    let keys: [Column]
    let indexes: [NamedIndex]
    let place: TablePlace
    let scope: Scope
    let writer: DocumentWriter

    func apply(_ change: Catalog.PartitionChange, _ now: Timestamp) throws {
        var partition = change.partition
        guard partition.values.count == keys.count else { throw CatalogError.wrongValueCount }
        partition.createdAt = now
        if let old = change.old {
            if let replaced = try existing(old) {
                partition.createdAt = replaced.createdAt
            } else if !change.mayCreate {
                throw CatalogError.partitionNotFound
            }
        }
        if change.old != partition.values {
            guard try existing(partition.values) == nil else { throw CatalogError.partitionExists }
            if let old = change.old { _ = try remove(old) }
        }
        try writer.put(partition, scope, at: place.name(partition.values))
        for index in indexes where index.document.state != .deleting {
            try writer.put(PartitionIndexEntry(), scope, at: index.entry(partition.values, keys: keys, at: place))
        }
    }

    /// Removes a partition with all that belongs to it; returns whether there was one.
    func remove(_ values: [String]) throws -> Bool {
        guard values.count == keys.count, try writer.delete(.partition, scope, at: place.name(values)) else {
            return false
        }
        for index in indexes {
            try writer.delete(.partitionIndexEntry, scope, at: index.entry(values, keys: keys, at: place))
        }
        try writer.deleteAll(.columnStatistics, scope, under: Catalog.statisticsPrefix(values, at: place))
        return true
    }

    private func existing(_ values: [String]) throws -> PartitionDocument? {
        try writer.get(PartitionDocument.self, scope, at: place.name(values))?.value
    }
}
