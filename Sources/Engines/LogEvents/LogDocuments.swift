import Core
import Storage

/// A log group.
///
/// Stored on disk under its name.
package struct LogGroupDocument: StoredDocument, Equatable {
    package static let kind = DocumentKind.logGroup

    /// Names the folder of the group's log.
    package var id: String
    package var createdAt: Timestamp
    package var tags: [String: String]
    /// The lane of the next stream; lanes are never used twice.
    package var nextLane: UInt32
}

/// A log stream.
///
/// Stored on disk under its group's name and its own.
package struct LogStreamDocument: StoredDocument, Equatable {
    package static let kind = DocumentKind.logStream

    package var lane: UInt32
    package var createdAt: Timestamp
}

/// Why the log events engine refuses a call.
package enum LogEventError: DiskError {
    case groupNotFound
    case streamNotFound
    case groupExists
    case streamExists
    case invalidParameter(String)
    case log(LogError)

    package var isFull: Bool {
        if case .log(let error) = self { error.isFull } else { false }
    }
}

/// A line of a log.
package struct LogEvent: Sendable, Equatable {
    package let stream: String
    package let offset: UInt64
    package let time: Timestamp
    package let ingestedAt: Timestamp
    package let message: String
}
