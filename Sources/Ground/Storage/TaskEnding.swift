import Core

/// What started a job's run or a crawl, if it was a trigger.
///
/// Stored on disk within the run or the crawler.
package struct TaskOrigin: Codable, Sendable, Equatable {
    package var trigger: String
    package var predecessors: [Predecessor]
    package var workflow: String?
    package var workflowRunID: String?

    /// A job's run that the trigger waited for.
    package struct Predecessor: Codable, Sendable, Equatable {
        package var job: String
        package var runID: String

        package init(job: String, runID: String) {
            self.job = job
            self.runID = runID
        }
    }

    package init(
        trigger: String, predecessors: [Predecessor] = [], workflow: String? = nil, workflowRunID: String? = nil
    ) {
        self.trigger = trigger
        self.predecessors = predecessors
        self.workflow = workflow
        self.workflowRunID = workflowRunID
    }
}

/// The end of a job's run or of a crawl that a trigger started, until the triggers that watch it have taken note.
///
/// Stored on disk in the transaction that ends the task, so that no end is missed and none counts twice.
package struct TaskEnding: StoredDocument, Equatable {
    package static let kind = DocumentKind.taskEnding

    package enum Kind: String, Codable, Sendable {
        case job
        case crawler
    }

    package var task: Kind
    package var name: String
    package var runID: String
    /// As AWS names it, such as SUCCEEDED or FAILED.
    package var state: String
    package var origin: TaskOrigin

    package init(task: Kind, name: String, runID: String, state: String, origin: TaskOrigin) {
        self.task = task
        self.name = name
        self.runID = runID
        self.state = state
        self.origin = origin
    }

    /// Notes the end within the transaction that stores it; endings lie in the order of their times.
    package func note(at time: Timestamp, in scope: Scope, _ writer: DocumentWriter) throws {
        let digits = String(time.milliseconds)
        let order = String(repeating: "0", count: max(0, 15 - digits.count)) + digits
        try writer.put(self, scope, order + "-" + runID)
    }
}
