import AWSProtocol
import GlueModel
import Orchestration

extension GlueAPI {
    /// Deactivates a trigger.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_StopTrigger.html
    package func stopTrigger(
        _ input: Glue.StopTriggerRequest, _ call: Call
    ) async throws -> Glue.StopTriggerResponse {
        try await orchestration.stopTrigger(input.name, in: call.scope)
        return .init(name: input.name)
    }
}
