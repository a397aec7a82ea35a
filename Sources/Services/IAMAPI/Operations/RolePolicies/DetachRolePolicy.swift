import AWSProtocol
import Core
import IAMModel
import Identity

extension IAMAPI {
    /// `DetachRolePolicy`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_DetachRolePolicy.html
    package func detachRolePolicy(_ input: IAM.DetachRolePolicyRequest, _ call: Call) async throws {
        try await identity.detachPolicy(
            input.policyArn, from: RoleDocument.self, named: input.roleName, account: call.scope.account)
    }
}
