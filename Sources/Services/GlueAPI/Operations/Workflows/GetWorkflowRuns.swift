import AWSProtocol
import Core
import GlueModel
import Orchestration

extension GlueAPI {
    /// The runs of a workflow, newest first.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetWorkflowRuns.html
    package func getWorkflowRuns(
        _ input: Glue.GetWorkflowRunsRequest, _ call: Call
    ) async throws -> Glue.GetWorkflowRunsResponse {
        let all = try await orchestration.workflowRuns(of: input.name, in: call.scope)
        let (page, next) = try Self.page(all, input.nextToken, input.maxResults, newestFirst: { ($0.startedAt, $0.id) })
        var runs: [Glue.WorkflowRun] = []
        for run in page { runs.append(try await shown(run, of: input.name, graph: input.includeGraph, call)) }
        return .init(runs: runs, nextToken: next)
    }
}
