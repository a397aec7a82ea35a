import Core
import Jobs
import Storage

/// Workflows and their runs.
///
/// https://docs.aws.amazon.com/glue/latest/dg/workflows_overview.html
extension Orchestration {
    package func create(_ name: String, _ workflow: WorkflowDocument, in scope: Scope) async throws {
        var new = workflow
        new.createdAt = clock.now()
        new.updatedAt = new.createdAt
        try await documents.transact { [new] writer in
            guard try writer.get(WorkflowDocument.self, scope, name) == nil else {
                throw OrchestrationError.workflowExists(name)
            }
            try writer.put(new, scope, name)
        }
    }

    package func workflow(_ name: String, in scope: Scope) async throws -> WorkflowDocument {
        guard let found = try await documents.get(WorkflowDocument.self, scope, name) else {
            throw OrchestrationError.workflowNotFound(name)
        }
        return found.value
    }

    package func workflows(in scope: Scope) async throws -> [String] {
        try await documents.list(WorkflowDocument.self, scope).map(\.name)
    }

    package func updateWorkflow(
        _ name: String, in scope: Scope, _ change: @Sendable @escaping (inout WorkflowDocument) -> Void
    ) async throws {
        let now = clock.now()
        try await documents.transact { writer in
            guard var workflow = try writer.get(WorkflowDocument.self, scope, name)?.value else {
                throw OrchestrationError.workflowNotFound(name)
            }
            change(&workflow)
            workflow.updatedAt = now
            try writer.put(workflow, scope, name)
        }
    }

    /// Removes a workflow with its triggers and runs; one that is not there is no error, as on AWS.
    package func deleteWorkflow(_ name: String, in scope: Scope) async throws {
        try await documents.transact { writer in
            try writer.delete(.workflow, scope, name)
            try writer.deleteAll(.workflowRun, scope, under: DocumentPrefix(name))
            for stored in try writer.reader.scan(TriggerDocument.self, scope)
            where stored.value.workflow?.hasSameBytes(as: name) == true {
                try writer.delete(.trigger, scope, stored.name)
            }
        }
        schedules.change.raise()
    }

