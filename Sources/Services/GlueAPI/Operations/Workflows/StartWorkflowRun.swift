import AWSProtocol
import GlueModel
import Orchestration

extension GlueAPI {
    /// Begins a run by firing the workflow's starting trigger.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_StartWorkflowRun.html
    package func startWorkflowRun(
        _ input: Glue.StartWorkflowRunRequest, _ call: Call
    ) async throws -> Glue.StartWorkflowRunResponse {
        let id = try await orchestration.startRun(
            of: input.name, properties: input.runProperties ?? [:], in: call.scope)
        return .init(runId: id)
    }
}
