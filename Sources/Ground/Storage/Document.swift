import Core
import Foundation

/// The kinds of document.
///
/// Stored on disk; never reuse a number.
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
    case logGroup = 80
    case logStream = 81
    case resourceTags = 90
}

/// Where a document lies: names are unique within an account, a region and a kind.
package struct DocumentKey: Hashable, Sendable {
    /// Joins the levels of a name, such as a database and its table; no AWS name may hold this character.
    package static let separator = "\u{1F}"

    package let scope: Scope
    package let kind: DocumentKind
    package let name: String

    package init(_ scope: Scope, _ kind: DocumentKind, _ name: String...) {
        self.scope = scope
        self.kind = kind
        self.name = name.joined(separator: Self.separator)
    }
}

/// A value that the document store keeps, encoded as JSON with its own field names.
///
/// Fields may be added as optionals; a field's name and meaning are stored on disk and never reused.
package protocol StoredDocument: Codable, Sendable {
    static var kind: DocumentKind { get }
}

/// A stored value with its name and the number of times it was written.
package struct Stored<Value: StoredDocument>: Sendable {
    package let scope: Scope
    package let name: String
    package let revision: Int64
    package let value: Value

    /// The levels of the name.
    package var path: [String] { name.components(separatedBy: DocumentKey.separator) }
}
