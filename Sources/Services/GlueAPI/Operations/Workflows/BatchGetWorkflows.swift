import AWSProtocol
import GlueModel
import Orchestration

extension GlueAPI {
    /// Several workflows, and the names of those that are not there.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_BatchGetWorkflows.html
    package func batchGetWorkflows(
        _ input: Glue.BatchGetWorkflowsRequest, _ call: Call
    ) async throws -> Glue.BatchGetWorkflowsResponse {
        var found: [Glue.Workflow] = []
        var missing: [String] = []
        for name in input.names {
            do {
                found.append(try await shown(name, graph: input.includeGraph, call))
            } catch OrchestrationError.workflowNotFound { missing.append(name) }
        }
        return .init(workflows: found, missingWorkflows: missing)
    }
}
