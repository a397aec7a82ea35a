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
            return found.sorted { $0.key.precedesInBytes($1.key) }
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
        if crawler.recrawl == .changedObjects, let queue = target.eventQueue {
            let events = try await objects.events(queue: queue, bucket: target.bucket, prefix: target.prefix)
            taken.note(events, in: target.bucket)
            if isIncremental { return try await changedItems(target, events) }
        }
        var selection = Selection(target)
        let seen = try await crawledFolders(target.bucket)
        var newFolders: [String] = []
        var after = ""
        while true {
            let page = try await objects.list(
                bucket: target.bucket, prefix: target.prefix, after: after, limit: Limits.S3.keysPerList)
            for key in page.keys {
                guard let object = page.objects[Name(key)], selection.takes(key, size: object.size) else { continue }
                if selection.isNewFolder, !seen.contains(Name(selection.folder)) { newFolders.append(selection.folder) }
                if crawler.recrawl == .newFoldersOnly, seen.contains(Name(selection.folder)) { continue }
                selection.add(key, size: object.size)
            }
            guard let next = page.next else { break }
            after = next
            try Task.checkCancellation()
        }
        try await note(newFolders, target.bucket)
        return await told(selection)
    }

    /// The objects that events say have come or changed, as far as they are still there.
    private func changedItems(_ target: CrawlTarget, _ events: [Objects.QueuedEvent]) async throws -> [Item] {
        var selection = Selection(target)
        for event in events where !event.isRemoval && Selection.isData(event.key, of: target) {
            try Task.checkCancellation()
            do {
                let size = try await objects.head(bucket: target.bucket, key: event.key).size
                if selection.takes(event.key, size: size) { selection.add(event.key, size: size) }
            } catch ObjectError.keyNotFound {}
        }
        return await told(selection)
    }

    private func told(_ selection: Selection) async -> [Item] {
        let target = selection.target
        if selection.empty > 0 {
            await log("Skipped \(selection.empty) empty objects below s3://\(target.bucket)/\(target.prefix)")
        }
        return selection.items
    }

    /// Whether a folder, which ends with a slash, holds no object with data of a target any more.
    func isEmptied(_ folder: String, of target: CrawlTarget) async throws -> Bool {
        var after = ""
        while true {
            let page = try await objects.list(
                bucket: target.bucket, prefix: folder, after: after, limit: Limits.S3.keysPerList)
            let isFilled = page.keys.contains { key in
                Selection.isData(key, of: target) && (page.objects[Name(key)]?.size ?? 0) > 0
            }
            if isFilled { return false }
            guard let next = page.next else { return true }
            after = next
        }
    }

    /// Chooses the objects of a target, whose keys come in their order.
    private struct Selection {
        let target: CrawlTarget
        private let exclusions: [GlobPattern]
        private(set) var items: [Item] = []
        /// Objects without bytes, which are passed over.
        private(set) var empty = 0
        /// The folder of the object that was looked at last, and whether that was the first in it.
        private(set) var folder = ""
        private(set) var isNewFolder = false
        private var inFolder = 0

        init(_ target: CrawlTarget) {
            self.target = target
            exclusions = target.exclusions.map(GlobPattern.init)
        }

        /// Whether an object holds data and is not left out.
        mutating func takes(_ key: String, size: Int64) -> Bool {
            guard Self.isData(key, of: target) else { return false }
            if size == 0 {
                empty += 1
                return false
            }
            let relative = key.droppingBytes(target.prefix.utf8.count).drop { $0 == "/" }
            if !exclusions.isEmpty, exclusions.contains(where: { $0.matches(String(relative)) }) { return false }
            let own = key.folder
            isNewFolder = !own.hasSameBytes(as: folder)
            if isNewFolder { (folder, inFolder) = (own, 0) }
            return true
        }

        /// Adds an object, unless there are as many of its folder as are read.
        mutating func add(_ key: String, size: Int64) {
            inFolder += 1
            if let limit = target.sampleSize, inFolder > limit { return }
            items.append((key, size))
        }

        /// Whether a key lies in the target and is none that Hive and Spark hide or only mark folders with.
        static func isData(_ key: String, of target: CrawlTarget) -> Bool {
            let rest = key.droppingBytes(target.prefix.utf8.count)
            // A target "logs" is the folder "logs/" or the object "logs", and not "logs-old/".
            let isInside =
                target.prefix.isEmpty || target.prefix.hasSuffix("/") || rest.isEmpty || rest.hasBytePrefix("/")
            guard isInside, !key.hasSuffix("/"), !key.hasSuffix("_$folder$") else { return false }
            // Folders of a table format's own, such as _delta_log, are no data either.
            return !rest.pathParts.contains { $0.hasPrefix("_") && !$0.contains("=") || $0.hasPrefix(".") }
        }
    }

    // MARK: Folders that were crawled before

    private func crawledFolders(_ bucket: String) async throws -> Set<Name> {
        guard crawler.recrawl == .newFoldersOnly else { return [] }
        let prefix = DocumentPrefix(name, bucket)
        let scope = scope
        return try await documents.read { reader in
            var found: Set<Name> = []
            try reader.names(.crawledFolder, scope, in: prefix.range) { name in
                found.formUnion(name.parts(after: 2).map { Name($0) })
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
