import AWSProtocol
import Core
import IAMModel
import Identity

extension IAMAPI {
    /// `UpdateAssumeRolePolicy`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAssumeRolePolicy.html
    package func updateAssumeRolePolicy(_ input: IAM.UpdateAssumeRolePolicyRequest, _ call: Call) async throws {
        try await identity.setTrustPolicy(input.policyDocument, role: input.roleName, account: call.scope.account)
    }
}
