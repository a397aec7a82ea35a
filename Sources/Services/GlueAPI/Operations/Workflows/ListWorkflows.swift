import AWSProtocol
import GlueModel
import Orchestration

extension GlueAPI {
    /// The names of all workflows.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_ListWorkflows.html
    package func listWorkflows(
        _ input: Glue.ListWorkflowsRequest, _ call: Call
    ) async throws -> Glue.ListWorkflowsResponse {
        let names = try await orchestration.workflows(in: call.scope)
        let (shown, next) = try Self.page(names, input.nextToken, input.maxResults) { $0 }
        return .init(workflows: shown, nextToken: next)
    }
}
