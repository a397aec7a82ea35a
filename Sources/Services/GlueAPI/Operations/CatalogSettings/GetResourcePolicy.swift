import AWSProtocol
import Catalog
import GlueModel

extension GlueAPI {
    /// `GetResourcePolicy`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/glue/latest/webapi/API_GetResourcePolicy.html
    package func getResourcePolicy(
        _ input: Glue.GetResourcePolicyRequest, _ call: Call
    ) async throws -> Glue.GetResourcePolicyResponse {
        let policy = try await catalog.policy(of: input.resourceArn ?? "", in: call.scope)
        return .init(
            policyInJson: policy.text, policyHash: policy.hash, createTime: policy.createdAt,
            updateTime: policy.updatedAt)
    }
}
