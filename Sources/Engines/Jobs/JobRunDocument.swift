import Core
import Storage

/// One run of a job.
///
/// Stored on disk under the job's name and its own id.
package struct JobRunDocument: StoredDocument, Equatable {
    package static let kind = DocumentKind.jobRun

    package enum State: String, Codable, Sendable {
        case waiting = "WAITING"
        case starting = "STARTING"
        case running = "RUNNING"
        case stopping = "STOPPING"
        case stopped = "STOPPED"
        case succeeded = "SUCCEEDED"
        case failed = "FAILED"
        case timeout = "TIMEOUT"

        package var isFinal: Bool {
            switch self {
            case .waiting, .starting, .running, .stopping: false
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
    /// When a run was asked for that had to wait.
    package var requestedAt: Timestamp?
    package var updatedAt: Timestamp
    package var completedAt: Timestamp?
    package var executionSeconds: Int
    package var errorMessage: String?
    package var timeoutMinutes: Int
    package var maxCapacity: Double
    package var glueVersion: String
    /// Nil in documents of versions that knew Python shell jobs only.
    package var commandName: JobDocument.Command?
    package var workers: JobWorkers?
    package var isQueued: Bool?
    package var isFlexible: Bool?
    package var securityConfiguration: String?
    package var notifyDelayMinutes: Int?
    /// A policy that allows less than the role's.
    package var sessionPolicy: String?
    package var stateDetail: String?
    /// What started the run, if it was a trigger.
    package var origin: TaskOrigin?

    /// Its place among the runs of its job, which stays.
    package var listedAt: Timestamp { requestedAt ?? startedAt }
    package var command: JobDocument.Command { commandName ?? .pythonShell }
    package var logGroup: String { command.isSpark ? "/aws-glue/jobs" : "/aws-glue/python-jobs" }

    package init(id: String, of job: JobDocument, _ request: JobRunRequest, at now: Timestamp) {
        self.id = id
        attempt = 0
        previousRunID = request.previousRunID
        state = .starting
        arguments = request.arguments
        startedAt = now
        updatedAt = now
        executionSeconds = 0
        timeoutMinutes = request.timeoutMinutes ?? job.timeoutMinutes
        commandName = job.command
        workers = request.workers ?? job.workers
        maxCapacity = request.workers?.capacity ?? request.maxCapacity ?? job.maxCapacity
        glueVersion = job.glueVersion
        isQueued = request.isQueued ?? job.isQueued ?? false
        isFlexible = request.isFlexible
        securityConfiguration = request.securityConfiguration
        notifyDelayMinutes = request.notifyDelayMinutes
        sessionPolicy = request.sessionPolicy
        origin = request.origin
    }

    /// The run that follows after this one failed.
    func retried(first: String, at now: Timestamp) -> JobRunDocument {
        var next = self
        next.attempt += 1
        next.previousRunID = id
        next.id = "\(first)_attempt_\(next.attempt)"
        next.state = .starting
        next.requestedAt = nil
        next.startedAt = now
        next.updatedAt = now
        next.completedAt = nil
        next.errorMessage = nil
        next.executionSeconds = 0
        return next
    }
}

/// What a run is started with; what is nil comes from the job.
package struct JobRunRequest: Sendable {
    package var arguments: [String: String] = [:]
    package var timeoutMinutes: Int?
    package var maxCapacity: Double?
    package var workers: JobWorkers?
    package var isQueued: Bool?
    package var isFlexible: Bool?
    package var securityConfiguration: String?
    package var notifyDelayMinutes: Int?
    package var sessionPolicy: String?
    /// A failed run that is tried again.
    package var previousRunID: String?
    package var origin: TaskOrigin?
    /// The id that the run gets; a run that has it already is not started twice.
    package var id: String?

    package init() {}
}
