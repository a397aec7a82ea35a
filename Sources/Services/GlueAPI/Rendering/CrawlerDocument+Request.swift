import AWSProtocol
import Core
import Crawling
import GlueModel

extension CrawlerDocument {
    /// The crawler that a request describes; throws InvalidInputException for what AWS refuses and what Millrace cannot reach.
    init(_ given: Glue.CreateCrawlerRequest) throws(AWSError) {
        let s3Targets = given.targets.s3Targets ?? []
        let others = try OtherTargets(given.targets)
        guard !s3Targets.isEmpty || others != OtherTargets() else {
            throw Glue.Errors.invalidInputException("Crawler requires at least one target.")
        }
        if others.tables.isEmpty, given.databaseName?.isEmpty ?? true {
            throw Glue.Errors.invalidInputException("DatabaseName is required for this type of target.")
        }
        self.init(
            roleName: GlueAPI.roleName(given.role), database: (given.databaseName ?? "").lowercased(),
            tablePrefix: given.tablePrefix ?? "",
            targets: try s3Targets.map { (target) throws(AWSError) in try CrawlTarget(target) },
            classifiers: given.classifiers ?? [],
            updateBehavior: given.schemaChangePolicy?.updateBehavior.flatMap(UpdateBehavior.init(rawValue:)) ?? .update,
            deleteBehavior: given.schemaChangePolicy?.deleteBehavior.flatMap(DeleteBehavior.init(rawValue:))
                ?? .deprecate, given: OpaqueDocument(given.wire))
        otherTargets = others
        recrawl = given.recrawlPolicy?.recrawlBehavior.flatMap(RecrawlBehavior.init(rawValue:))
        configuration = try given.configuration.map { (text) throws(AWSError) in try CrawlConfiguration(text) }
        do { schedule = try Crawling.schedule(given.schedule) } catch {
            throw Glue.Errors.invalidInputException("Invalid schedule expression: \(given.schedule ?? "")")
        }
        try checkPolicies(s3Targets)
    }

    private func checkPolicies(_ s3Targets: [Glue.S3Target]) throws(AWSError) {
        let isLogOnly = updateBehavior == .log && deleteBehavior == .log
        if recrawl == .newFoldersOnly, !isLogOnly {
            throw Glue.Errors.invalidInputException(
                "The SchemaChangePolicy for \"Crawl new folders only\" Amazon S3 target can have only LOG DeleteBehavior value and LOG UpdateBehavior value."
            )
        }
        if recrawl == .changedObjects, s3Targets.contains(where: { $0.eventQueueArn == nil }) {
            throw Glue.Errors.invalidInputException("EventQueueArn is required for targets of crawlers in event mode.")
        }
        if let others = otherTargets, !others.tables.isEmpty {
            guard targets.isEmpty, others.databases.isEmpty, others.delta.isEmpty, others.iceberg.isEmpty else {
                throw Glue.Errors.invalidInputException("Catalog targets cannot be mixed with other targets.")
            }
            guard deleteBehavior == .log else {
                throw Glue.Errors.invalidInputException(
                    "The DeleteBehavior of crawlers with catalog targets must be LOG.")
            }
        }
    }
}

extension CrawlTarget {
    init(_ target: Glue.S3Target) throws(AWSError) {
        guard let path = target.path,
            let found = CrawlTarget(
                path: path, exclusions: target.exclusions ?? [], sampleSize: target.sampleSize,
                eventQueue: target.eventQueueArn)
        else { throw Glue.Errors.invalidInputException("Invalid S3 path: \(target.path ?? "")") }
        if let size = target.sampleSize, !(1...249).contains(size) {
            throw Glue.Errors.invalidInputException("SampleSize must be between 1 and 249.")
        }
        guard found.exclusions.count <= Limits.Crawler.exclusionsPerTarget else {
            throw Glue.Errors.invalidInputException("A target has too many exclusions.")
        }
        self = found
    }
}

extension OtherTargets {
    init(_ given: Glue.CrawlerTargets) throws(AWSError) {
        self.init()
        let unreachable = [
            ("MongoDB", given.mongoDBTargets?.count), ("DynamoDB", given.dynamoDBTargets?.count),
            ("Hudi", given.hudiTargets?.count),
        ]
        for (name, count) in unreachable where (count ?? 0) > 0 {
            throw Glue.Errors.invalidInputException("Crawler targets of type \(name) are not supported by Millrace.")
        }
        for target in given.jdbcTargets ?? [] {
            guard let connection = target.connectionName, let path = target.path else {
                throw Glue.Errors.invalidInputException("A JDBC target needs ConnectionName and Path.")
            }
            databases.append(.init(connection: connection, path: path, exclusions: target.exclusions ?? []))
        }
        tables = (given.catalogTargets ?? []).map { .init(database: $0.databaseName, tables: $0.tables) }
        for target in given.deltaTargets ?? [] {
            if target.writeManifest == true {
                throw Glue.Errors.invalidInputException(
                    "Manifests of Delta tables are not supported by Millrace; set CreateNativeDeltaTable.")
            }
            delta.append(.init(paths: target.deltaTables ?? []))
        }
        iceberg = (given.icebergTargets ?? []).map {
            .init(paths: $0.paths ?? [], exclusions: $0.exclusions ?? [], depth: $0.maximumTraversalDepth ?? 10)
        }
    }
}

extension CrawlConfiguration {
    /// Reads the JSON of a crawler's configuration.
    init(_ text: String) throws(AWSError) {
        self.init()
        guard !text.isEmpty else { return }
        guard let given = try? JSONParser.parse(text.utf8), given.map != nil else {
            throw Glue.Errors.invalidInputException("Crawler configuration is not valid JSON.")
        }
        guard given["Version"] == .double(1.0) || given["Version"] == .integer(1) else {
            throw Glue.Errors.invalidInputException("The version of the crawler configuration must be 1.0.")
        }
        let grouping = given["Grouping"]
        combinesCompatibleSchemas = grouping?["TableGroupingPolicy"]?.string == "CombineCompatibleSchemas"
        if let level = grouping?["TableLevelConfiguration"] {
            guard case .integer(let number) = level, (1...100).contains(number) else {
                throw Glue.Errors.invalidInputException("TableLevelConfiguration must be a positive integer.")
            }
            tableLevel = Int(number)
        }
        let output = given["CrawlerOutput"]
        if let threshold = output?["Tables"]?["TableThreshold"] {
            guard case .integer(let number) = threshold, number > 0 else {
                throw Glue.Errors.invalidInputException("TableThreshold must be a positive integer.")
            }
            tableThreshold = Int(number)
        }
        mergesNewColumns = output?["Tables"]?["AddOrUpdateBehavior"]?.string == "MergeNewColumns"
        partitionsInherit = output?["Partitions"]?["AddOrUpdateBehavior"]?.string == "InheritFromTable"
        createsPartitionIndex = given["CreatePartitionIndex"] == .bool(true)
    }
}
