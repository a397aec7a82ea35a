import AWSProtocol
import GlueModel
import Orchestration
import Storage

extension GlueAPI {
    /// The names of all triggers, or of those that start a job or carry tags.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_ListTriggers.html
    package func listTriggers(
        _ input: Glue.ListTriggersRequest, _ call: Call
    ) async throws -> Glue.ListTriggersResponse {
        var names = try await orchestration.triggers(starting: input.dependentJobName, in: call.scope).map(\.name)
        if let tags = input.tags, !tags.isEmpty {
            var kept: [String] = []
            for name in names {
                let own = try await documents.tags(of: Self.arn("trigger", name, call), in: call.scope)
                if tags.allSatisfy({ own[$0.key] == $0.value }) { kept.append(name) }
            }
            names = kept
        }
        let (shown, next) = try Self.page(names, input.nextToken, input.maxResults) { $0 }
        return .init(triggerNames: shown, nextToken: next)
    }
}
