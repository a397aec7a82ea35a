import Catalog
import Core
import Storage

extension Crawl {
    /// Writes a table under a name that no other has; returns the name.
    func write(
        _ table: FoundTable, as plainName: String, taken: Set<Name>, in database: String,
        _ changes: inout CrawlChanges
    ) async throws -> String {
        let location = table.document.storage?.location ?? ""
        var name = plainName
        var existing: TableDocument?
        // Of two folders of one name the second gets a suffix, the same one in every crawl.
        for candidate in [plainName, plainName + "_" + Self.suffix(location)] {
            name = candidate
            existing = try await catalogedTable(candidate, database)
            if table.fixedName != nil { break }
            let isSame = existing.map { Self.folder($0.storage?.location) == Self.folder(location) } ?? true
            if !taken.contains(Name(candidate)), isSame { break }
        }
        guard let existing else {
            let indexes = configuration.createsPartitionIndex && !table.document.partitionKeys.isEmpty
            try await demand("CreateTable", name, in: database)
            try await catalog.createTable(
                name, table.document, database: database,
                indexes: indexes ? [("crawler_partition_index", table.document.partitionKeys.map(\.name))] : [],
                by: crawler.roleName, in: scope)
            await log("Created table \(name) in database \(database)")
            changes.tablesCreated.append(name)
            try await writePartitions(table, of: name, in: database, &changes)
            return name
        }
        if !table.isPart {
            try await update(name, existing, to: table.document, in: database, &changes)
        }
        let isPartitionedAlike = existing.partitionKeys.map(\.name) == table.document.partitionKeys.map(\.name)
        if isPartitionedAlike || !table.isPart { try await writePartitions(table, of: name, in: database, &changes) }
        return name
    }

    private func catalogedTable(_ name: String, _ database: String) async throws -> TableDocument? {
        do { return try await catalog.table(name, database: database, in: scope).value } catch CatalogError
            .tableNotFound
        {
            return nil
        }
    }

    private static func folder(_ location: String?) -> Name? {
        location.map { Name($0.hasSuffix("/") ? String($0.dropLast()) : $0) }
    }

    private static func suffix(_ text: String) -> String {
        String(StableHash.of(text.utf8), radix: 16)
    }

    /// Brings a table up to date as the schema change policy allows.
    private func update(
        _ name: String, _ old: TableDocument, to found: TableDocument, in database: String,
        _ changes: inout CrawlChanges
    ) async throws {
        var new = found
        if configuration.mergesNewColumns { new.storage?.columns = Self.merged(old.storage?.columns ?? [], found) }
        new.createdAt = old.createdAt
        new.createdBy = old.createdBy
        new.updatedAt = old.updatedAt
        new.versionID = old.versionID
        guard new != old else { return }
        let isSameSchema =
            new.storage?.columns == old.storage?.columns && new.partitionKeys == old.partitionKeys
            && old.parameters["DEPRECATED_BY_CRAWLER"] == nil
        if crawler.updateBehavior == .log, !isSameSchema {
            await log("INFO : Table \(name) has changed and is left as it is: UpdateBehavior is LOG")
            return
        }
        try await demand("UpdateTable", name, in: database)
        try await catalog.updateTable(name, new, database: database, in: scope)
        await log("Updated table \(name) in database \(database)")
        changes.tablesUpdated.append(name)
    }

    /// The columns that a table has, and the new ones.
    private static func merged(_ old: [Column], _ found: TableDocument) -> [Column] {
        let names = Set(old.map { $0.name.lowercased() })
        return old + (found.storage?.columns ?? []).filter { !names.contains($0.name.lowercased()) }
    }

    // MARK: Partitions

    private func writePartitions(
        _ table: FoundTable, of name: String, in database: String, _ changes: inout CrawlChanges
    ) async throws {
        var known = try await catalogedPartitions(of: name, in: database)
        let wanted = table.partitions.filter { known[Self.names($0)] != Self.digest($0) }
        for start in stride(from: 0, to: wanted.count, by: Limits.Crawler.partitionsPerWrite) {
            try Task.checkCancellation()
            let some = wanted[start..<min(start + Limits.Crawler.partitionsPerWrite, wanted.count)]
            try await demand("BatchCreatePartition", name, in: database)
            let results = try await catalog.putPartitions(
                some.map { .init($0, replacing: $0.values, orCreating: true) }, table: name, database: database,
                in: scope)
            if let error = results.compactMap({ $0 }).first { throw error }
            for partition in some {
                if known[Self.names(partition)] == nil {
                    changes.partitionsCreated += 1
                } else {
                    changes.partitionsUpdated += 1
                }
            }
        }
        guard !table.isPart, crawler.deleteBehavior != .log else { return }
        for partition in table.partitions { known[Self.names(partition)] = nil }
        guard !known.isEmpty else { return }
        try await demand("BatchDeletePartition", name, in: database)
        _ = try await catalog.deletePartitions(
            known.keys.map { $0.map(\.text) }, table: name, database: database, in: scope)
        changes.partitionsDeleted += known.count
    }

    /// What the catalog has, as a number for each partition, so that few of a million are held.
    private func catalogedPartitions(of name: String, in database: String) async throws -> [[Name]: Int] {
        var found: [[Name]: Int] = [:]
        var position: String?
        repeat {
            let page = try await catalog.partitions(
                table: name, database: database, expression: nil, after: position,
                limit: Limits.Glue.partitionPageItems, in: scope)
            for partition in page.partitions { found[Self.names(partition)] = Self.digest(partition) }
            position = page.position
        } while position != nil
        return found
    }

    /// The values, of which two spellings of a word are two.
    private static func names(_ partition: PartitionDocument) -> [Name] { partition.values.map { Name($0) } }

    private static func digest(_ partition: PartitionDocument) -> Int {
        var hasher = Hasher()
        hasher.combine(partition.location.map { Name($0) })
        hasher.combine(partition.parameters)
        for column in partition.storage?.columns ?? [] {
            hasher.combine(column.name)
            hasher.combine(column.type)
        }
        hasher.combine(partition.storage?.serdeLibrary)
        hasher.combine(partition.storage?.serdeParameters)
        return hasher.finalize()
    }

    /// Crawls where tables of the catalog lie, which keeps their names.
    func crawlTables(of target: OtherTargets.Tables, _ changes: inout CrawlChanges) async throws {
        for name in target.tables {
            let existing = try await catalog.table(name, database: target.database, in: scope).value
            guard let location = existing.storage?.location,
                var folder = CrawlTarget(path: location, exclusions: [], sampleSize: nil)
            else {
                await log("WARN : Table \(name) has no location in S3")
                continue
            }
            if !folder.prefix.hasSuffix("/"), !folder.prefix.isEmpty { folder.prefix += "/" }
            let found = try await crawledObjects(folder).filter { shapes[$0.shape].format != .unknown }
            guard !found.isEmpty else {
                await log("WARN : Table \(name) has no data that a classifier knows")
                continue
            }
            let crawled = crawled(TableGroup(root: folder.prefix, objects: found, shapes: shapes), folder.bucket)
            let document = crawled.document
            let table = FoundTable(
                document: document, partitions: crawled.partitions(columns: document.storage?.columns ?? []),
                fixedName: name)
            _ = try await write(table, as: name, taken: [], in: target.database, &changes)
        }
    }
}
