import Catalog
import Core
import Objects
import Storage

extension Crawl {
    private typealias Item = (key: String, size: Int64)

    /// Reads the objects of a target, many at a time.
    func crawledObjects(_ target: CrawlTarget) async throws -> [CrawledObject] {
        let items = try await items(target)
        let found = try await withThrowingTaskGroup(of: CrawledObject?.self) { group in
            var waiting = items.makeIterator()
            var found: [CrawledObject] = []
            found.reserveCapacity(items.count)
            func addNext() {
                guard let item = waiting.next() else { return }
                group.addTask { try await crawled(item, target.bucket) }
            }
            for _ in 0..<Limits.Crawler.parallelReads { addNext() }
            while let object = try await group.next() {
                if let object { found.append(object) }
                addNext()
            }
            return found.sorted { $0.key < $1.key }
        }
        await tellSkipped(found, target.bucket)
        return found
    }

    /// Nil for an object that is gone since it was listed.
    private func crawled(_ item: Item, _ bucket: String) async throws -> CrawledObject? {
        do {
            let schema = try await classification.schema(bucket: bucket, key: item.key)
            return CrawledObject(
                key: item.key, size: item.size, shape: shapes.number(of: schema.shape), recordCount: schema.recordCount,
                averageRecordBytes: schema.averageRecordBytes)
        } catch ObjectError.keyNotFound {
            return nil
        }
    }

    private func tellSkipped(_ found: [CrawledObject], _ bucket: String) async {
        let skipped = found.filter { shapes[$0.shape].format == .unknown }
        for object in skipped.prefix(Limits.Crawler.skippedObjectsTold) {
            await log("WARN : Skipped s3://\(bucket)/\(object.key): no classifier knows its format")
        }
        if skipped.count > Limits.Crawler.skippedObjectsTold {
            await log("WARN : Skipped \(skipped.count) objects whose format no classifier knows")
        }
    }

    /// The objects of a target that hold data and are not left out.
    private func items(_ target: CrawlTarget) async throws -> [Item] {
        let exclusions = target.exclusions.map(GlobPattern.init)
        var items: [Item] = []
        var folder = Substring()
        var (inFolder, isCrawled, empty) = (0, false, 0)
        let since = crawler.recrawl == .changedObjects && isIncremental ? crawler.lastCrawl?.startedAt : nil
        let seen = try await crawledFolders(target.bucket)
        var newFolders: [String] = []
        var after = ""
        while true {
            let page = try await objects.list(
                bucket: target.bucket, prefix: target.prefix, after: after, limit: Limits.S3.keysPerList)
            for key in page.keys {
                guard let object = page.objects[key], isData(key, of: target) else { continue }
                if object.size == 0 {
                    empty += 1
                    continue
                }
                let relative = key.dropFirst(target.prefix.count).drop { $0 == "/" }
                if !exclusions.isEmpty, exclusions.contains(where: { $0.matches(String(relative)) }) { continue }
                let own = key.lastIndex(of: "/").map { key[...$0] } ?? ""
                if own != folder {
                    (folder, inFolder) = (own, 0)
                    if crawler.recrawl == .changedObjects { live.note(own, in: target.bucket) }
                    isCrawled = seen.contains(String(own))
                    if !isCrawled { newFolders.append(String(own)) }
                }
                if isCrawled, crawler.recrawl == .newFoldersOnly { continue }
                if let since, object.lastModified < since { continue }
                inFolder += 1
                if let limit = target.sampleSize, inFolder > limit { continue }
                items.append((key, object.size))
            }
            guard let next = page.next else { break }
            after = next
            try Task.checkCancellation()
        }
        if empty > 0 { await log("Skipped \(empty) empty objects below s3://\(target.bucket)/\(target.prefix)") }
        try await note(newFolders, target.bucket)
        return items
    }

    /// Whether a key lies in the target and is none that Hive and Spark hide or only mark folders with.
    private func isData(_ key: String, of target: CrawlTarget) -> Bool {
        let rest = key.dropFirst(target.prefix.count)
        // A target "logs" is the folder "logs/" or the object "logs", and not "logs-old/".
        let isInside = target.prefix.isEmpty || target.prefix.hasSuffix("/") || rest.isEmpty || rest.hasPrefix("/")
        guard isInside, !key.hasSuffix("/"), !key.hasSuffix("_$folder$") else { return false }
        // Folders of a table format's own, such as _delta_log, are no data either.
        return !rest.split(separator: "/").contains { $0.hasPrefix("_") && !$0.contains("=") || $0.hasPrefix(".") }
    }

    // MARK: Folders that were crawled before

    private func crawledFolders(_ bucket: String) async throws -> Set<String> {
        guard crawler.recrawl == .newFoldersOnly else { return [] }
        let prefix = [name, bucket, ""].joined(separator: DocumentKey.separator)
        let scope = scope
        return try await documents.read { reader in
            var found: Set<String> = []
            try reader.names(.crawledFolder, scope, from: prefix, before: prefix + "\u{10FFFF}") { name in
                found.insert(String(name.dropFirst(prefix.count)))
                return true
            }
            return found
        }
    }

    private func note(_ folders: [String], _ bucket: String) async throws {
        guard crawler.recrawl == .newFoldersOnly else { return }
        let (name, scope) = (name, scope)
        try await documents.transact { writer in
            for folder in folders { try writer.put(CrawledFolder(), scope, name, bucket, folder) }
        }
    }

    /// A small object, whole.
    func wholeObject(_ key: String, _ bucket: String) async throws -> [UInt8] {
        let (document, reader) = try await objects.open(bucket: bucket, key: key)
        guard document.size <= Limits.Crawler.metadataBytes else {
            throw Failure(description: "s3://\(bucket)/\(key) is larger than \(Limits.Crawler.metadataBytes) bytes.")
        }
        return try await reader.head(Int(document.size))
    }
}
