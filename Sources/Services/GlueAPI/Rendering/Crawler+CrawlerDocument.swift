import AWSProtocol
import Core
import Crawling
import GlueModel

extension Glue.Crawler {
    init(_ name: String, _ document: CrawlerDocument, _ crawling: Crawling, _ call: Call) throws {
        let given = try document.given.shape(Glue.CreateCrawlerRequest.init(from:))
        let (state, elapsed) = crawling.state(of: name, in: call.scope)
        self.init(
            name: name, role: given.role, targets: Self.completed(given.targets),
            databaseName: document.database.isEmpty ? nil : document.database,
            description: given.description, classifiers: given.classifiers ?? [],
            recrawlPolicy: given.recrawlPolicy ?? .init(recrawlBehavior: "CRAWL_EVERYTHING"),
            schemaChangePolicy: .init(
                updateBehavior: document.updateBehavior.rawValue, deleteBehavior: document.deleteBehavior.rawValue),
            lineageConfiguration: given.lineageConfiguration ?? .init(crawlerLineageSettings: "DISABLE"),
            state: state.rawValue, tablePrefix: given.tablePrefix, crawlElapsedTime: Int(elapsed),
            creationTime: document.createdAt, lastUpdated: document.updatedAt, version: document.version,
            configuration: given.configuration, crawlerSecurityConfiguration: given.crawlerSecurityConfiguration,
            lakeFormationConfiguration: given.lakeFormationConfiguration)
        if let schedule = document.schedule {
            self.schedule = .init(
                scheduleExpression: schedule.expression, state: schedule.isActive ? "SCHEDULED" : "NOT_SCHEDULED")
        }
        if let last = document.lastCrawl {
            lastCrawl = .init(
                status: last.status.rawValue, errorMessage: last.message, logGroup: "/aws-glue/crawlers",
                logStream: name, messagePrefix: last.messagePrefix, startTime: last.startedAt)
        }
    }

    /// AWS returns a list for every kind of target.
    private static func completed(_ targets: Glue.CrawlerTargets) -> Glue.CrawlerTargets {
        .init(
            s3Targets: (targets.s3Targets ?? []).map {
                .init(
                    path: $0.path, exclusions: $0.exclusions ?? [], sampleSize: $0.sampleSize,
                    eventQueueArn: $0.eventQueueArn, dlqEventQueueArn: $0.dlqEventQueueArn)
            }, jdbcTargets: targets.jdbcTargets ?? [], mongoDBTargets: [], dynamoDBTargets: [],
            catalogTargets: targets.catalogTargets ?? [], deltaTargets: targets.deltaTargets ?? [],
            icebergTargets: targets.icebergTargets ?? [], hudiTargets: [])
    }
}

extension Glue.CrawlerHistory {
    init(_ crawl: CrawlSummary, of crawler: String) {
        let isRunning = crawl.status == .running
        let state =
            switch crawl.status {
            case .running: "RUNNING"
            case .succeeded: "COMPLETED"
            case .cancelled: "STOPPED"
            case .failed: "FAILED"
            }
        self.init(
            crawlId: isRunning ? nil : crawl.messagePrefix, state: state, startTime: crawl.startedAt,
            endTime: isRunning ? nil : crawl.finishedAt, summary: crawl.changes.map(Self.summary),
            errorMessage: crawl.message, logGroup: "/aws-glue/crawlers", logStream: crawler,
            messagePrefix: isRunning ? nil : crawl.messagePrefix, dpuHour: 0)
    }

    /// What was added, updated and deleted, as JSON.
    private static func summary(_ changes: CrawlChanges) -> String {
        func tables(_ names: [String]) -> WireValue? {
            guard !names.isEmpty else { return nil }
            let shown = WireValue.strings(Array(names.prefix(Limits.Glue.tablesInSummary)))
            return .map(
                WireMap([("Details", .map(WireMap([("names", shown)]))), ("Count", .integer(Int64(names.count)))]))
        }
        func partitions(_ count: Int) -> WireValue? {
            count == 0 ? nil : .map(WireMap([("Count", .integer(Int64(count)))]))
        }
        func map(_ members: [(String, WireValue?)]) -> WireValue? {
            let found = members.compactMap { name, value in value.map { (name, $0) } }
            return found.isEmpty ? nil : .map(WireMap(found))
        }
        let all = map([
            (
                "TABLE",
                map([
                    ("ADD", tables(changes.tablesCreated)), ("UPDATE", tables(changes.tablesUpdated)),
                    ("DELETE", tables(changes.tablesDeleted)),
                ])
            ),
            (
                "PARTITION",
                map([
                    ("ADD", partitions(changes.partitionsCreated)), ("UPDATE", partitions(changes.partitionsUpdated)),
                    ("DELETE", partitions(changes.partitionsDeleted)),
                ])
            ),
        ])
        return JSONWriter.string(of: all ?? .map(WireMap()))
    }
}
