import Core
import Storage

/// A job.
///
/// Stored on disk under its name.
package struct JobDocument: StoredDocument, Equatable {
    package static let kind = DocumentKind.job

    /// What runs the script: the names of AWS's job commands.
    package enum Command: String, Codable, Sendable {
        case pythonShell = "pythonshell"
        case spark = "glueetl"
        case streaming = "gluestreaming"

        package var isSpark: Bool { self != .pythonShell }
    }

    package var createdAt: Timestamp
    package var updatedAt: Timestamp
    package var roleARN: String
    package var scriptLocation: String
    package var pythonVersion: String
    package var defaultArguments: [String: String]
    package var nonOverridableArguments: [String: String]
    package var maxConcurrentRuns: Int
    package var maxRetries: Int
    /// Of a streaming job there is none unless one was given.
    package var timeoutMinutes: Int
    package var maxCapacity: Double
    package var glueVersion: String
    /// What the client gave; holds also what this engine does not act on.
    package var given: OpaqueDocument
    /// Nil in documents of versions that knew Python shell jobs only.
    package var commandName: Command?
    package var workers: JobWorkers?
    /// Whether runs beyond the number at a time wait.
    package var isQueued: Bool?

    package var command: Command { commandName ?? .pythonShell }

    /// What a run gets that is started with `arguments`.
    func arguments(overriddenBy arguments: [String: String]) -> [String: String] {
        defaultArguments.merging(arguments) { $1 }.merging(nonOverridableArguments) { $1 }
    }

    package init(
        command: Command, roleARN: String, scriptLocation: String, pythonVersion: String,
        defaultArguments: [String: String],
        nonOverridableArguments: [String: String], maxConcurrentRuns: Int, maxRetries: Int, timeoutMinutes: Int,
        maxCapacity: Double, workers: JobWorkers?, isQueued: Bool, glueVersion: String, given: OpaqueDocument
    ) {
        createdAt = Timestamp(milliseconds: 0)
        updatedAt = createdAt
        commandName = command
        self.roleARN = roleARN
        self.scriptLocation = scriptLocation
        self.pythonVersion = pythonVersion
        self.defaultArguments = defaultArguments
        self.nonOverridableArguments = nonOverridableArguments
        self.maxConcurrentRuns = maxConcurrentRuns
        self.maxRetries = maxRetries
        self.timeoutMinutes = timeoutMinutes
        self.maxCapacity = maxCapacity
        self.workers = workers
        self.isQueued = isQueued
        self.glueVersion = glueVersion
        self.given = given
    }
}

/// The workers of a Spark job, as AWS counts them.
///
/// https://docs.aws.amazon.com/glue/latest/dg/worker-types.html
package struct JobWorkers: Codable, Sendable, Equatable {
    package enum Kind: String, Codable, Sendable, CaseIterable {
        case standard = "Standard"
        case g025 = "G.025X"
        case g1 = "G.1X"
        case g2 = "G.2X"
        case g4 = "G.4X"
        case g8 = "G.8X"
        case g12 = "G.12X"
        case g16 = "G.16X"
        case r1 = "R.1X"
        case r2 = "R.2X"
        case r4 = "R.4X"
        case r8 = "R.8X"

        /// Data processing units of a worker; one has four virtual CPUs.
        package var capacity: Double {
            switch self {
            case .g025: 0.25
            case .standard, .g1, .r1: 1
            case .g2, .r2: 2
            case .g4, .r4: 4
            case .g8, .r8: 8
            case .g12: 12
            case .g16: 16
            }
        }
    }

    package var kind: Kind
    package var count: Int

    package init(kind: Kind, count: Int) {
        self.kind = kind
        self.count = count
    }

    package var capacity: Double { kind.capacity * Double(count) }

    /// The cores of the executors, which are all workers but the driver's.
    package var executorCores: Int {
        max(1, Int(clamping: kind.capacity * 4).clamped(multipliedBy: max(1, count.clamped(subtracting: 1))))
    }
}

/// What a job's reads have seen, as of one run that committed it.
///
/// Stored on disk under the job's name for the present state, and under the name and the run's id for each run.
package struct JobBookmarkDocument: StoredDocument, Equatable {
    package static let kind = DocumentKind.jobBookmark

    /// Counts the changes of the bookmark.
    package var version: Int
    /// Counts the runs that changed it.
    package var run: Int
    package var attempt: Int
    package var previousRunID: String?
    package var runID: String?
    /// JSON, whose meaning the library that jobs import knows.
    package var state: String
}

/// Why the jobs engine refuses a call.
package enum JobError: Error, Sendable {
    case jobNotFound(String)
    case jobExists(String)
    case runNotFound(String)
    case runFinished(String)
    case runNotFailed(String)
    case concurrentRunsExceeded(String)
    case argumentsTooLarge
    case tooManyWaiting
    case bookmarkNotFound(String)
    case bookmarkTooLarge
    /// A request about a run with a token that belongs to no running one.
    case unknownRunToken
}
