import AWSProtocol
import GlueModel
import Orchestration

extension GlueAPI {
    /// A trigger that is not there is no error.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_DeleteTrigger.html
    package func deleteTrigger(
        _ input: Glue.DeleteTriggerRequest, _ call: Call
    ) async throws -> Glue.DeleteTriggerResponse {
        try await orchestration.deleteTrigger(input.name, in: call.scope)
        try await dropTags("trigger", input.name, call)
        return .init(name: input.name)
    }
}
