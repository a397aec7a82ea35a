import Core
import Foundation
import Storage
import Testing

@testable import Catalog
@testable import Columns
@testable import Crawling
@testable import DataQuality
@testable import Delivery
@testable import Identity
@testable import LogEvents
@testable import Objects
@testable import SchemaRegistry
@testable import Statistics
@testable import Streams
@testable import Warehouse

/// Every stored type comes back as it was, under the field names that lie on disk.
@Suite struct RoundTripTests {
    let origin = TaskOrigin(
        trigger: "t", predecessors: [.init(job: "j", runID: "r")], workflow: "w", workflowRunID: "wr")
    let time = Timestamp(milliseconds: 1_795_334_400_123)
    let given = OpaqueDocument(json: #"{"a":[1,"ü"]}"#)

    func check<Value: StoredDocument & Equatable>(_ value: Value, fields: Set<String>) throws {
        let data = try JSONEncoder().encode(value)
        #expect(try JSONDecoder().decode(Value.self, from: data) == value)
        let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        #expect(Set(object.keys) == fields, "\(Value.self): a field's name is stored on disk and never changes")
    }

    @Test func `streams`() throws {
        let shards = Shard.even(count: 2, startingOffsets: [1, 2])
        try check(
            StreamDocument(
                id: "i", createdAt: time, mode: .onDemand, retentionHours: 24, shards: shards, tags: ["a": "b"]),
            fields: ["id", "createdAt", "mode", "retentionHours", "shards", "tags"])
    }

    @Test func `streams with all settings, consumers, queues and accounts`() throws {
        var stream = StreamDocument(
            id: "i", createdAt: time, mode: .provisioned, retentionHours: 24, shards: [], tags: [:])
        stream.maxRecordKiB = 2048
        stream.warmThroughputMiBps = 3
        stream.encryptionKeyID = "alias/a"
        stream.wrappedKey = Data([1])
        stream.shardLevelMetrics = ["IncomingBytes"]
        stream.distributesAutomatically = true
        stream.resourcePolicy = "{}"
        stream.shardCountUpdates = [time]
        stream.modeUpdates = [time]
        stream.encryptionStarts = [time]
        stream.encryptionStops = [time]
        try check(
            stream,
            fields: [
                "id", "createdAt", "mode", "retentionHours", "shards", "tags", "maxRecordKiB", "warmThroughputMiBps",
                "encryptionKeyID", "wrappedKey", "shardLevelMetrics", "distributesAutomatically", "resourcePolicy",
                "shardCountUpdates", "modeUpdates", "encryptionStarts", "encryptionStops",
            ])
        try check(
            ConsumerDocument(name: "c", createdAt: time, streamID: "i", tags: ["a": "b"], resourcePolicy: "{}"),
            fields: ["name", "createdAt", "streamID", "tags", "resourcePolicy"])
        try check(
            QueueDocument(
                id: "q", createdAt: time, streamName: "s", streamID: "i", start: .init(type: "LATEST", time: time),
                attributes: .init(visibilitySeconds: 30, maxReceiveCount: 6), tags: [:], resourcePolicy: "{}",
                cursors: [0: 5]),
            fields: [
                "id", "createdAt", "streamName", "streamID", "start", "attributes", "tags", "resourcePolicy", "cursors",
            ])
        try check(
            QueueRecordDocument(
                shard: 1, receiveCount: 2, firstReceivedAt: time, visibleAt: time, isDead: true, receipt: .max),
            fields: ["shard", "receiveCount", "firstReceivedAt", "visibleAt", "isDead", "receipt"])
        var account = AccountSettingsDocument()
        (account.isEnabled, account.startedAt, account.endedAt) = (true, time, time)
        try check(account, fields: ["isEnabled", "startedAt", "endedAt"])
    }

    @Test func `objects`() throws {
        try check(
            BucketDocument(owner: .default, region: .usEast1, createdAt: time),
            fields: ["owner", "region", "createdAt"])
        try check(
            BucketNotifications(queues: [.init(id: "i", arn: "a", events: ["e"], prefix: "p", suffix: "s")]),
            fields: ["queues"])
        try check(ObjectEvent(name: .removed, time: time), fields: ["name", "time"])
        let attributes = ObjectAttributes(
            headers: ["a": "b"], metadata: ["c": "d"], storageClass: "X", tags: [:],
            tagList: [ObjectTag(key: "k", value: "v")])
        let checksum = ObjectChecksum(algorithm: .crc64nvme, value: "v", isComposite: true)
        try check(
            ObjectDocument(
                fileID: "f", size: 9, etag: "e", lastModified: time, attributes: attributes, checksum: checksum,
                partSizes: [1, 2]),
            fields: ["fileID", "size", "etag", "lastModified", "attributes", "checksum", "partSizes"])
        try check(
            UploadDocument(
                initiatedAt: time, attributes: attributes, checksumAlgorithm: .sha1, checksumIsComposite: true),
            fields: ["initiatedAt", "attributes", "checksumAlgorithm", "checksumIsComposite"])
        try check(
            PartDocument(fileID: "f", size: 1, etag: "e", lastModified: time, checksum: checksum),
            fields: ["fileID", "size", "etag", "lastModified", "checksum"])
    }

    @Test func `delivery streams`() throws {
        let destination = S3Destination(
            bucket: "b", roleARN: "r", prefix: "p", errorPrefix: "e", bufferBytes: 1, bufferSeconds: 2,
            compression: .gzip,
            fileExtension: ".x", timeZone: "UTC", delimiter: "\n", given: given)
        for source in [DeliveryStreamDocument.Source.direct, .kinesis(streamARN: "s", roleARN: "r", startedAt: time)] {
            try check(
                DeliveryStreamDocument(
                    id: "i", createdAt: time, updatedAt: time, version: 3, source: source, destination: destination,
                    tags: [:], isEncrypted: true),
                fields: ["id", "createdAt", "updatedAt", "version", "source", "destination", "tags", "isEncrypted"])
        }
    }

    private var formatSettings: FormatSettings {
        var settings = FormatSettings(.orc, compression: "ZLIB", blockBytes: 1, pageBytes: 2)
        settings.bloomFilterColumns = ["a"]
        settings.columnKeys = ["a": "b"]
        settings.timestampFormats = ["millis"]
        return settings
    }

    private let table = TableReference(
        account: .default, region: .usEast1, database: "d", name: "t", version: "LATEST")

    @Test func `delivery streams that process and convert`() throws {
        var destination = S3Destination(
            bucket: "b", roleARN: "r", prefix: "p", errorPrefix: "e", bufferBytes: 1, bufferSeconds: 2,
            compression: .hadoopSnappy, fileExtension: nil, timeZone: "UTC", delimiter: nil, given: given)
        for deaggregation in [ProcessingSettings.Deaggregation.json, .delimited([1, 2])] {
            var processing = ProcessingSettings()
            processing.deaggregation = deaggregation
            processing.query = "{a}"
            processing.function = .init(arn: "a", roleARN: "r", bufferBytes: 1, retries: 2)
            processing.isPartitioned = true
            destination.processing = processing
            destination.conversion = FormatConversion(settings: formatSettings, table: table)
            destination.storageClass = "GLACIER_IR"
            destination.expectedOwner = .default
            destination.logging = LogDestination(group: "g", stream: "s")
            var document = DeliveryStreamDocument(
                id: "i", createdAt: time, updatedAt: time, version: 3, source: .direct, destination: destination,
                tags: [:], isEncrypted: nil)
            document.backup = destination
            document.isStaged = true
            document.endpoint = HTTPEndpoint(
                url: "u", name: "n", accessKey: "k", commonAttributes: [.init(name: "a", value: "b")], isGzip: true,
                retrySeconds: 1)
            document.channel = ChannelSettings(
                format: .json, streamCreatedAt: time,
                deadLetters: .init(bucket: "b", expectedOwner: .default, prefix: "p"), freshnessSeconds: 9)
            document.table = WarehouseTable(
                cluster: try #require(Cluster(jdbcURL: "jdbc:redshift://h:5439/d")), user: "u", password: "p",
                table: "t", columns: "a,b", copyOptions: "CSV", retrySeconds: 5)
            try check(
                document,
                fields: [
                    "id", "createdAt", "updatedAt", "version", "source", "destination", "tags", "backup", "isStaged",
                    "endpoint", "table", "channel",
                ])
        }
        var plan = DeliveryPlan(key: "k", ranges: [], compression: .zip, delimiter: "x", bucket: "b")
        plan.plannedAt = time
        plan.oldestArrival = time
        plan.conversion = DeliveryPlan.Conversion(
            settings: formatSettings, columns: [TableColumn(name: "a", type: "int")], table: table, errorKey: "e")
        plan.endpoint = DeliveryPlan.EndpointTarget(requestID: "r", errorKey: "e")
        plan.storageClass = "GLACIER_IR"
        plan.check = DeliveryPlan.Check(format: .string, errorBucket: "b", errorKey: "k")
        plan.load = DeliveryPlan.LoadTarget(id: "i", manifestKey: "m", failedManifestKey: "f")
        try check(DeliveryProgress(checkpoint: [1: 2], plan: plan, next: plan), fields: ["checkpoint", "plan", "next"])
        var staging = StagingDocument()
        staging.lanes = [4: .init(keys: ["a": "b"], failure: nil), 5: .init(keys: [:], failure: .tooManyPartitions)]
        staging.ignored = [.init(from: 1, to: 2)]
        try check(staging, fields: ["lanes", "nextLane", "ignored"])
    }

    @Test func `the catalog`() throws {
        let storage = StorageDescriptor(
            columns: [Column(name: "n", type: "int", comment: "c", parameters: ["a": "b"])], location: "l",
            inputFormat: "i", outputFormat: "o", isCompressed: true, serdeLibrary: "s", given: given)
        let target = ResourceTarget(database: "d", table: "t")
        try check(
            DatabaseDocument(createdAt: time, given: given, target: target), fields: ["createdAt", "given", "target"])
        let table = TableDocument(
            storage: storage, partitionKeys: [], parameters: ["x": "y"], tableType: "T", given: given, target: target)
        try check(
            table,
            fields: [
                "createdAt", "updatedAt", "createdBy", "versionID", "storage", "partitionKeys", "parameters",
                "tableType", "given", "target",
            ])
        try check(TableVersionDocument(table: table), fields: ["table"])
        try check(
            PartitionDocument(values: ["1"], storage: storage, parameters: [:], given: given),
            fields: ["values", "createdAt", "storage", "parameters", "given", "location"])
        try check(
            PartitionIndexDocument(keys: [Column(name: "k", type: "int")], state: .creating, lastName: [1, 0]),
            fields: ["keys", "state", "lastName"])
        try check(PartitionIndexEntry(), fields: [])
        try check(ColumnStatisticsDocument(column: "c", given: given), fields: ["column", "given"])
        try check(FunctionDocument(createdAt: time, given: given), fields: ["createdAt", "given"])
        try check(SecurityConfigurationDocument(createdAt: time, given: given), fields: ["createdAt", "given"])
    }

    @Test func `what the catalog keeps beside tables`() throws {
        try check(NamedCatalogDocument(createdAt: time, given: given), fields: ["createdAt", "updatedAt", "given"])
        try check(
            ConnectionDocument(type: "JDBC", properties: ["a": "b"], by: "me", given: given),
            fields: ["createdAt", "updatedAt", "updatedBy", "type", "properties", "given"])
        try check(CatalogSettingsDocument(encryption: given), fields: ["encryption"])
        try check(
            CatalogPolicyDocument(createdAt: time, updatedAt: time, text: "t", hash: "h"),
            fields: ["createdAt", "updatedAt", "text", "hash"])
    }

    @Test func `schemas`() throws {
        try check(
            RegistryDocument(createdAt: time, description: "d"), fields: ["createdAt", "updatedAt", "description"])
        try check(
            SchemaDocument(createdAt: time, description: "d", format: .protobuf, compatibility: .fullAll),
            fields: [
                "createdAt", "updatedAt", "description", "format", "compatibility", "checkpoint", "nextVersion",
            ])
        try check(
            SchemaVersionDocument(
                id: "i", number: 1, definition: "d", canonical: "c", status: .failure, createdAt: time,
                metadata: [.init(key: "k", value: "v", createdAt: time)]),
            fields: ["id", "number", "definition", "canonical", "status", "createdAt", "metadata"])
        try check(SchemaVersionPlace(registry: "r", schema: "s", number: 1), fields: ["registry", "schema", "number"])
    }

    @Test func `statistics tasks`() throws {
        var run = StatisticsRunDocument(
            database: "d", table: "t", columns: ["c"], role: "r", samplePercent: 50, securityConfiguration: "s")
        run.endedAt = time
        run.message = "m"
        try check(
            run,
            fields: [
                "database", "table", "columns", "role", "samplePercent", "securityConfiguration", "state", "startedAt",
                "endedAt", "message",
            ])
        try check(
            StatisticsSettingsDocument(run: run, schedule: "s"), fields: ["run", "schedule", "isScheduled"])
    }

    @Test func `data quality`() throws {
        let table = QualityTable(database: "d", name: "t")
        try check(
            RulesetDocument(description: "d", rules: "r", table: table, recommendationID: "i"),
            fields: ["createdAt", "updatedAt", "description", "rules", "table", "recommendationID"])
        var run = QualityRunDocument(
            isRecommendation: true, table: table, role: "r", rulesets: ["a"], references: ["x": table],
            timeoutMinutes: 5,
            rulesetName: "n", given: given)
        run.endedAt = time
        run.message = "m"
        run.recommended = "r"
        try check(
            run,
            fields: [
                "isRecommendation", "table", "role", "rulesets", "references", "timeoutMinutes", "state", "startedAt",
                "endedAt", "message", "resultIDs", "rulesetName", "recommended", "given",
            ])
        let rule = RuleResult(rule: "r", outcome: .fail, message: "m", metrics: ["a": 0.5])
        try check(
            QualityResultDocument(
                runID: "i", ruleset: "r", table: table, job: .init(name: "j", runID: "i", context: "c"),
                startedAt: time,
                endedAt: time, rules: [rule], analyzers: [rule]),
            fields: ["runID", "ruleset", "table", "job", "startedAt", "endedAt", "rules", "analyzers"])
    }

    @Test func `crawlers and classifiers`() throws {
        let target = try #require(CrawlTarget(path: "s3://b/p/", exclusions: ["x"], sampleSize: 2, eventQueue: "q"))
        var crawler = CrawlerDocument(
            roleName: "r", database: "d", tablePrefix: "t", targets: [target], classifiers: ["c"], updateBehavior: .log,
            deleteBehavior: .delete, given: given)
        crawler.runningSince = time
        crawler.task = CrawlTask(id: "i", origin: origin)
        crawler.lastCrawl = CrawlSummary(
            status: .failed, message: "m", startedAt: time, finishedAt: time, messagePrefix: "p",
            changes: CrawlChanges())
        var others = OtherTargets()
        others.databases = [.init(connection: "c", path: "p", exclusions: ["x"])]
        others.tables = [.init(database: "d", tables: ["t"])]
        others.delta = [.init(paths: ["p"])]
        others.iceberg = [.init(paths: ["p"], exclusions: ["x"], depth: 3)]
        crawler.otherTargets = others
        crawler.recrawl = .newFoldersOnly
        crawler.configuration = CrawlConfiguration()
        crawler.schedule = CrawlSchedule(expression: "e", isActive: true)
        try check(
            try #require(crawler.lastCrawl),
            fields: ["status", "message", "startedAt", "finishedAt", "messagePrefix", "changes"])
        try check(CrawledFolder(), fields: [])
        try check(
            crawler,
            fields: [
                "createdAt", "updatedAt", "version", "roleName", "database", "tablePrefix", "targets", "classifiers",
                "updateBehavior", "deleteBehavior", "runningSince", "task", "lastCrawl", "given", "otherTargets",
                "recrawl",
                "configuration", "schedule",
            ])
        let rules: [ClassifierDocument.Rule] = [
            .csv(
                delimiter: ",", quote: nil, header: "ABSENT", names: ["a"], allowsSingleColumn: true, serde: "None",
                datatypes: ["INT"]),
            .json(path: ["[*]"]), .xml(classification: "x", rowTag: "r"),
            .grok(classification: "g", pattern: "%{INT:a}", custom: "c"),
        ]
        for rule in rules {
            try check(
                ClassifierDocument(rule: rule, given: given),
                fields: ["createdAt", "updatedAt", "version", "rule", "given"])
        }
    }

    @Test func `deliveries under way`() throws {
        let plan = DeliveryPlan(
            key: "k", ranges: [.init(lane: 1, from: 2, to: 3)], compression: .none, delimiter: nil, bucket: "b")
        try check(DeliveryProgress(checkpoint: [1: 2], plan: plan), fields: ["checkpoint", "plan"])
    }

    @Test func `identities`() throws {
        try check(
            RoleDocument(
                id: "i", path: "/", createdAt: time, trustPolicy: "{}", description: "d", maxSessionSeconds: 1,
                inlinePolicies: ["p": "{}"], attachedPolicyARNs: ["a"], permissionsBoundary: "b", tags: [:]),
            fields: [
                "id", "path", "createdAt", "trustPolicy", "description", "maxSessionSeconds", "inlinePolicies",
                "attachedPolicyARNs", "permissionsBoundary", "tags",
            ])
        try check(
            PolicyDocument(id: "i", path: "/", createdAt: time, description: "d", document: "{}", tags: [:]),
            fields: ["id", "path", "createdAt", "description", "document", "tags"])
        try check(
            UserDocument(
                id: "i", path: "/", createdAt: time, tags: [:], inlinePolicies: ["p": "{}"], attachedPolicyARNs: ["a"],
                permissionsBoundary: "b"),
            fields: [
                "id", "path", "createdAt", "tags", "inlinePolicies", "attachedPolicyARNs", "permissionsBoundary",
            ])
        try check(IdentityVersionDocument(number: .max), fields: ["number"])
        try check(
            AccessKeyDocument(account: .default, userName: "u", secret: "s", isActive: true, createdAt: time),
            fields: ["account", "userName", "secret", "isActive", "createdAt"])
        try check(
            SessionDocument(
                account: .default, roleName: "r", roleID: "i", sessionName: "s", secret: "x", token: "t",
                expiresAt: time, policies: ["{}"]),
            fields: [
                "account", "roleName", "roleID", "sessionName", "secret", "token", "expiresAt", "policies",
            ])
    }

    @Test func `logs and tags`() throws {
        try check(
            LogGroupDocument(id: "i", createdAt: time, tags: [:], nextLane: 4),
            fields: ["id", "createdAt", "tags", "nextLane"])
        try check(LogStreamDocument(lane: 4, createdAt: time), fields: ["lane", "createdAt"])
        try check(ResourceTags(tags: ["a": "b"]), fields: ["tags"])
    }
}
