import Catalog
import Core
import Objects
import Storage

/// One run of a crawler: lists, reads, groups, and writes what it found into the catalog.
struct Crawl: Sendable {
    let name: String
    let crawler: CrawlerDocument
    let scope: Scope
    let objects: Objects
    let catalog: Catalog
    let classification: Classification
    let log: @Sendable (String) async -> Void

    /// What a crawl changed.
    struct Changes: Sendable, Equatable {
        var tablesCreated = 0
        var tablesUpdated = 0
        var tablesDeleted = 0
        var partitionsCreated = 0
    }

    func run() async throws -> Changes {
        var changes = Changes()
        var tables: [String: CrawledTable] = [:]
        for target in crawler.targets {
            let found = try await crawledObjects(target)
            try Task.checkCancellation()
            let folder = target.prefix.isEmpty || target.prefix.hasSuffix("/") ? target.prefix : folder(target, found)
            for group in TableGroup.groups(in: folder, found) where group.schema?.format != .unknown {
                let table = CrawledTable(group: group, bucket: target.bucket, crawler: name)
                let plain = table.name(prefix: crawler.tablePrefix)
                // Of two folders of one name the second gets a suffix, the same one in every crawl.
                let clash = tables[plain] != nil
                tables[clash ? "\(plain)_\(suffix(target.bucket + group.root))" : plain] = table
            }
        }
        await log("Classification complete, writing results to database \(crawler.database)")
        do {
            try await catalog.createDatabase(
                crawler.database, DatabaseDocument(given: Self.plainDatabase(crawler.database)), in: scope)
        } catch CatalogError.databaseExists {}
        for (name, table) in tables.sorted(by: { $0.key < $1.key }) {
            try Task.checkCancellation()
            try await write(table, as: name, &changes)
        }
        try await retire(except: Set(tables.keys), &changes)
        await log("Finished writing to Catalog")
        return changes
    }

    private static func plainDatabase(_ name: String) -> OpaqueDocument {
        OpaqueDocument(json: #"{"Name":"\#(name.lowercased())"}"#)
    }

    private func suffix(_ text: String) -> String {
        let hash = text.utf8.reduce(UInt64(14_695_981_039_346_656_037)) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
        return String(hash, radix: 16)
    }

    /// A target without a slash at its end is a folder, unless it is an object.
    private func folder(_ target: CrawlTarget, _ found: [CrawledObject]) -> String {
        found.contains { $0.key == target.prefix } ? target.prefix : target.prefix + "/"
    }

    // MARK: Reading

    private func crawledObjects(_ target: CrawlTarget) async throws -> [CrawledObject] {
        let items = try await items(target)
        return try await withThrowingTaskGroup(of: CrawledObject.self) { group in
            var waiting = items.makeIterator()
            var found: [CrawledObject] = []
            func addNext() {
                guard let item = waiting.next() else { return }
                group.addTask {
                    let schema = try await classification.schema(bucket: target.bucket, key: item.key)
                    return CrawledObject(key: item.key, size: item.size, schema: schema)
                }
            }
            for _ in 0..<Limits.Crawler.parallelReads { addNext() }
            while let object = try await group.next() {
                found.append(object)
                addNext()
            }
            return found.sorted { $0.key < $1.key }
        }
    }

    private func items(_ target: CrawlTarget) async throws -> [(key: String, size: Int64)] {
        let exclusions = target.exclusions.map(GlobPattern.init)
        var items: [(key: String, size: Int64)] = []
        var perFolder: [String: Int] = [:]
        var after = ""
        while true {
            let page = try await objects.list(
                bucket: target.bucket, prefix: target.prefix, after: after, limit: Limits.S3.keysPerList)
            for key in page.keys {
                let rest = key.dropFirst(target.prefix.count)
                let folder = key.lastIndex(of: "/").map { String(key[...$0]) } ?? ""
                // A target "logs" is the folder "logs/" or the object "logs", and not "logs-old/".
                let isInside =
                    target.prefix.isEmpty || target.prefix.hasSuffix("/") || rest.isEmpty || rest.hasPrefix("/")
                let isHidden = key.dropFirst(folder.count).first.map { "_.".contains($0) } ?? true
                let relative = String(rest.drop { $0 == "/" })
                guard isInside, !isHidden, let size = page.objects[key]?.size, size > 0,
                    !exclusions.contains(where: { $0.matches(relative) })
                else { continue }
                perFolder[folder, default: 0] += 1
                if let limit = target.sampleSize, perFolder[folder, default: 0] > limit { continue }
                items.append((key, size))
            }
            guard let next = page.next else { return items }
            after = next
            try Task.checkCancellation()
        }
    }

    // MARK: Writing

    private func write(_ table: CrawledTable, as name: String, _ changes: inout Changes) async throws {
        let document = table.document
        do {
            let existing = try await catalog.table(name, database: crawler.database, in: scope).value
            if crawler.updateBehavior == .update || existing.parameters["UPDATED_BY_CRAWLER"] == nil {
                try await catalog.updateTable(name, document, database: crawler.database, in: scope)
                changes.tablesUpdated += 1
            }
        } catch CatalogError.tableNotFound {
            try await catalog.createTable(name, document, database: crawler.database, by: crawler.roleName, in: scope)
            await log("Created table \(name) in database \(crawler.database)")
            changes.tablesCreated += 1
        }
        try await writePartitions(table.partitions, of: name, &changes)
    }

    private func writePartitions(
        _ partitions: [PartitionDocument], of name: String, _ changes: inout Changes
    ) async throws {
        var gone = try await catalogedPartitions(of: name)
        for start in stride(from: 0, to: partitions.count, by: Limits.Crawler.partitionsPerWrite) {
            try Task.checkCancellation()
            let some = partitions[start..<min(start + Limits.Crawler.partitionsPerWrite, partitions.count)]
            let results = try await catalog.putPartitions(
                some.map { .init($0, replacing: $0.values, orCreating: true) }, table: name,
                database: crawler.database, in: scope)
            if let error = results.compactMap({ $0 }).first { throw error }
            for partition in some where gone.remove(partition.values) == nil { changes.partitionsCreated += 1 }
        }
        guard crawler.deleteBehavior != .log, !gone.isEmpty else { return }
        _ = try await catalog.deletePartitions(Array(gone), table: name, database: crawler.database, in: scope)
    }

    private func catalogedPartitions(of name: String) async throws -> Set<[String]> {
        var found: Set<[String]> = []
        var position: String?
        repeat {
            let page = try await catalog.partitions(
                table: name, database: crawler.database, expression: nil, after: position,
                limit: Limits.Glue.partitionPageItems, in: scope)
            found.formUnion(page.partitions.map(\.values))
            position = page.position
        } while position != nil
        return found
    }

    /// Deals with tables that an earlier run of this crawler wrote and whose data is gone.
    private func retire(except kept: Set<String>, _ changes: inout Changes) async throws {
        guard crawler.deleteBehavior != .log else { return }
        for stored in try await catalog.tables(database: crawler.database, in: scope) {
            let name = stored.path[1]
            var table = stored.value
            guard table.parameters["UPDATED_BY_CRAWLER"] == self.name, !kept.contains(name) else { continue }
            changes.tablesDeleted += 1
            if crawler.deleteBehavior == .delete {
                try await catalog.deleteTable(name, database: crawler.database, in: scope)
            } else if table.parameters["DEPRECATED_BY_CRAWLER"] == nil {
                table.parameters["DEPRECATED_BY_CRAWLER"] = "\(table.updatedAt.milliseconds)"
                try await catalog.updateTable(name, table, database: crawler.database, in: scope)
            }
        }
    }
}
