import AWSProtocol
import GlueModel
import Orchestration

extension GlueAPI {
    /// A workflow with its last run.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetWorkflow.html
    package func getWorkflow(
        _ input: Glue.GetWorkflowRequest, _ call: Call
    ) async throws -> Glue.GetWorkflowResponse {
        .init(workflow: try await shown(input.name, graph: input.includeGraph, call))
    }
}
