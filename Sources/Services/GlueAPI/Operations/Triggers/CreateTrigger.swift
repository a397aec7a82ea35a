import AWSProtocol
import GlueModel
import Orchestration

extension GlueAPI {
    /// Makes a trigger.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_CreateTrigger.html
    package func createTrigger(
        _ input: Glue.CreateTriggerRequest, _ call: Call
    ) async throws -> Glue.CreateTriggerResponse {
        try await orchestration.create(input.name, try TriggerDocument(input), in: call.scope)
        try await setTags(input.tags, "trigger", input.name, call)
        return .init(name: input.name)
    }
}
