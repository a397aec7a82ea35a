import AWSProtocol
import GlueModel
import Orchestration

extension GlueAPI {
    /// Removes a workflow with its triggers; one that is not there is no error.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_DeleteWorkflow.html
    package func deleteWorkflow(
        _ input: Glue.DeleteWorkflowRequest, _ call: Call
    ) async throws -> Glue.DeleteWorkflowResponse {
        try await orchestration.deleteWorkflow(input.name, in: call.scope)
        try await dropTags("workflow", input.name, call)
        return .init(name: input.name)
    }
}
