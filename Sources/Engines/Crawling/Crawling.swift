import Catalog
import Core
import Identity
import LogEvents
import Logging
import Objects
import SchemaRegistry
import ServiceLifecycle
import Storage
import Synchronization
import Warehouse

/// Crawlers and classifiers: what reads objects and fills the catalog.
package final class Crawling: Service, Sendable {
    let documents: DocumentStore
    private let objects: Objects
    private let catalog: Catalog
    private let registry: SchemaRegistry
    private let identity: Identity
    private let logEvents: LogEvents
    let pool: BlockingPool
    /// What stands for the clusters that connections name.
    let clusters: ClusterServers
    let clock: any WallClock
    let logger: Logger
    private let running = Mutex<[Key: Run]>([:])
    let schedules: Schedules
    /// Raised whenever a crawl has ended.
    package let taskEnds = Signal()

    private struct Key: Hashable {
        let scope: Scope
        private let bytes: Name

        init(scope: Scope, name: String) {
            self.scope = scope
            bytes = Name(name)
        }

        var name: String { bytes.text }
    }

    private struct Run {
        let startedAt: Timestamp
        var isStopping = false
        var task: Task<Void, Never>?
    }

    package enum State: String, Sendable {
        case ready = "READY"
        case running = "RUNNING"
        case stopping = "STOPPING"
    }

    package init(
        documents: DocumentStore, objects: Objects, catalog: Catalog, registry: SchemaRegistry,
        identity: Identity, logEvents: LogEvents,
        clusters: ClusterServers, pool: BlockingPool, clock: any WallClock, logger: Logger
    ) async throws {
        self.documents = documents
        self.objects = objects
        self.catalog = catalog
        self.registry = registry
        self.identity = identity
        self.logEvents = logEvents
        self.pool = pool
        self.clusters = clusters
        self.clock = clock
        self.logger = logger
        let now = clock.now()
        schedules = Schedules(clock: clock, logger: logger)
        // A crawl that a crash cut off has failed; the crawler can be started again.
        try await documents.transact { writer in
            for stored in try writer.reader.listEverywhere(CrawlerDocument.self) {
                guard let since = stored.value.runningSince else { continue }
                var crawler = stored.value
                crawler.runningSince = nil
                let task = crawler.task
                crawler.task = nil
                let summary = CrawlSummary(
                    status: .failed, message: "The server stopped while the crawler was running.", startedAt: since,
                    finishedAt: now, messagePrefix: RandomText.uuid())
                crawler.lastCrawl = summary
                try writer.put(crawler, stored.scope, stored.name)
                try Self.note(summary, of: stored.name, stored.scope, writer)
                try Self.noteEnd(task, summary, of: stored.name, stored.scope, writer)
            }
        }
    }

    /// Starts crawlers when their schedules say so, until the server shuts down; then ends running crawls.
    package func run() async throws {
        await cancelWhenGracefulShutdown { [self] in
            await schedules.run { try await self.scheduled() }
        }
        for task in running.withLock({ $0.values.compactMap(\.task) }) {
            task.cancel()
            await task.value
        }
    }

    // MARK: Crawlers

    package func create(_ name: String, _ crawler: CrawlerDocument, in scope: Scope) async throws {
        try await checkRole(crawler, scope)
        var crawler = crawler
        crawler.createdAt = clock.now()
        crawler.updatedAt = crawler.createdAt
        try await documents.transact { [crawler] writer in
            guard try writer.get(CrawlerDocument.self, scope, name) == nil else {
                throw CrawlError.crawlerExists(name)
            }
            try writer.put(crawler, scope, name)
        }
        schedules.change.raise()
    }

    /// A crawler runs as its role, which must trust Glue.
    private func checkRole(_ crawler: CrawlerDocument, _ scope: Scope) async throws {
        guard try await identity.trusts("glue.amazonaws.com", role: crawler.roleName, account: scope.account) else {
            throw CrawlError.roleNotFound(crawler.roleName)
        }
    }

    package func crawler(_ name: String, in scope: Scope) async throws -> CrawlerDocument {
        guard let stored = try await documents.get(CrawlerDocument.self, scope, name) else {
            throw CrawlError.crawlerNotFound(name)
        }
        return stored.value
    }

    package func crawlers(in scope: Scope) async throws -> [Stored<CrawlerDocument>] {
        try await documents.list(CrawlerDocument.self, scope)
    }

    /// What a crawler does now, and since when in milliseconds.
    package func state(of name: String, in scope: Scope) -> (state: State, elapsedMilliseconds: Int64) {
        guard let run = running.withLock({ $0[Key(scope: scope, name: name)] }) else { return (.ready, 0) }
        return (run.isStopping ? .stopping : .running, clock.now().milliseconds - run.startedAt.milliseconds)
    }

    package func update(_ name: String, _ crawler: CrawlerDocument, in scope: Scope) async throws {
        try await checkRole(crawler, scope)
        guard state(of: name, in: scope).state == .ready else { throw CrawlError.crawlerRunning(name) }
        let now = clock.now()
        try await documents.transact { writer in
            guard let old = try writer.get(CrawlerDocument.self, scope, name)?.value else {
                throw CrawlError.crawlerNotFound(name)
            }
            var new = crawler
            new.createdAt = old.createdAt
            new.updatedAt = now
            new.version = old.version + 1
            new.lastCrawl = old.lastCrawl
            try writer.put(new, scope, name)
        }
        schedules.change.raise()
    }

    package func delete(_ name: String, in scope: Scope) async throws {
        guard state(of: name, in: scope).state == .ready else { throw CrawlError.crawlerRunning(name) }
        try await documents.transact { writer in
            guard try writer.delete(.crawler, scope, name) else { throw CrawlError.crawlerNotFound(name) }
            for kind in [DocumentKind.crawl, .crawledFolder] {
                try writer.deleteAll(kind, scope, under: DocumentPrefix(name))
            }
        }
    }

    // MARK: Runs

    package func start(_ name: String, in scope: Scope) async throws {
        try await start(name, task: nil, in: scope)
    }

    /// Starts a crawler for a trigger, as the task of an id.
    package func start(_ name: String, id: String, origin: TaskOrigin, in scope: Scope) async throws {
        try await start(name, task: CrawlTask(id: id, origin: origin), in: scope)
    }

    private func start(_ name: String, task origin: CrawlTask?, in scope: Scope) async throws {
        var crawler = try await crawler(name, in: scope)
        let key = Key(scope: scope, name: name)
        let now = clock.now()
        let isFree = running.withLock { running in
            guard running[key] == nil else { return false }
            running[key] = Run(startedAt: now)
            return true
        }
        guard isFree else { throw CrawlError.crawlerRunning(name) }
        do {
            try await checkRole(crawler, scope)
            crawler.runningSince = now
            crawler.task = origin
            try await documents.transact { [crawler] in try $0.put(crawler, scope, name) }
        } catch {
            running.withLock { _ = $0.removeValue(forKey: key) }
            throw error
        }
        let task = Task { [crawler] in await self.crawl(key, crawler, startedAt: now) }
        running.withLock { $0[key]?.task = task }
    }

    package func stop(_ name: String, in scope: Scope) async throws {
        _ = try await crawler(name, in: scope)
        let key = Key(scope: scope, name: name)
        let task = running.withLock { running in
            running[key]?.isStopping = true
            return running[key]?.task
        }
        guard let task else { throw CrawlError.crawlerNotRunning(name) }
        task.cancel()
    }

    private func crawl(_ key: Key, _ crawler: CrawlerDocument, startedAt: Timestamp) async {
        let prefix = RandomText.uuid()
        let log: @Sendable (String) async -> Void = { [self] message in await note(message, prefix, key) }
        await log("BENCHMARK : Running Start Crawl for Crawler \(key.name)")
        var summary = CrawlSummary(
            status: .succeeded, message: nil, startedAt: startedAt, finishedAt: startedAt, messagePrefix: prefix)
        do {
            let objects = RoleObjects(
                objects, identity: identity,
                role: try await Crawl.role(crawler.roleName, identity, key.scope), account: key.scope.account)
            let classification = try Classification(
                try await rules(crawler, key.scope), objects: objects, registry: registry, scope: key.scope, pool: pool)
            let crawl = Crawl(
                name: key.name, crawler: crawler, scope: key.scope, objects: objects, identity: identity,
                catalog: catalog,
                documents: documents, classification: classification, pool: pool, clusters: clusters, log: log)
            let changes = try await crawl.run()
            summary.changes = changes
            await log(
                "Run Summary For TABLE: ADD: \(changes.tablesCreated.count) UPDATE: \(changes.tablesUpdated.count) "
                    + "DELETE: \(changes.tablesDeleted.count); PARTITION: ADD: \(changes.partitionsCreated) "
                    + "UPDATE: \(changes.partitionsUpdated) DELETE: \(changes.partitionsDeleted)")
        } catch is CancellationError {
            summary.status = .cancelled
        } catch {
            summary.status = .failed
            summary.message = Self.message(for: error)
            await log("ERROR : \(Self.message(for: error))")
            logger.warning("crawl failed", metadata: ["crawler": "\(key.name)", "error": "\(error)"])
        }
        summary.finishedAt = clock.now()
        // A crawl that is cancelled is noted like any other, and what notes it is not cancelled.
        await Task { [summary] in await finish(key, summary, log) }.value
    }

    private func finish(_ key: Key, _ summary: CrawlSummary, _ log: (String) async -> Void) async {
        await log("BENCHMARK : Crawler has finished running and is in state READY")
        do {
            try await documents.transact { writer in
                guard var stored = try writer.get(CrawlerDocument.self, key.scope, key.name)?.value else { return }
                stored.runningSince = nil
                let task = stored.task
                stored.task = nil
                stored.lastCrawl = summary
                try writer.put(stored, key.scope, key.name)
                try Self.note(summary, of: key.name, key.scope, writer)
                try Self.noteEnd(task, summary, of: key.name, key.scope, writer)
            }
        } catch {
            logger.error("the end of a crawl cannot be stored", metadata: ["error": "\(error)"])
        }
        running.withLock { _ = $0.removeValue(forKey: key) }
        taskEnds.raise()
    }

    private static func message(for error: any Error) -> String {
        switch error {
        case IdentityError.accessDenied(let reason): reason
        case ObjectError.bucketNotFound(let bucket): "The specified bucket does not exist (Bucket: \(bucket))."
        case CatalogError.tableNotFound(let name): "Table \(name) not found."
        case CatalogError.connectionNotFound(let name): "Connection \(name) not found."
        case CrawlError.unsupportedConnection(let reason): reason
        case let failure as Crawl.Failure: failure.description
        case let failure as DatabaseError: failure.message
        default: "Internal Service Exception: \(error)"
        }
    }

    private func rules(_ crawler: CrawlerDocument, _ scope: Scope) async throws -> [ClassifierDocument.Rule] {
        var rules: [ClassifierDocument.Rule] = []
        for name in crawler.classifiers { rules.append(try await classifier(name, in: scope).rule) }
        return rules
    }

    private func note(_ message: String, _ prefix: String, _ key: Key) async {
        do {
            try await logEvents.write(
                [(clock.now(), "[\(prefix)] \(message)")], stream: key.name, group: "/aws-glue/crawlers", in: key.scope)
        } catch {
            logger.error("a crawler's log cannot be written", metadata: ["error": "\(error)"])
        }
    }

    /// Ends all crawls.
    package func reset() async throws {
        for task in running.withLock({ $0.values.compactMap(\.task) }) {
            task.cancel()
            await task.value
        }
    }
}
