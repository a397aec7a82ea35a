import Core
import Storage

/// What starts jobs and crawlers: by hand, by a schedule, or when others have ended.
///
/// Stored on disk under its name.
package struct TriggerDocument: StoredDocument, Equatable {
    package static let kind = DocumentKind.trigger

    package enum Kind: String, Codable, Sendable {
        case scheduled = "SCHEDULED"
        case conditional = "CONDITIONAL"
        case onDemand = "ON_DEMAND"
        case event = "EVENT"
    }

    package enum State: String, Codable, Sendable {
        case created = "CREATED"
        case activated = "ACTIVATED"
        case deactivated = "DEACTIVATED"
    }

    /// What a trigger starts.
    package struct Action: Codable, Sendable, Equatable {
        package var job: String?
        package var crawler: String?
        package var arguments: [String: String]
        package var timeoutMinutes: Int?
        package var securityConfiguration: String?
        package var notifyDelayMinutes: Int?

        package init(
            job: String?, crawler: String?, arguments: [String: String], timeoutMinutes: Int?,
            securityConfiguration: String?, notifyDelayMinutes: Int?
        ) {
            self.job = job
            self.crawler = crawler
            self.arguments = arguments
            self.timeoutMinutes = timeoutMinutes
            self.securityConfiguration = securityConfiguration
            self.notifyDelayMinutes = notifyDelayMinutes
        }

        package var task: WatchedTask? {
            job.map { WatchedTask(.job, $0) } ?? crawler.map { WatchedTask(.crawler, $0) }
        }
    }

    /// A state that a job or a crawler must end in.
    package struct Condition: Codable, Sendable, Equatable {
        package var task: WatchedTask
        package var state: String

        package init(task: WatchedTask, state: String) {
            self.task = task
            self.state = state
        }
    }

    package var kind: Kind
    package var state: State
    package var workflow: String?
    package var schedule: String?
    package var actions: [Action]
    package var conditions: [Condition]
    /// Whether one condition is enough.
    package var takesAny: Bool
    /// What the client gave, as it is returned.
    package var given: OpaqueDocument
    /// How watched tasks ended since the trigger last fired; for a trigger outside workflows.
    package var endings: [TaskEnding]

    package init(
        kind: Kind, state: State, workflow: String?, schedule: String?, actions: [Action], conditions: [Condition],
        takesAny: Bool, given: OpaqueDocument
    ) {
        self.kind = kind
        self.state = state
        self.workflow = workflow
        self.schedule = schedule
        self.actions = actions
        self.conditions = conditions
        self.takesAny = takesAny
        self.given = given
        endings = []
    }

    /// Whether tasks that ended so let the trigger fire.
    func isFulfilled(by states: [WatchedTask: String]) -> Bool {
        guard !conditions.isEmpty else { return false }
        let fulfils = { (condition: Condition) in states[condition.task] == condition.state }
        return takesAny ? conditions.contains(where: fulfils) : conditions.allSatisfy(fulfils)
    }
}

/// A job or a crawler.
package struct WatchedTask: Codable, Sendable, Hashable {
    package var kind: TaskEnding.Kind
    package var name: String

    package init(_ kind: TaskEnding.Kind, _ name: String) {
        self.kind = kind
        self.name = name
    }

    package static func == (left: WatchedTask, right: WatchedTask) -> Bool {
        left.kind == right.kind && left.name.hasSameBytes(as: right.name)
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(kind)
        hasher.combine(Name(name))
    }
}

/// Actions that a trigger has decided on and that may not all have been carried out.
///
/// Stored on disk in the transaction that decides, and removed when all are started: after a crash they are started then, and runs that
/// had begun are known by their ids.
struct Firing: StoredDocument, Equatable {
    static let kind = DocumentKind.firing

    struct Start: Codable, Sendable, Equatable {
        var action: TriggerDocument.Action
        var runID: String
    }

    var starts: [Start]
    var origin: TaskOrigin
}

/// Why the engine refuses a call.
package enum OrchestrationError: Error, Sendable {
    case triggerNotFound(String)
    case triggerExists(String)
    case workflowNotFound(String)
    case workflowExists(String)
    case workflowRunNotFound(String)
    case jobNotFound(String)
    case crawlerNotFound(String)
    case noStartTrigger(String)
    case concurrentRunsExceeded(String)
    case invalid(String)
    case illegalState(String)
}
