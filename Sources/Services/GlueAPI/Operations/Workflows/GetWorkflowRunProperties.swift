import AWSProtocol
import GlueModel
import Orchestration

extension GlueAPI {
    /// What the jobs of a run share.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetWorkflowRunProperties.html
    package func getWorkflowRunProperties(
        _ input: Glue.GetWorkflowRunPropertiesRequest, _ call: Call
    ) async throws -> Glue.GetWorkflowRunPropertiesResponse {
        let run = try await orchestration.workflowRun(input.runId, of: input.name, in: call.scope)
        return .init(runProperties: run.properties)
    }
}
