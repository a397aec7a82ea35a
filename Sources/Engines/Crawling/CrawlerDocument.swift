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
    package var lastCrawl: CrawlSummary?
    /// What the client gave; holds also what this engine does not act on.
    package var given: OpaqueDocument

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

    /// Reads `s3://bucket/folder/`; nil if the path is not one.
    package init?(path: String, exclusions: [String], sampleSize: Int?) {
        let bare = ["s3://", "s3a://", "s3n://"].first(where: path.hasPrefix).map { path.dropFirst($0.count) }
        let parts = (bare ?? path[...]).split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let bucket = parts.first, !bucket.isEmpty else { return nil }
        self.bucket = String(bucket)
        prefix = parts.count == 2 ? String(parts[1]) : ""
        self.exclusions = exclusions
        self.sampleSize = sampleSize
    }
}

/// How a crawl ended.
///
/// Stored on disk within a crawler.
package struct CrawlSummary: Codable, Sendable, Equatable {
    package enum Status: String, Codable, Sendable {
        case succeeded = "SUCCEEDED"
        case cancelled = "CANCELLED"
        case failed = "FAILED"
    }

    package var status: Status
    package var message: String?
    package var startedAt: Timestamp
    package var finishedAt: Timestamp
    package var messagePrefix: String
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
            delimiter: String?, quote: String?, header: String, names: [String], allowsSingleColumn: Bool)
        /// Member names and `[*]`.
        case json(path: [String])
    }

    package init(rule: Rule, given: OpaqueDocument) {
        createdAt = Timestamp(milliseconds: 0)
        updatedAt = createdAt
        version = 1
        self.rule = rule
        self.given = given
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
}
