import AWSProtocol
import GlueModel
import Orchestration

extension GlueAPI {
    /// Puts a new definition in the place of a trigger's; what it leaves out stays.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_UpdateTrigger.html
    package func updateTrigger(
        _ input: Glue.UpdateTriggerRequest, _ call: Call
    ) async throws -> Glue.UpdateTriggerResponse {
        let new = try await orchestration.update(input.name, in: call.scope) { old in
            try TriggerDocument(old, input.triggerUpdate)
        }
        return .init(trigger: try .init(input.name, new))
    }
}
