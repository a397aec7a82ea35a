import AWSProtocol
import Core
import Crawling
import GlueModel

extension CrawlerDocument {
    /// The crawler that a request describes; throws InvalidInputException for what Millrace does not do yet.
    init(_ given: Glue.CreateCrawlerRequest) throws(AWSError) {
        func refuse(_ feature: String) -> AWSError {
            Glue.Errors.invalidInputException("\(feature) is not supported by this version of Millrace.")
        }
        let targets = given.targets
        let others = [
            ("JDBC", targets.jdbcTargets?.count), ("MongoDB", targets.mongoDBTargets?.count),
            ("DynamoDB", targets.dynamoDBTargets?.count), ("catalog", targets.catalogTargets?.count),
            ("Delta", targets.deltaTargets?.count), ("Iceberg", targets.icebergTargets?.count),
            ("Hudi", targets.hudiTargets?.count),
        ]
        for (name, count) in others where (count ?? 0) > 0 { throw refuse("A crawler target of type \(name)") }
        guard let s3Targets = targets.s3Targets, !s3Targets.isEmpty else {
            throw Glue.Errors.invalidInputException("Crawler requires at least one target.")
        }
        if given.schedule?.isEmpty == false { throw refuse("A crawler schedule") }
        if let behavior = given.recrawlPolicy?.recrawlBehavior, behavior != "CRAWL_EVERYTHING" {
            throw refuse("The recrawl behavior \(behavior)")
        }
        guard let database = given.databaseName, !database.isEmpty else {
            throw Glue.Errors.invalidInputException("DatabaseName is required for S3 targets.")
        }
        self.init(
            roleName: GlueAPI.roleName(given.role), database: database.lowercased(),
            tablePrefix: given.tablePrefix ?? "",
            targets: try s3Targets.map { (target) throws(AWSError) in
                guard let path = target.path,
                    let found = CrawlTarget(
                        path: path, exclusions: target.exclusions ?? [], sampleSize: target.sampleSize)
                else { throw Glue.Errors.invalidInputException("Invalid S3 path: \(target.path ?? "")") }
                return found
            },
            classifiers: given.classifiers ?? [],
            updateBehavior: given.schemaChangePolicy?.updateBehavior.flatMap(UpdateBehavior.init(rawValue:)) ?? .update,
            deleteBehavior: given.schemaChangePolicy?.deleteBehavior.flatMap(DeleteBehavior.init(rawValue:))
                ?? .deprecate, given: OpaqueDocument(given.wire))
    }
}

extension Glue.Crawler {
    init(_ name: String, _ document: CrawlerDocument, _ crawling: Crawling, _ call: Call) throws {
        let given = try document.given.shape(Glue.CreateCrawlerRequest.init(from:))
        let (state, elapsed) = crawling.state(of: name, in: call.scope)
        self.init(
            name: name, role: given.role, targets: Self.completed(given.targets), databaseName: document.database,
            description: given.description, classifiers: given.classifiers ?? [],
            recrawlPolicy: given.recrawlPolicy ?? .init(recrawlBehavior: "CRAWL_EVERYTHING"),
            schemaChangePolicy: .init(
                updateBehavior: document.updateBehavior.rawValue, deleteBehavior: document.deleteBehavior.rawValue),
            lineageConfiguration: given.lineageConfiguration ?? .init(crawlerLineageSettings: "DISABLE"),
            state: state.rawValue, tablePrefix: given.tablePrefix, crawlElapsedTime: Int(elapsed),
            creationTime: document.createdAt, lastUpdated: document.updatedAt, version: document.version,
            configuration: given.configuration, crawlerSecurityConfiguration: given.crawlerSecurityConfiguration,
            lakeFormationConfiguration: given.lakeFormationConfiguration)
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
                .init(path: $0.path, exclusions: $0.exclusions ?? [], sampleSize: $0.sampleSize)
            }, jdbcTargets: [], mongoDBTargets: [], dynamoDBTargets: [], catalogTargets: [], deltaTargets: [],
            icebergTargets: [], hudiTargets: [])
    }
}
