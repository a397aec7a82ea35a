import AWSProtocol
import GlueModel
import Orchestration

extension GlueAPI {
    /// Sets properties of a run, which its jobs can read; those that are there already are replaced.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_PutWorkflowRunProperties.html
    package func putWorkflowRunProperties(
        _ input: Glue.PutWorkflowRunPropertiesRequest, _ call: Call
    ) async throws -> Glue.PutWorkflowRunPropertiesResponse {
        try await orchestration.putProperties(
            input.runProperties, run: input.runId, of: input.name, in: call.scope)
        return .init()
    }
}
