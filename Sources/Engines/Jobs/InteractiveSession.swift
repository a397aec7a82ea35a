import Core
import Storage

/// A session in which a notebook runs statements on a Spark that is kept alive.
///
/// Stored on disk under its id.
package struct InteractiveSession: StoredDocument, Equatable {
    package static let kind = DocumentKind.interactiveSession

    package enum Status: String, Codable, Sendable {
        case provisioning = "PROVISIONING"
        case ready = "READY"
        case failed = "FAILED"
        case timeout = "TIMEOUT"
        case stopping = "STOPPING"
        case stopped = "STOPPED"

        package var isFinal: Bool { [.failed, .timeout, .stopped].contains(self) }
    }

    package var status: Status
    package var errorMessage: String?
    package var roleARN: String
    package var arguments: [String: String]
    package var workers: JobWorkers?
    package var maxCapacity: Double
    package var glueVersion: String
    package var timeoutMinutes: Int
    package var idleMinutes: Int
    package var createdAt: Timestamp
    package var completedAt: Timestamp?
    /// What the client gave, as it is returned.
    package var given: OpaqueDocument
    /// What the processes of the session's driver are known by.
    package var driver: String?

    package init(
        roleARN: String, arguments: [String: String], workers: JobWorkers?, maxCapacity: Double, glueVersion: String,
        timeoutMinutes: Int, idleMinutes: Int, given: OpaqueDocument
    ) {
        status = .provisioning
        self.roleARN = roleARN
        self.arguments = arguments
        self.workers = workers
        self.maxCapacity = maxCapacity
        self.glueVersion = glueVersion
        self.timeoutMinutes = timeoutMinutes
        self.idleMinutes = idleMinutes
        createdAt = Timestamp(milliseconds: 0)
        self.given = given
    }
}

/// A statement of a session.
///
/// Stored on disk under the session's id and its own number.
package struct Statement: StoredDocument, Equatable {
    package static let kind = DocumentKind.statement

    package enum State: String, Codable, Sendable {
        case waiting = "WAITING"
        case running = "RUNNING"
        case available = "AVAILABLE"
        case cancelling = "CANCELLING"
        case cancelled = "CANCELLED"
        case error = "ERROR"

        package var isFinal: Bool { [.available, .cancelled, .error].contains(self) }
    }

    package var number: Int
    package var code: String
    package var state: State
    package var output: Output?
    package var startedAt: Timestamp
    package var completedAt: Timestamp?

    /// What a statement printed, and what ended it if it failed; as the session's driver sends it.
    package struct Output: Codable, Sendable, Equatable {
        package var state: State
        package var text: String
        package var name: String?
        package var value: String?
        package var traceback: [String]?
    }
}

/// Why a call about sessions is refused.
package enum SessionError: Error, Sendable {
    case sessionNotFound(String)
    case sessionExists(String)
    case statementNotFound(Int)
    case illegalState(String)
    case tooManySessions
    case tooManyStatements
}
