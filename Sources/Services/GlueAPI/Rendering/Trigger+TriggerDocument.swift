import AWSProtocol
import Core
import GlueModel
import Orchestration
import Storage

extension TriggerDocument {
    /// The trigger that a request describes; throws for what AWS refuses.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_CreateTrigger.html
    init(_ given: Glue.CreateTriggerRequest) throws(AWSError) {
        guard let kind = Kind(rawValue: given.type) else {
            throw TriggerRefusal.invalid("Trigger type \(given.type) is not valid.")
        }
        let starts = given.startOnCreation ?? false
        if starts, kind == .onDemand {
            throw TriggerRefusal.invalid("StartOnCreation is not supported for ON_DEMAND triggers.")
        }
        if kind == .event, given.workflowName == nil {
            throw TriggerRefusal.invalid("A trigger of the type EVENT must start a workflow.")
        }
        if let batch = given.eventBatchingCondition {
            guard kind == .event else {
                throw TriggerRefusal.invalid("EventBatchingCondition is only supported for EVENT triggers.")
            }
            guard (1...100).contains(batch.batchSize), (1...900).contains(batch.batchWindow ?? 900) else {
                throw TriggerRefusal.invalid("BatchSize must be 1 to 100 and BatchWindow 1 to 900.")
            }
        }
        try self.init(
            kind, starts ? .activated : .created, workflow: given.workflowName, given.schedule, given.actions,
            given.predicate, OpaqueDocument(given.wire))
    }

    /// What an update makes of a trigger; what it leaves out stays.
    init(_ old: TriggerDocument, _ update: Glue.TriggerUpdate) throws(AWSError) {
        var merged = old.given.wire.map ?? WireMap()
        for entry in (update.wire.map ?? WireMap()).entries where entry.name != "Name" {
            merged[entry.name] = entry.value
        }
        let given: Glue.CreateTriggerRequest
        do {
            given = try Glue.CreateTriggerRequest(from: ShapeReader(.map(merged), violations: nil))
        } catch let error as AWSError { throw error } catch {
            throw TriggerRefusal.invalid("The update of the trigger cannot be read.")
        }
        try self.init(
            old.kind, old.state, workflow: old.workflow, given.schedule, given.actions, given.predicate,
            OpaqueDocument(given.wire))
    }

    private init(
        _ kind: Kind, _ state: State, workflow: String?, _ schedule: String?, _ actions: [Glue.Action],
        _ predicate: Glue.Predicate?, _ given: OpaqueDocument
    ) throws(AWSError) {
        if kind == .scheduled {
            guard let schedule, CronExpression(schedule) != nil else {
                throw TriggerRefusal.invalid(
                    "A trigger of the type SCHEDULED needs a valid schedule expression: \(schedule ?? "none given").")
            }
        }
        guard !actions.isEmpty else { throw TriggerRefusal.invalid("A trigger needs at least one action.") }
        for action in actions where (action.jobName == nil) == (action.crawlerName == nil) {
            throw TriggerRefusal.invalid("An action starts either a job or a crawler.")
        }
        let conditions = predicate?.conditions ?? []
        guard kind != .conditional || !conditions.isEmpty else {
            throw TriggerRefusal.invalid("A trigger of the type CONDITIONAL needs a predicate with conditions.")
        }
        var watched: [Condition] = []
        for condition in conditions { watched.append(try Self.condition(condition)) }
        self.init(
            kind: kind, state: state, workflow: workflow, schedule: schedule,
            actions: actions.map {
                Action(
                    job: $0.jobName, crawler: $0.crawlerName, arguments: $0.arguments ?? [:],
                    timeoutMinutes: $0.timeout, securityConfiguration: $0.securityConfiguration,
                    notifyDelayMinutes: $0.notificationProperty?.notifyDelayAfter)
            }, conditions: watched, takesAny: predicate?.logical == "ANY", given: given)
    }

    private static func condition(_ given: Glue.Condition) throws(AWSError) -> Condition {
        switch (given.jobName, given.state, given.crawlerName, given.crawlState) {
        case (let job?, let state?, nil, nil):
            guard ["SUCCEEDED", "STOPPED", "FAILED", "TIMEOUT"].contains(state) else {
                throw TriggerRefusal.invalid("A condition cannot wait for the state \(state) of a job.")
            }
            return Condition(task: WatchedTask(.job, job), state: state)
        case (nil, nil, let crawler?, let state?):
            guard ["SUCCEEDED", "CANCELLED", "FAILED"].contains(state) else {
                throw TriggerRefusal.invalid("A condition cannot wait for the state \(state) of a crawler.")
            }
            return Condition(task: WatchedTask(.crawler, crawler), state: state)
        default:
            throw TriggerRefusal.invalid("A condition names a job and its state, or a crawler and its state.")
        }
    }
}

private enum TriggerRefusal {
    static func invalid(_ message: String) -> AWSError { Glue.Errors.invalidInputException(message) }
}

extension Glue.Trigger {
    init(_ name: String, _ document: TriggerDocument) throws {
        self = try document.given.shape(Glue.Trigger.init(from:))
        self.name = name
        workflowName = document.workflow
        type = document.kind.rawValue
        state = document.state.rawValue
    }
}
