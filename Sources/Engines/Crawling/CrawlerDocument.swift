import Columns
import Core
import Storage

/// A crawler.
///
/// Stored on disk under its name.
package struct CrawlerDocument: StoredDocument, Equatable {
    package static let kind = DocumentKind.crawler

    package var createdAt: Timestamp
    package var updatedAt: Timestamp
    package var version: Int
    package var roleName: String
    package var database: String
    package var tablePrefix: String
    package var targets: [CrawlTarget]
    package var classifiers: [String]
    package var updateBehavior: UpdateBehavior
    package var deleteBehavior: DeleteBehavior
    /// Set while a crawl runs, so that the next start knows of one that was cut off.
    package var runningSince: Timestamp?
    /// Set while a crawl runs that a trigger started.
    package var task: CrawlTask?
    package var lastCrawl: CrawlSummary?
    /// What the client gave; holds also what this engine does not act on.
    package var given: OpaqueDocument
    package var otherTargets: OtherTargets?
    package var recrawl: RecrawlBehavior?
    package var configuration: CrawlConfiguration?
    package var schedule: CrawlSchedule?

    package enum UpdateBehavior: String, Codable, Sendable {
        case log = "LOG"
        case update = "UPDATE_IN_DATABASE"
    }

    package enum DeleteBehavior: String, Codable, Sendable {
        case log = "LOG"
        case delete = "DELETE_FROM_DATABASE"
        case deprecate = "DEPRECATE_IN_DATABASE"
    }

    package init(
        roleName: String, database: String, tablePrefix: String, targets: [CrawlTarget], classifiers: [String],
        updateBehavior: UpdateBehavior, deleteBehavior: DeleteBehavior, given: OpaqueDocument
    ) {
        createdAt = Timestamp(milliseconds: 0)
        updatedAt = createdAt
        version = 1
        self.roleName = roleName
        self.database = database
        self.tablePrefix = tablePrefix
        self.targets = targets
        self.classifiers = classifiers
        self.updateBehavior = updateBehavior
        self.deleteBehavior = deleteBehavior
        self.given = given
    }
}

/// What is crawled again by a crawler that has run before.
///
/// Stored on disk within a crawler.
package enum RecrawlBehavior: String, Codable, Sendable {
    case everything = "CRAWL_EVERYTHING"
    case newFoldersOnly = "CRAWL_NEW_FOLDERS_ONLY"
    case changedObjects = "CRAWL_EVENT_MODE"
}

/// What a crawler's configuration says.
///
/// Stored on disk within a crawler.
///
/// https://docs.aws.amazon.com/glue/latest/dg/crawler-configuration.html#crawler-configure-changes-api
package struct CrawlConfiguration: Codable, Sendable, Equatable {
    package var combinesCompatibleSchemas = false
    package var tableLevel: Int?
    /// The most tables that a crawl may find.
    package var tableThreshold: Int?
    package var partitionsInherit = false
    package var mergesNewColumns = false
    package var createsPartitionIndex = false

    package init() {}
}

/// When a crawler starts by itself.
///
/// Stored on disk within a crawler.
package struct CrawlSchedule: Codable, Sendable, Equatable {
    package var expression: String
    package var isActive: Bool

    package init(expression: String, isActive: Bool) {
        self.expression = expression
        self.isActive = isActive
    }
}

/// Targets of a crawler other than folders.
///
/// Stored on disk within a crawler.
package struct OtherTargets: Codable, Sendable, Equatable {
    /// Tables of a database that a connection leads to.
    package struct Database: Codable, Sendable, Equatable {
        package var connection: String
        /// `database/schema/table`, with `%` for any characters.
        package var path: String
        package var exclusions: [String]

        package init(connection: String, path: String, exclusions: [String]) {
            self.connection = connection
            self.path = path
            self.exclusions = exclusions
        }
    }

    /// Tables that are in the catalog.
    package struct Tables: Codable, Sendable, Equatable {
        package var database: String
        package var tables: [String]

        package init(database: String, tables: [String]) {
            self.database = database
            self.tables = tables
        }
    }

    /// Folders of tables that describe themselves.
    package struct TableFolders: Codable, Sendable, Equatable {
        package var paths: [String]
        package var exclusions: [String]
        /// Folders below the path that are looked through.
        package var depth: Int

        package init(paths: [String], exclusions: [String] = [], depth: Int = 10) {
            self.paths = paths
            self.exclusions = exclusions
            self.depth = depth
        }
    }

    package var databases: [Database] = []
    package var tables: [Tables] = []
    package var delta: [TableFolders] = []
    package var iceberg: [TableFolders] = []

    package init() {}
}

