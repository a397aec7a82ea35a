import Core
import Storage

/// A job.
///
/// Stored on disk under its name.
package struct JobDocument: StoredDocument, Equatable {
    package static let kind = DocumentKind.job

    package var createdAt: Timestamp
    package var updatedAt: Timestamp
    package var roleARN: String
    package var scriptLocation: String
    package var pythonVersion: String
    package var defaultArguments: [String: String]
    package var nonOverridableArguments: [String: String]
    package var maxConcurrentRuns: Int
    package var maxRetries: Int
    package var timeoutMinutes: Int
    package var maxCapacity: Double
    package var glueVersion: String
    /// What the client gave; holds also what this engine does not act on.
    package var given: OpaqueDocument

    /// What a run gets that is started with `arguments`.
    func arguments(overriddenBy arguments: [String: String]) -> [String: String] {
        defaultArguments.merging(arguments) { $1 }.merging(nonOverridableArguments) { $1 }
    }

    package init(
        roleARN: String, scriptLocation: String, pythonVersion: String, defaultArguments: [String: String],
        nonOverridableArguments: [String: String], maxConcurrentRuns: Int, maxRetries: Int, timeoutMinutes: Int,
        maxCapacity: Double, glueVersion: String, given: OpaqueDocument
    ) {
        createdAt = Timestamp(milliseconds: 0)
        updatedAt = createdAt
        self.roleARN = roleARN
        self.scriptLocation = scriptLocation
        self.pythonVersion = pythonVersion
        self.defaultArguments = defaultArguments
        self.nonOverridableArguments = nonOverridableArguments
        self.maxConcurrentRuns = maxConcurrentRuns
        self.maxRetries = maxRetries
        self.timeoutMinutes = timeoutMinutes
        self.maxCapacity = maxCapacity
        self.glueVersion = glueVersion
        self.given = given
    }
}

/// One run of a job.
///
/// Stored on disk under the job's name and its own id.
package struct JobRunDocument: StoredDocument, Equatable {
    package static let kind = DocumentKind.jobRun

    package enum State: String, Codable, Sendable {
        case starting = "STARTING"
        case running = "RUNNING"
        case stopping = "STOPPING"
        case stopped = "STOPPED"
        case succeeded = "SUCCEEDED"
        case failed = "FAILED"
        case timeout = "TIMEOUT"

        package var isFinal: Bool {
            switch self {
            case .starting, .running, .stopping: false
            case .stopped, .succeeded, .failed, .timeout: true
            }
        }
    }

    package var id: String
    package var attempt: Int
    package var previousRunID: String?
    package var state: State
    /// What StartJobRun gave.
    package var arguments: [String: String]
    package var startedAt: Timestamp
    package var updatedAt: Timestamp
    package var completedAt: Timestamp?
    package var executionSeconds: Int
    package var errorMessage: String?
    package var timeoutMinutes: Int
    package var maxCapacity: Double
    package var glueVersion: String
}

/// Why the jobs engine refuses a call.
package enum JobError: Error, Sendable {
    case jobNotFound(String)
    case jobExists(String)
    case runNotFound(String)
    case runFinished(String)
    case concurrentRunsExceeded(String)
    case argumentsTooLarge
}
