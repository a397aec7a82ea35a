import Catalog
import Core
import Identity
import Objects
import Storage
import Warehouse

/// One run of a crawler: lists, reads, groups, and writes what it found into the catalog.
struct Crawl: Sendable {
    let name: String
    let crawler: CrawlerDocument
    let scope: Scope
    let objects: RoleObjects
    let identity: Identity
    let catalog: Catalog
    let documents: DocumentStore
    let classification: Classification
    let pool: BlockingPool
    let clusters: ClusterServers
    let log: @Sendable (String) async -> Void
    let shapes = ObjectShapes()
    let taken = TakenEvents()

    /// Why a crawl cannot be finished; the text is told to the user.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// A table that was found, and what belongs to it.
    struct FoundTable {
        let document: TableDocument
        let partitions: [PartitionDocument]
        /// Whether what the catalog has of it is more than what was found, as only some of its objects were read.
        var isPart = false
        /// A table whose name is kept, as it is in the catalog already.
        var fixedName: String?
    }

    /// As it stands in the ARN of a crawler's identity.
    static let sessionName = "AWS-Crawler"

    /// The role of a crawler, as Glue works with it.
    static func role(_ name: String, _ identity: Identity, _ scope: Scope) async throws -> Identity.ServiceRole {
        Identity.ServiceRole(
            arn: try await identity.roleARN(name, account: scope.account), service: "glue.amazonaws.com",
            session: sessionName)
    }

    /// Throws `IdentityError.accessDenied` if the crawler's role may not do something with a table of the catalog.
    func demand(_ action: String, _ table: String, in database: String) async throws {
        let role = try await Self.role(crawler.roleName, identity, scope)
        for resource in ["catalog", "database/\(database)", "table/\(database)/\(table)"] {
            let arn = ARN(service: "glue", scope: scope, resource: resource)
            try await identity.demand(Access("glue:\(action)", arn), as: role)
        }
    }

    var configuration: CrawlConfiguration { crawler.configuration ?? CrawlConfiguration() }

    /// Throws Failure, ObjectError, CatalogError.
    func run() async throws -> CrawlChanges {
        var changes = CrawlChanges()
        var found: [(name: String, table: FoundTable)] = []
        for target in crawler.targets { found += try await tables(of: target) }
        let others = crawler.otherTargets ?? OtherTargets()
        for target in others.databases { found += try await tables(of: target) }
        for target in others.delta { found += try await deltaTables(of: target) }
        for target in others.iceberg { found += try await icebergTables(of: target) }
        if let threshold = configuration.tableThreshold, found.count > threshold {
            throw Failure(
                description: "The number of tables detected by crawler: \(found.count) is greater than the table "
                    + "threshold value provided: \(threshold).")
        }
        await log("Classification complete, writing results to database \(crawler.database)")
        if others.tables.isEmpty { try await makeDatabase() }
        var kept: Set<Name> = []
        for (name, table) in found {
            try Task.checkCancellation()
            kept.insert(Name(try await write(table, as: name, taken: kept, in: crawler.database, &changes)))
        }
        for target in others.tables { try await crawlTables(of: target, &changes) }
        if others.tables.isEmpty {
            if !isIncremental { try await retire(except: kept, &changes) }
            if isIncremental, crawler.recrawl == .changedObjects { try await retireEmptied(&changes) }
        }
        await log("Finished writing to Catalog")
        try await objects.forget(taken.events)
        return changes
    }

    /// Whether only what is new since the last crawl is read.
    var isIncremental: Bool {
        guard let recrawl = crawler.recrawl, recrawl != .everything else { return false }
        return crawler.lastCrawl?.status == .succeeded
    }

    private func makeDatabase() async throws {
        let database = DatabaseDocument(given: OpaqueDocument(json: #"{"Name":"\#(crawler.database)"}"#))
        do { try await catalog.createDatabase(crawler.database, database, in: scope) } catch CatalogError.databaseExists
        {}
    }

    /// The tables of a folder.
    private func tables(of target: CrawlTarget) async throws -> [(String, FoundTable)] {
        let found = try await crawledObjects(target)
        try Task.checkCancellation()
        let known = found.filter { shapes[$0.shape].format != .unknown }
        var grouping = TableGrouping(shapes: shapes)
        grouping.combinesCompatible = configuration.combinesCompatibleSchemas
        grouping.tableLevel = configuration.tableLevel
        let folder = target.prefix.isEmpty || target.prefix.hasSuffix("/") ? target.prefix : folder(target, found)
        let groups =
            isIncremental
            ? try await newGroups(in: folder, known, target.bucket, grouping)
            : grouping.groups(in: folder, known).map { ($0, nil) }
        return groups.map { group, name in
            let table = crawled(group, target.bucket)
            let document = table.document
            let partitions = table.partitions(columns: document.storage?.columns ?? [])
            return (
                name ?? table.name(prefix: crawler.tablePrefix),
                FoundTable(document: document, partitions: partitions, isPart: name != nil, fixedName: name)
            )
        }
    }

    /// Groups of objects that are new: those of tables that an earlier crawl found, with their names, and new tables.
    private func newGroups(
        in folder: String, _ objects: [CrawledObject], _ bucket: String, _ grouping: TableGrouping
    ) async throws -> [(TableGroup, String?)] {
        var groups: [(TableGroup, String?)] = []
        var rest = objects
        var depths: [Int] = []
        for table in try await ownTables() {
            guard let root = table.value.storage?.location.flatMap({ Self.key(of: $0, in: bucket) }),
                root.hasBytePrefix(folder)
            else { continue }
            depths.append(root.droppingBytes(folder.utf8.count).pathParts.count)
            let inside = rest.filter { $0.key.hasBytePrefix(root) }
            guard !inside.isEmpty else { continue }
            rest.removeAll { $0.key.hasBytePrefix(root) }
            groups.append((TableGroup(root: root, objects: inside, shapes: shapes), table.path[1]))
        }
        // New tables are folders at the level of those that there are.
        let depth = depths.min() ?? 0
        let byFolder = Dictionary(grouping: rest) { object in
            let inner = object.folder.droppingBytes(folder.utf8.count).pathParts.prefix(depth)
            return Name(folder + inner.map { $0 + "/" }.joined())
        }
        for (folder, objects) in byFolder.sorted(by: { $0.key < $1.key }) {
            groups += grouping.groups(in: folder.text, objects).map { ($0, nil) }
        }
        return groups
    }

    func crawled(_ group: TableGroup, _ bucket: String) -> CrawledTable {
        CrawledTable(
            group: group, shapes: shapes, bucket: bucket, crawler: name,
            partitionsInherit: configuration.partitionsInherit)
    }

    /// The key of a location, `s3://BUCKET/KEY`, in a bucket.
    static func key(of location: String, in bucket: String) -> String? {
        let start = "s3://\(bucket)/"
        guard location.hasBytePrefix(start) else { return nil }
        return location.droppingBytes(start.utf8.count)
    }

    /// The tables that this crawler wrote.
    func ownTables() async throws -> [Stored<TableDocument>] {
        do {
            return try await catalog.tables(database: crawler.database, in: scope).filter {
                $0.value.parameters["UPDATED_BY_CRAWLER"]?.hasSameBytes(as: name) == true
            }
        } catch CatalogError.databaseNotFound {
            return []
        }
    }

    /// A target without a slash at its end is a folder, unless it is an object.
    private func folder(_ target: CrawlTarget, _ found: [CrawledObject]) -> String {
        found.contains { $0.key.hasSameBytes(as: target.prefix) } ? target.prefix : target.prefix + "/"
    }
}
