import AWSProtocol
import Core
import IAMModel
import Identity
import Storage

extension IAMAPI {
    /// `GetPolicy`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetPolicy.html
    package func getPolicy(
        _ input: IAM.GetPolicyRequest, _ call: Call
    ) async throws -> IAM.GetPolicyResponse {
        if let managed = ManagedPolicy(arn: input.policyArn) {
            return .init(policy: .init(managed, attachments: try await attachments(of: managed, call)))
        }
        let stored = try await identity.policy(arn: input.policyArn, account: call.scope.account)
        let count = try await identity.attachmentCount(ofPolicy: input.policyArn, account: call.scope.account)
        return .init(policy: .init(stored.name, stored.value, attachments: count, call.scope.account))
    }
}
