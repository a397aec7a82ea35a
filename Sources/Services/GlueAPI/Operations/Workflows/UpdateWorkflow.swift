import AWSProtocol
import GlueModel
import Orchestration

extension GlueAPI {
    /// Changes what is given of a workflow.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_UpdateWorkflow.html
    package func updateWorkflow(
        _ input: Glue.UpdateWorkflowRequest, _ call: Call
    ) async throws -> Glue.UpdateWorkflowResponse {
        try Self.check(maxConcurrentRuns: input.maxConcurrentRuns)
        try await orchestration.updateWorkflow(input.name, in: call.scope) { workflow in
            if let text = input.description { workflow.description = text }
            if let properties = input.defaultRunProperties { workflow.properties = properties }
            if let most = input.maxConcurrentRuns { workflow.maxConcurrentRuns = most }
        }
        return .init(name: input.name)
    }
}
