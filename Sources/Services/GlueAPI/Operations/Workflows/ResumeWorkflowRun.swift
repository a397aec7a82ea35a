import AWSProtocol
import GlueModel
import Orchestration

extension GlueAPI {
    /// Runs some nodes of an ended run again, and all that follows from them.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_ResumeWorkflowRun.html
    package func resumeWorkflowRun(
        _ input: Glue.ResumeWorkflowRunRequest, _ call: Call
    ) async throws -> Glue.ResumeWorkflowRunResponse {
        let run = try await orchestration.workflowRun(input.runId, of: input.name, in: call.scope)
        let nodes = WorkflowGraph(run.triggers).nodes.filter { input.nodeIds.contains($0.uniqueID) }
        let tasks = nodes.compactMap { node in if case .task(let task) = node { task } else { nil } }
        guard !tasks.isEmpty, tasks.count == Set(input.nodeIds).count else {
            throw Glue.Errors.invalidInputException("NodeIds must be ids of jobs and crawlers of the workflow run.")
        }
        let id = try await orchestration.resumeRun(input.runId, of: input.name, nodes: tasks, in: call.scope)
        return .init(runId: id, nodeIds: input.nodeIds)
    }
}
