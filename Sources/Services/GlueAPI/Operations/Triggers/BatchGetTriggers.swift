import AWSProtocol
import GlueModel
import Orchestration

extension GlueAPI {
    /// Several triggers, and the names of those that are not there.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_BatchGetTriggers.html
    package func batchGetTriggers(
        _ input: Glue.BatchGetTriggersRequest, _ call: Call
    ) async throws -> Glue.BatchGetTriggersResponse {
        var found: [Glue.Trigger] = []
        var missing: [String] = []
        for name in input.triggerNames {
            do {
                found.append(try .init(name, try await orchestration.trigger(name, in: call.scope)))
            } catch OrchestrationError.triggerNotFound { missing.append(name) }
        }
        return .init(triggers: found, triggersNotFound: missing)
    }
}
