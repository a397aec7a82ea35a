/// The kinds of document, and what each is named by.
///
/// Stored on disk; never reuse a number, and never change a layout. Names of the catalog are in lower case.
package enum DocumentKind: Int, Sendable, CaseIterable {
    case serverSecret = 1
    case stream = 10
    case streamConsumer = 11
    case queue = 12
    case queueRecord = 13
    case kinesisAccount = 14
    case bucket = 20
    case object = 21
    case multipartUpload = 22
    case uploadPart = 23
    case doomedFile = 24
    case bucketNotifications = 25
    case objectEvent = 26
    case deliveryStream = 30
    case deliveryProgress = 31
    case deliveryStaging = 32
    case database = 40
    case table = 41
    case partition = 42
    case tableVersion = 43
    case partitionIndex = 44
    case partitionIndexEntry = 45
    case columnStatistics = 46
    case userDefinedFunction = 47
    case connection = 48
    case catalogSettings = 49
    case namedCatalog = 140
    case catalogPolicy = 141
    case schemaRegistry = 142
    case schema = 143
    case schemaVersion = 144
    case schemaVersionPlace = 145
    case securityConfiguration = 146
    case statisticsRun = 150
    case statisticsSettings = 151
    case qualityRuleset = 152
    case qualityRun = 153
    case qualityResult = 154
    case classifier = 50
    case crawler = 51
    case crawl = 52
    case crawledFolder = 53
    case job = 60
    case jobRun = 61
    case jobBookmark = 62
    case trigger = 63
    case workflow = 64
    case workflowRun = 65
    case interactiveSession = 66
    case statement = 67
    case taskEnding = 68
    case firing = 69
    case role = 70
    case policy = 71
    case user = 72
    case accessKey = 73
    case session = 74
    case identityVersion = 75
    case logGroup = 80
    case logStream = 81
    case resourceTags = 90

    /// The parts of a name.
    package struct Layout: Sendable {
        package let parts: [String]
        /// Parts at the end that may be missing.
        package var optional = 0
        /// Whether more parts may follow, one for each partition key or key of an index.
        package var isOpen = false

        package init(_ parts: String...) { self.parts = parts }

        func optional(_ count: Int) -> Layout {
            var layout = self
            layout.optional = count
            return layout
        }

        func open() -> Layout {
            var layout = self
            layout.isOpen = true
            return layout
        }

        package func holds(_ name: DocumentName) -> Bool {
            let count = name.count
            return count >= parts.count - optional && (isOpen || count <= parts.count)
        }
    }

    package var layout: Layout {
        switch self {
        case .serverSecret: Layout("name")
        case .stream: Layout("stream")
        case .streamConsumer: Layout("stream", "consumer")
        case .queue: Layout("queue")
        case .queueRecord: Layout("queue id", "offset, 20 digits")
        case .kinesisAccount, .catalogSettings: Layout("empty")
        case .bucket, .bucketNotifications: Layout("bucket")
        case .object: Layout("bucket", "key")
        case .multipartUpload: Layout("bucket", "key", "upload id")
        case .uploadPart: Layout("upload id", "number, 5 digits")
        case .doomedFile: Layout("file id")
        case .objectEvent: Layout("queue ARN", "bucket", "key")
        case .deliveryStream: Layout("delivery stream")
        case .deliveryProgress, .deliveryStaging: Layout("delivery stream id")
        case .database: Layout("database, its catalog before it")
        case .table: Layout("database", "table")
        case .partition: Layout("database", "table").open()
        case .tableVersion: Layout("database", "table", "number, padded")
        case .partitionIndex: Layout("database", "table", "index")
        case .partitionIndexEntry: Layout("database", "table", "index").open()
        case .columnStatistics: Layout("database", "table", "t or p").open()
        case .userDefinedFunction: Layout("database", "function")
        case .connection: Layout("connection")
        case .namedCatalog: Layout("catalog")
        case .catalogPolicy: Layout("ARN, empty of the catalog itself")
        case .schemaRegistry: Layout("registry")
        case .schema: Layout("registry", "schema")
        case .schemaVersion: Layout("registry", "schema", "number, padded")
        case .schemaVersionPlace: Layout("version id")
        case .securityConfiguration: Layout("configuration")
        case .identityVersion: Layout("version")
        case .statisticsRun, .qualityRun, .qualityResult: Layout("id")
        case .statisticsSettings: Layout("database", "table")
        case .qualityRuleset: Layout("ruleset")
        case .classifier: Layout("classifier")
        case .crawler: Layout("crawler")
        case .crawl: Layout("crawler", "start and id")
        case .crawledFolder: Layout("crawler", "bucket", "folder")
        case .job: Layout("job")
        case .jobRun: Layout("job", "run id")
        case .jobBookmark: Layout("job", "run id").optional(1)
        case .trigger: Layout("trigger")
        case .workflow: Layout("workflow")
        case .workflowRun: Layout("workflow", "run id")
        case .interactiveSession: Layout("session")
        case .statement: Layout("session", "number, padded")
        case .taskEnding: Layout("time and run id")
        case .firing: Layout("id")
        case .role: Layout("role")
        case .policy: Layout("policy")
        case .user: Layout("user")
        case .accessKey, .session: Layout("access key id")
        case .logGroup: Layout("group")
        case .logStream: Layout("group", "stream")
        case .resourceTags: Layout("ARN")
        }
    }

    /// Kinds whose documents hold secrets, and are sealed with the master key.
    private static let secretKinds: Set<DocumentKind> = [
        .serverSecret, .accessKey, .session, .connection, .deliveryStream,
    ]

    package var isSealed: Bool { Self.secretKinds.contains(self) }
}
