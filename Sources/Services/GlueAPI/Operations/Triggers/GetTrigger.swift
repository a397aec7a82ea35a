import AWSProtocol
import GlueModel
import Orchestration

extension GlueAPI {
    /// A trigger with its state.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetTrigger.html
    package func getTrigger(
        _ input: Glue.GetTriggerRequest, _ call: Call
    ) async throws -> Glue.GetTriggerResponse {
        .init(trigger: try .init(input.name, try await orchestration.trigger(input.name, in: call.scope)))
    }
}
