import AWSProtocol
import Core
import IAMModel
import Identity

extension IAMAPI {
    /// `CreatePolicy`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicy.html
    package func createPolicy(
        _ input: IAM.CreatePolicyRequest, _ call: Call
    ) async throws -> IAM.CreatePolicyResponse {
        let policy = try await identity.createPolicy(
            input.policyName, path: input.path ?? "/", document: input.policyDocument, description: input.description,
            tags: Self.tags(input.tags), account: call.scope.account)
        return .init(policy: .init(input.policyName, policy, attachments: 0, call.scope.account))
    }
}
