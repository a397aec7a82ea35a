import Catalog
import Core
import Storage

/// What is gone since an earlier run of the crawler.
extension Crawl {
    /// Deals with tables that an earlier run wrote and whose data is gone.
    func retire(except kept: Set<Name>, _ changes: inout CrawlChanges) async throws {
        for stored in try await ownTables() where !kept.contains(Name(stored.path[1])) {
            try await retire(stored, &changes)
        }
    }

    private func retire(_ stored: Stored<TableDocument>, _ changes: inout CrawlChanges) async throws {
        let name = stored.path[1]
        switch crawler.deleteBehavior {
        case .log: await log("INFO : The data of table \(name) is gone; it is left as it is: DeleteBehavior is LOG")
        case .delete:
            try await demand("DeleteTable", name, in: crawler.database)
            try await catalog.deleteTable(name, database: crawler.database, in: scope)
            changes.tablesDeleted.append(name)
        case .deprecate:
            var table = stored.value
            guard table.parameters["DEPRECATED_BY_CRAWLER"] == nil else { return }
            table.parameters["DEPRECATED_BY_CRAWLER"] = "\(table.updatedAt.milliseconds)"
            try await demand("UpdateTable", name, in: crawler.database)
            try await catalog.updateTable(name, table, database: crawler.database, in: scope)
            changes.tablesDeleted.append(name)
        }
    }

    /// Deals with tables and partitions whose last objects were removed, as events say.
    ///
    /// https://docs.aws.amazon.com/glue/latest/dg/crawler-s3-event-notifications.html
    func retireEmptied(_ changes: inout CrawlChanges) async throws {
        for stored in try await ownTables() {
            guard let isEmptied = try await isEmptied(stored.value.storage?.location) else { continue }
            if isEmptied {
                try await retire(stored, &changes)
                continue
            }
            guard !stored.value.partitionKeys.isEmpty, crawler.deleteBehavior != .log else { continue }
            let emptied = try await emptiedPartitions(of: stored.path[1])
            guard !emptied.isEmpty else { continue }
            try await demand("BatchDeletePartition", stored.path[1], in: crawler.database)
            _ = try await catalog.deletePartitions(
                emptied, table: stored.path[1], database: crawler.database, in: scope)
            changes.partitionsDeleted += emptied.count
        }
    }

    private func emptiedPartitions(of table: String) async throws -> [[String]] {
        var emptied: [[String]] = []
        var position: String?
        repeat {
            let page = try await catalog.partitions(
                table: table, database: crawler.database, expression: nil, after: position,
                limit: Limits.Glue.partitionPageItems, in: scope)
            for partition in page.partitions {
                if try await isEmptied(partition.location) == true { emptied.append(partition.values) }
            }
            position = page.position
        } while position != nil
        return emptied
    }

    /// Whether nothing is left in a folder that objects were removed from; nil for any other place.
    private func isEmptied(_ location: String?) async throws -> Bool? {
        guard let location, location.hasSuffix("/"), let place = S3Location(location),
            let target = crawler.targets.first(where: {
                $0.bucket == place.bucket && place.key.hasBytePrefix($0.prefix)
            }),
            taken.removedSome(in: place.key, of: place.bucket)
        else { return nil }
        return try await isEmptied(place.key, of: target)
    }
}
