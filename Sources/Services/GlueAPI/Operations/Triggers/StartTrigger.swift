import AWSProtocol
import GlueModel
import Orchestration

extension GlueAPI {
    /// Fires a trigger on demand, or lets another kind wait for its time or its conditions.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_StartTrigger.html
    package func startTrigger(
        _ input: Glue.StartTriggerRequest, _ call: Call
    ) async throws -> Glue.StartTriggerResponse {
        try await orchestration.startTrigger(input.name, in: call.scope)
        return .init(name: input.name)
    }
}
