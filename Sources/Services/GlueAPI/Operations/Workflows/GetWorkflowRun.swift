import AWSProtocol
import GlueModel
import Orchestration

extension GlueAPI {
    /// A run with its statistics, and the details of its nodes if they are asked for.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetWorkflowRun.html
    package func getWorkflowRun(
        _ input: Glue.GetWorkflowRunRequest, _ call: Call
    ) async throws -> Glue.GetWorkflowRunResponse {
        let run = try await orchestration.workflowRun(input.runId, of: input.name, in: call.scope)
        return .init(run: try await shown(run, of: input.name, graph: input.includeGraph, call))
    }
}
