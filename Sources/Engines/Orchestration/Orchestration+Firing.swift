import Core
import Crawling
import Foundation
import Jobs
import Storage

/// How endings make triggers fire.
extension Orchestration {
    static func runID() -> String { "jr_" + (0..<32).map { _ in UInt8.random(in: .min ... .max) }.hexadecimal }

    /// Takes note of all tasks that have ended: each within one transaction, with what follows from it.
    func takeEndings() async throws {
        let now = clock.now()
        for stored in try await documents.read({ try $0.listEverywhere(TaskEnding.self) }) {
            let stops = try await documents.transact { writer -> [WorkflowRunDocument.Step] in
                try writer.delete(.taskEnding, stored.scope, stored.name)
                guard stored.value.origin.workflow != nil else {
                    try Self.take(stored.value, stored.scope, writer)
                    return []
                }
                return try Self.takeInWorkflow(stored.value, at: now, stored.scope, writer)
            }
            await stop(stops, in: stored.scope)
        }
    }

    /// Triggers outside workflows remember endings until their conditions are fulfilled.
    private static func take(_ ending: TaskEnding, _ scope: Scope, _ writer: DocumentWriter) throws {
        let task = WatchedTask(ending.task, ending.name)
        for stored in try writer.reader.scan(TriggerDocument.self, scope) {
            var trigger = stored.value
            guard trigger.kind == .conditional, trigger.state == .activated, trigger.workflow == nil,
                trigger.conditions.contains(where: { $0.task == task })
            else { continue }
            trigger.endings.removeAll { WatchedTask($0.task, $0.name) == task }
            trigger.endings.append(ending)
            let states = Dictionary(trigger.endings.map { (WatchedTask($0.task, $0.name), $0.state) }) { $1 }
            if trigger.isFulfilled(by: states) {
                let waited = trigger.endings.filter { $0.task == .job }.map {
                    TaskOrigin.Predecessor(job: $0.name, runID: $0.runID)
                }
                trigger.endings = []
                try fire(trigger, TaskOrigin(trigger: stored.name, predecessors: waited), scope, writer)
            }
            try writer.put(trigger, scope, stored.name)
        }
    }

    /// Decides on a trigger's actions; they are carried out after the transaction.
    @discardableResult
    static func fire(
        _ trigger: TriggerDocument, _ origin: TaskOrigin, _ scope: Scope, _ writer: DocumentWriter
    ) throws -> [Firing.Start] {
        let starts = trigger.actions.map { Firing.Start(action: $0, runID: runID()) }
        try writer.put(Firing(starts: starts, origin: origin), scope, RandomText.uuid())
        return starts
    }

    /// Takes note in a workflow's run, fires what follows, and ends the run if nothing does; returns what to stop.
    private static func takeInWorkflow(
        _ ending: TaskEnding, at now: Timestamp, _ scope: Scope, _ writer: DocumentWriter
    ) throws -> [WorkflowRunDocument.Step] {
        guard let workflow = ending.origin.workflow, let id = ending.origin.workflowRunID,
            var run = try writer.get(WorkflowRunDocument.self, scope, workflow, id)?.value
        else { return [] }
        // A job that was tried again has ended under the id of its last attempt.
        let first = ending.runID.components(separatedBy: "_attempt_")[0]
        guard let place = run.steps.firstIndex(where: { $0.runID == first && $0.state == nil }) else { return [] }
        run.steps[place].state = ending.state
        run.steps[place].runID = ending.runID
        run.steps[place].endedAt = now
        try advance(&run, workflow, at: now, scope, writer)
        try writer.put(run, scope, workflow, id)
        return run.status == .stopping ? run.steps.filter { $0.state == nil } : []
    }

    /// Fires the triggers of a run whose conditions are fulfilled; ends it if nothing runs any more.
    static func advance(
        _ run: inout WorkflowRunDocument, _ workflow: String, at now: Timestamp, _ scope: Scope,
        _ writer: DocumentWriter
    ) throws {
        if run.status == .running {
            let states = run.states
            for (name, trigger) in run.triggers.sorted(by: { $0.key < $1.key })
            where trigger.kind == .conditional && trigger.state == .activated && !run.fired.contains(name)
                && trigger.isFulfilled(by: states)
            {
                let waited = run.steps.filter { step in
                    step.task.kind == .job && trigger.conditions.contains { $0.task == step.task }
                }
                let predecessors = waited.map { TaskOrigin.Predecessor(job: $0.task.name, runID: $0.runID) }
                try fireInRun(&run, name, trigger, predecessors, workflow, at: now, scope, writer)
            }
        }
        guard !run.isActive else { return }
        run.status = run.status == .stopping ? .stopped : .completed
        run.completedAt = now
    }

    static func fireInRun(
        _ run: inout WorkflowRunDocument, _ name: String, _ trigger: TriggerDocument,
        _ predecessors: [TaskOrigin.Predecessor], _ workflow: String, at now: Timestamp, _ scope: Scope,
        _ writer: DocumentWriter
    ) throws {
        let origin = TaskOrigin(
            trigger: name, predecessors: predecessors, workflow: workflow, workflowRunID: run.id)
        let starts = try fire(trigger, origin, scope, writer)
        run.fired.append(name)
        run.steps += starts.compactMap { start in
            start.action.task.map { .init(task: $0, runID: start.runID, startedAt: now) }
        }
    }

    /// Asks steps to end; one that has ended by itself is none to stop.
    func stop(_ steps: [WorkflowRunDocument.Step], in scope: Scope) async {
        for step in steps {
            switch step.task.kind {
            case .job:
                let attempts = (try? await jobs.attempts(of: step.runID, job: step.task.name, in: scope)) ?? []
                for run in attempts where !run.state.isFinal {
                    try? await jobs.stop(run.id, job: step.task.name, in: scope)
                }
            case .crawler: try? await crawling.stop(step.task.name, in: scope)
            }
        }
    }
}
