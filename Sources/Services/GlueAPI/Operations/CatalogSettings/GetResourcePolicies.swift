import AWSProtocol
import Catalog
import GlueModel
import Storage

extension GlueAPI {
    /// `GetResourcePolicies`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetResourcePolicies.html
    package func getResourcePolicies(
        _ input: Glue.GetResourcePoliciesRequest, _ call: Call
    ) async throws -> Glue.GetResourcePoliciesResponse {
        let all = try await catalog.policies(in: call.scope)
        let (shown, next) = try Self.page(all, input.nextToken, input.maxResults) { $0.name }
        return .init(
            getResourcePoliciesResponseList: shown.map {
                .init(
                    policyInJson: $0.value.text, policyHash: $0.value.hash, createTime: $0.value.createdAt,
                    updateTime: $0.value.updatedAt)
            }, nextToken: next)
    }
}
