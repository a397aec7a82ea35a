import AWSProtocol
import GlueModel
import Orchestration
import Storage

extension GlueAPI {
    /// All triggers, or those that start a job.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetTriggers.html
    package func getTriggers(
        _ input: Glue.GetTriggersRequest, _ call: Call
    ) async throws -> Glue.GetTriggersResponse {
        let all = try await orchestration.triggers(starting: input.dependentJobName, in: call.scope)
        let (shown, next) = try Self.page(all, input.nextToken, input.maxResults) { $0.name }
        return .init(triggers: try shown.map { try .init($0.name, $0.value) }, nextToken: next)
    }
}
