import Core
import Crawling
import Jobs
import Storage

/// Triggers are made, changed, activated and pulled.
extension Orchestration {
    package func create(_ name: String, _ trigger: TriggerDocument, in scope: Scope) async throws {
        try await documents.transact { writer in
            guard try writer.get(TriggerDocument.self, scope, name) == nil else {
                throw OrchestrationError.triggerExists(name)
            }
            try Self.check(trigger, scope, writer)
            try writer.put(trigger, scope, name)
        }
        schedules.change.raise()
    }

    /// What a trigger starts and where it belongs must be there, and a workflow begins with one trigger.
    private static func check(_ trigger: TriggerDocument, _ scope: Scope, _ writer: DocumentWriter) throws {
        for action in trigger.actions {
            if let job = action.job, try writer.get(JobDocument.self, scope, job) == nil {
                throw OrchestrationError.jobNotFound(job)
            }
            if let crawler = action.crawler, try writer.get(CrawlerDocument.self, scope, crawler) == nil {
                throw OrchestrationError.crawlerNotFound(crawler)
            }
        }
        guard let workflow = trigger.workflow else { return }
        guard try writer.get(WorkflowDocument.self, scope, workflow) != nil else {
            throw OrchestrationError.workflowNotFound(workflow)
        }
        guard trigger.kind != .conditional else { return }
        let others = try writer.reader.scan(TriggerDocument.self, scope).filter { $0.value.workflow == workflow }
        guard !others.contains(where: { $0.value.kind != .conditional }) else {
            throw OrchestrationError.invalid("Workflow \(workflow) already has a starting trigger.")
        }
    }

    package func trigger(_ name: String, in scope: Scope) async throws -> TriggerDocument {
        guard let found = try await documents.get(TriggerDocument.self, scope, name) else {
            throw OrchestrationError.triggerNotFound(name)
        }
        return found.value
    }

    /// All triggers, or those that start a job.
    package func triggers(starting job: String?, in scope: Scope) async throws -> [Stored<TriggerDocument>] {
        let all = try await documents.list(TriggerDocument.self, scope)
        guard let job else { return all }
        return all.filter { $0.value.actions.contains { $0.job?.hasSameBytes(as: job) == true } }
    }

    /// Puts a new definition in the place of a trigger's; its kind, its workflow and its state stay.
    package func update(
        _ name: String, in scope: Scope, _ change: @Sendable @escaping (TriggerDocument) throws -> TriggerDocument
    ) async throws -> TriggerDocument {
        let new = try await documents.transact { writer in
            guard let old = try writer.get(TriggerDocument.self, scope, name)?.value else {
                throw OrchestrationError.triggerNotFound(name)
            }
            var new = try change(old)
            new.state = old.state
            try Self.check(
                {
                    var checked = new; checked.workflow = nil; return checked
                }(), scope, writer)
            try writer.put(new, scope, name)
            return new
        }
        schedules.change.raise()
        return new
    }

    /// Removes a trigger; one that is not there is no error, as on AWS.
    package func deleteTrigger(_ name: String, in scope: Scope) async throws {
        try await documents.transact { try $0.delete(.trigger, scope, name) }
        schedules.change.raise()
    }

    /// Fires a trigger on demand, begins its workflow, or lets it wait for its time or its conditions.
    package func startTrigger(_ name: String, in scope: Scope) async throws {
        let trigger = try await trigger(name, in: scope)
        switch trigger.kind {
        case .onDemand: try await pull(name, in: scope)
        case .scheduled, .conditional, .event: try await setState(.activated, of: name, in: scope)
        }
    }

    package func stopTrigger(_ name: String, in scope: Scope) async throws {
        let trigger = try await trigger(name, in: scope)
        guard trigger.kind != .onDemand else {
            throw OrchestrationError.invalid("Trigger \(name) is of the type ON_DEMAND and cannot be stopped.")
        }
        try await setState(.deactivated, of: name, in: scope)
    }

    private func setState(_ state: TriggerDocument.State, of name: String, in scope: Scope) async throws {
        try await documents.transact { writer in
            guard var trigger = try writer.get(TriggerDocument.self, scope, name)?.value else {
                throw OrchestrationError.triggerNotFound(name)
            }
            trigger.state = state
            trigger.endings = []
            try writer.put(trigger, scope, name)
        }
        schedules.change.raise()
    }

    /// Fires a trigger now; the starting one of a workflow begins a run of it.
    func pull(_ name: String, in scope: Scope) async throws {
        let trigger = try await trigger(name, in: scope)
        if let workflow = trigger.workflow {
            _ = try await startRun(of: workflow, properties: [:], in: scope)
            return
        }
        try await documents.transact { try Self.fire(trigger, TaskOrigin(trigger: name), scope, $0) }
        jobs.taskEnds.raise()
    }
}