/// A folder in a bucket that a crawler reads.
///
/// Stored on disk within a crawler.
package struct CrawlTarget: Codable, Sendable, Equatable {
    package var bucket: String
    /// Ends with a slash, unless it is empty or names one object.
    package var prefix: String
    package var exclusions: [String]
    /// Files that are read in each leaf folder; all if nil.
    package var sampleSize: Int?
    /// The queue whose events a crawler in event mode goes by.
    package var eventQueue: String?

    /// Reads `s3://bucket/folder/`; nil if the path is not one.
    package init?(path: String, exclusions: [String], sampleSize: Int?, eventQueue: String? = nil) {
        let bare = ["s3://", "s3a://", "s3n://"].first(where: path.hasPrefix).map { path.dropFirst($0.count) }
        let parts = (bare ?? path[...]).split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let bucket = parts.first, !bucket.isEmpty else { return nil }
        self.bucket = String(bucket)
        prefix = parts.count == 2 ? String(parts[1]) : ""
        self.exclusions = exclusions
        self.sampleSize = sampleSize
        self.eventQueue = eventQueue
    }
}

/// How a crawl ended.
///
/// Stored on disk within a crawler, and under the crawler's name with the crawl's number.
package struct CrawlSummary: StoredDocument, Equatable {
    package static let kind = DocumentKind.crawl

    package enum Status: String, Codable, Sendable {
        case running = "RUNNING"
        case succeeded = "SUCCEEDED"
        case cancelled = "CANCELLED"
        case failed = "FAILED"
    }

    package var status: Status
    package var message: String?
    package var startedAt: Timestamp
    package var finishedAt: Timestamp
    package var messagePrefix: String
    package var changes: CrawlChanges?
}

/// A crawl as what a trigger started.
///
/// Stored on disk within its crawler while it runs.
package struct CrawlTask: Codable, Sendable, Equatable {
    package var id: String
    package var origin: TaskOrigin

    package init(id: String, origin: TaskOrigin) {
        self.id = id
        self.origin = origin
    }
}

/// What a crawl changed in the catalog.
///
/// Stored on disk within its summary.
package struct CrawlChanges: Codable, Sendable, Equatable {
    package var tablesCreated: [String] = []
    package var tablesUpdated: [String] = []
    package var tablesDeleted: [String] = []
    package var partitionsCreated = 0
    package var partitionsUpdated = 0
    package var partitionsDeleted = 0

    package init() {}
}

/// A folder that a crawler has crawled, which one that crawls only new folders leaves out.
///
/// Stored on disk under the crawler's name, the bucket and the folder.
package struct CrawledFolder: StoredDocument, Equatable {
    package static let kind = DocumentKind.crawledFolder

    package init() {}
}

/// A custom classifier.
///
/// Stored on disk under its name.
package struct ClassifierDocument: StoredDocument, Equatable {
    package static let kind = DocumentKind.classifier

    package var createdAt: Timestamp
    package var updatedAt: Timestamp
    package var version: Int
    package var rule: Rule
    package var given: OpaqueDocument

    package enum Rule: Codable, Sendable, Equatable {
        case csv(
            delimiter: String?, quote: String?, header: String, names: [String], allowsSingleColumn: Bool,
            serde: String?, datatypes: [String]?)
        /// Names of members, `*`, `[*]` and `[n]`.
        case json(path: [String])
        case xml(classification: String, rowTag: String)
        case grok(classification: String, pattern: String, custom: String)
    }

    package init(rule: Rule, given: OpaqueDocument) {
        createdAt = Timestamp(milliseconds: 0)
        updatedAt = createdAt
        version = 1
        self.rule = rule
        self.given = given
    }
}

extension ClassifierDocument {
    /// Why a grok pattern cannot be used; nil if it can.
    package static func grokFailure(_ pattern: String, custom: String) -> String? {
        do {
            _ = try GrokPattern(pattern, custom: custom)
            return nil
        } catch {
            return error.description
        }
    }
}

/// Why the crawling engine refuses a call.
package enum CrawlError: Error, Sendable {
    case crawlerNotFound(String)
    case crawlerExists(String)
    case crawlerRunning(String)
    case crawlerNotRunning(String)
    case classifierNotFound(String)
    case classifierExists(String)
    case roleNotFound(String)
    case unsupportedConnection(String)
    case invalidSchedule(String)
    case noSchedule
    case scheduleActive
    case scheduleInactive
}
