import Core
import Storage

/// Jobs and crawlers that belong together, and the triggers that start them.
///
/// Stored on disk under its name.
package struct WorkflowDocument: StoredDocument, Equatable {
    package static let kind = DocumentKind.workflow

    package var description: String?
    package var properties: [String: String]
    package var maxConcurrentRuns: Int?
    package var createdAt: Timestamp
    package var updatedAt: Timestamp
    package var lastRunID: String?

    package init(description: String?, properties: [String: String], maxConcurrentRuns: Int?) {
        self.description = description
        self.properties = properties
        self.maxConcurrentRuns = maxConcurrentRuns
        createdAt = Timestamp(milliseconds: 0)
        updatedAt = createdAt
    }
}

/// One run of a workflow, with its triggers as they were when it began.
///
/// Stored on disk under the workflow's name and its own id.
package struct WorkflowRunDocument: StoredDocument, Equatable {
    package static let kind = DocumentKind.workflowRun

    package enum Status: String, Codable, Sendable {
        case running = "RUNNING"
        case completed = "COMPLETED"
        case stopping = "STOPPING"
        case stopped = "STOPPED"
        case error = "ERROR"
    }

    /// A start of a job or a crawler within the run.
    package struct Step: Codable, Sendable, Equatable {
        package var task: WatchedTask
        package var runID: String
        /// Nil while it runs.
        package var state: String?
        package var startedAt: Timestamp
        package var endedAt: Timestamp?
    }

    package var id: String
    package var previousRunID: String?
    package var status: Status
    package var errorMessage: String?
    package var properties: [String: String]
    package var startedAt: Timestamp
    package var completedAt: Timestamp?
    package var triggers: [String: TriggerDocument]
    package var fired: [String]
    package var steps: [Step]

    init(
        id: String, previousRunID: String?, properties: [String: String], startedAt: Timestamp,
        triggers: [String: TriggerDocument]
    ) {
        self.id = id
        self.previousRunID = previousRunID
        status = .running
        self.properties = properties
        self.startedAt = startedAt
        self.triggers = triggers
        fired = []
        steps = []
    }

    /// The last state of each task that has ended.
    var states: [WatchedTask: String] {
        Dictionary(steps.compactMap { step in step.state.map { (step.task, $0) } }) { $1 }
    }

    var isActive: Bool { steps.contains { $0.state == nil } }

    /// How many steps there are in each state.
    package func count(_ states: String...) -> Int { steps.count { $0.state.map(states.contains) ?? false } }
}