    /// The triggers of a workflow as they are now.
    package func triggers(of workflow: String, in scope: Scope) async throws -> [String: TriggerDocument] {
        let found = try await documents.list(TriggerDocument.self, scope).filter {
            $0.value.workflow?.hasSameBytes(as: workflow) == true
        }
        return Dictionary(found.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    // MARK: Runs

    /// Begins a run by firing the workflow's starting trigger; returns its id.
    package func startRun(
        of name: String, properties: [String: String], in scope: Scope
    ) async throws -> String {
        let id = "wr_" + (0..<32).map { _ in UInt8.random(in: .min ... .max) }.hexadecimal
        let now = clock.now()
        try await documents.transact { writer in
            let (workflow, triggers) = try Self.parts(of: name, scope, writer)
            guard let start = triggers.first(where: { $0.value.kind != .conditional }) else {
                throw OrchestrationError.noStartTrigger(name)
            }
            let all = workflow.properties.merging(properties) { $1 }
            var run = WorkflowRunDocument(
                id: id, previousRunID: nil, properties: all, startedAt: now, triggers: triggers)
            try Self.fireInRun(&run, start.key, start.value, [], name, at: now, scope, writer)
            try Self.begin(run, workflow, name, scope, writer)
        }
        jobs.taskEnds.raise()
        return id
    }

    private static func parts(
        of name: String, _ scope: Scope, _ writer: DocumentWriter
    ) throws -> (WorkflowDocument, [String: TriggerDocument]) {
        guard let workflow = try writer.get(WorkflowDocument.self, scope, name)?.value else {
            throw OrchestrationError.workflowNotFound(name)
        }
        let running = try writer.reader.scan(
            WorkflowRunDocument.self, scope, under: DocumentPrefix(name)
        ).count { [.running, .stopping].contains($0.value.status) }
        if let most = workflow.maxConcurrentRuns, running >= most {
            throw OrchestrationError.concurrentRunsExceeded(name)
        }
        let triggers = try writer.reader.scan(TriggerDocument.self, scope).filter {
            $0.value.workflow?.hasSameBytes(as: name) == true
        }
        // A run keeps its triggers as JSON, which cannot hold a name in two spellings.
        return (workflow, Dictionary(triggers.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first }))
    }

    private static func begin(
        _ run: WorkflowRunDocument, _ workflow: WorkflowDocument, _ name: String, _ scope: Scope,
        _ writer: DocumentWriter
    ) throws {
        var workflow = workflow
        workflow.lastRunID = run.id
        try writer.put(workflow, scope, name)
        try writer.put(run, scope, name, run.id)
        let prefix = DocumentPrefix(name)
        let runs = try writer.reader.scan(WorkflowRunDocument.self, scope, under: prefix)
        let surplus = runs.count - Limits.Jobs.workflowRunsKept
        guard surplus > 0 else { return }
        let ended = runs.filter { $0.value.completedAt != nil }.sorted { $0.value.startedAt < $1.value.startedAt }
        for old in ended.prefix(surplus) { try writer.delete(.workflowRun, scope, name, old.value.id) }
    }

    package func workflowRun(_ id: String, of name: String, in scope: Scope) async throws -> WorkflowRunDocument {
        _ = try await workflow(name, in: scope)
        guard let found = try await documents.get(WorkflowRunDocument.self, scope, name, id) else {
            throw OrchestrationError.workflowRunNotFound(id)
        }
        return found.value
    }

    /// The runs of a workflow, newest first.
    package func workflowRuns(of name: String, in scope: Scope) async throws -> [WorkflowRunDocument] {
        _ = try await workflow(name, in: scope)
        return try await documents.list(WorkflowRunDocument.self, scope, under: DocumentPrefix(name))
            .map(\.value).sorted { $0.startedAt > $1.startedAt }
    }

    package func putProperties(
        _ properties: [String: String], run id: String, of name: String, in scope: Scope
    ) async throws {
        try await changeRun(id, of: name, in: scope) { $0.properties.merge(properties) { $1 } }
    }

    @discardableResult
    private func changeRun(
        _ id: String, of name: String, in scope: Scope,
        _ change: @Sendable @escaping (inout WorkflowRunDocument) throws -> Void
    ) async throws -> WorkflowRunDocument {
        try await documents.transact { writer in
            guard var run = try writer.get(WorkflowRunDocument.self, scope, name, id)?.value else {
                throw OrchestrationError.workflowRunNotFound(id)
            }
            try change(&run)
            try writer.put(run, scope, name, id)
            return run
        }
    }

    /// Asks a run to end: what runs is stopped, and nothing more is started.
    package func stopRun(_ id: String, of name: String, in scope: Scope) async throws {
        let run = try await changeRun(id, of: name, in: scope) { run in
            guard run.status == .running else {
                throw OrchestrationError.illegalState("Workflow run \(id) is not running.")
            }
            run.status = .stopping
        }
        await stop(run.steps.filter { $0.state == nil }, in: scope)
    }

    /// Runs some nodes of an ended run again, and all that follows from them, as a new run; returns its id.
    package func resumeRun(
        _ id: String, of name: String, nodes: [WatchedTask], in scope: Scope
    ) async throws -> String {
        let new = "wr_" + (0..<32).map { _ in UInt8.random(in: .min ... .max) }.hexadecimal
        let now = clock.now()
        try await documents.transact { writer in
            let (workflow, _) = try Self.parts(of: name, scope, writer)
            guard let old = try writer.get(WorkflowRunDocument.self, scope, name, id)?.value else {
                throw OrchestrationError.workflowRunNotFound(id)
            }
            guard old.completedAt != nil else {
                throw OrchestrationError.illegalState("Workflow run \(id) has not ended.")
            }
            for node in nodes where !old.steps.contains(where: { $0.task == node }) {
                throw OrchestrationError.invalid("Node \(node.name) did not run in workflow run \(id).")
            }
            let graph = WorkflowGraph(old.triggers)
            let again = graph.downstream(of: nodes)
            var run = WorkflowRunDocument(
                id: new, previousRunID: id, properties: old.properties, startedAt: now, triggers: old.triggers)
            run.steps = old.steps.filter { !again.tasks.contains($0.task) }
            run.fired = old.fired.filter { !again.triggers.contains($0) }
            for (trigger, actions) in graph.starting(nodes) {
                guard var partial = old.triggers[trigger] else { continue }
                partial.actions = actions
                try Self.fireInRun(&run, trigger, partial, [], name, at: now, scope, writer)
            }
            try Self.begin(run, workflow, name, scope, writer)
        }
        jobs.taskEnds.raise()
        return new
    }
}
