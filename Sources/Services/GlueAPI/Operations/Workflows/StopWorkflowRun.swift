import AWSProtocol
import GlueModel
import Orchestration

extension GlueAPI {
    /// Stops what runs of a workflow's run, and starts nothing more of it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_StopWorkflowRun.html
    package func stopWorkflowRun(
        _ input: Glue.StopWorkflowRunRequest, _ call: Call
    ) async throws -> Glue.StopWorkflowRunResponse {
        try await orchestration.stopRun(input.runId, of: input.name, in: call.scope)
        return .init()
    }
}
