import AWSProtocol
import GlueModel
import Orchestration

extension GlueAPI {
    /// Makes a workflow, which triggers then name.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_CreateWorkflow.html
    package func createWorkflow(
        _ input: Glue.CreateWorkflowRequest, _ call: Call
    ) async throws -> Glue.CreateWorkflowResponse {
        try Self.check(maxConcurrentRuns: input.maxConcurrentRuns)
        let workflow = WorkflowDocument(
            description: input.description, properties: input.defaultRunProperties ?? [:],
            maxConcurrentRuns: input.maxConcurrentRuns)
        try await orchestration.create(input.name, workflow, in: call.scope)
        try await setTags(input.tags, "workflow", input.name, call)
        return .init(name: input.name)
    }
}
