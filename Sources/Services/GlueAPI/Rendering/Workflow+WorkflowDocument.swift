import AWSProtocol
import Core
import Crypto
import Foundation
import GlueModel
import Jobs
import Orchestration
import Storage

extension WorkflowGraph.Node {
    /// The node's id in graphs, which is the same in every run.
    var uniqueID: String {
        let text =
            switch self {
            case .trigger(let name): "TRIGGER\n\(name)"
            case .task(let task): "\(task.kind.rawValue)\n\(task.name)"
            }
        return "wnode_" + Array(SHA256.hash(data: Data(text.utf8))).hexadecimal
    }
}

extension Glue.WorkflowRunStatistics {
    init(_ run: WorkflowRunDocument) {
        let running = run.steps.count { $0.state == nil }
        self.init(
            totalActions: run.steps.count, timeoutActions: run.count("TIMEOUT"), failedActions: run.count("FAILED"),
            stoppedActions: run.count("STOPPED", "CANCELLED"), succeededActions: run.count("SUCCEEDED"),
            runningActions: running, erroredActions: run.count("ERROR"), waitingActions: 0)
    }
}

extension GlueAPI {
    /// A workflow as its clients see it, with its graph if they ask for it.
    func shown(_ name: String, graph: Bool?, _ call: Call) async throws -> Glue.Workflow {
        let workflow = try await orchestration.workflow(name, in: call.scope)
        var last: Glue.WorkflowRun?
        if let id = workflow.lastRunID {
            let run = try await orchestration.workflowRun(id, of: name, in: call.scope)
            last = try await shown(run, of: name, graph: graph, call)
        }
        var shownGraph: Glue.WorkflowGraph?
        if graph == true {
            let triggers = try await orchestration.triggers(of: name, in: call.scope)
            shownGraph = try await self.graph(triggers, steps: [], call)
        }
        return .init(
            name: name, description: workflow.description, defaultRunProperties: workflow.properties,
            createdOn: workflow.createdAt, lastModifiedOn: workflow.updatedAt, lastRun: last,
            graph: shownGraph,
            maxConcurrentRuns: workflow.maxConcurrentRuns)
    }

    func shown(
        _ run: WorkflowRunDocument, of name: String, graph: Bool?, _ call: Call
    ) async throws -> Glue.WorkflowRun {
        .init(
            name: name, workflowRunId: run.id, previousRunId: run.previousRunID,
            workflowRunProperties: run.properties, startedOn: run.startedAt, completedOn: run.completedAt,
            status: run.status.rawValue, errorMessage: run.errorMessage, statistics: .init(run),
            graph: graph == true ? try await self.graph(run.triggers, steps: run.steps, call) : nil)
    }

    private func graph(
        _ triggers: [String: TriggerDocument], steps: [WorkflowRunDocument.Step], _ call: Call
    ) async throws -> Glue.WorkflowGraph {
        let graph = WorkflowGraph(triggers)
        var nodes: [Glue.Node] = []
        for node in graph.nodes {
            switch node {
            case .trigger(let name):
                let trigger = try triggers[name].map { try Glue.Trigger(name, $0) }
                nodes.append(
                    .init(type: "TRIGGER", name: name, uniqueId: node.uniqueID, triggerDetails: .init(trigger: trigger))
                )
            case .task(let task):
                let own = steps.filter { $0.task == task }
                nodes.append(try await self.node(task, node.uniqueID, own, call))
            }
        }
        return .init(
            nodes: nodes,
            edges: graph.edges.map { .init(sourceId: $0.from.uniqueID, destinationId: $0.to.uniqueID) })
    }

    private func node(
        _ task: WatchedTask, _ id: String, _ steps: [WorkflowRunDocument.Step], _ call: Call
    ) async throws -> Glue.Node {
        switch task.kind {
        case .crawler:
            let crawls = steps.map {
                Glue.Crawl(
                    state: $0.state ?? "RUNNING", startedOn: $0.startedAt, completedOn: $0.endedAt,
                    logGroup: "/aws-glue/crawlers", logStream: task.name)
            }
            return .init(
                type: "CRAWLER", name: task.name, uniqueId: id,
                crawlerDetails: steps.isEmpty ? nil : .init(crawls: crawls))
        case .job:
            var runs: [Glue.JobRun] = []
            for step in steps {
                do {
                    runs.append(
                        .init(try await jobs.jobRun(step.runID, job: task.name, in: call.scope), job: task.name))
                } catch JobError.runNotFound {
                    // One that was not started yet, or whose job is gone.
                    continue
                }
            }
            return .init(
                type: "JOB", name: task.name, uniqueId: id, jobDetails: steps.isEmpty ? nil : .init(jobRuns: runs))
        }
    }
}
