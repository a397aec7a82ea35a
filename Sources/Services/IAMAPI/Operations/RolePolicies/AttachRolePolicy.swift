import AWSProtocol
import Core
import IAMModel
import Identity

extension IAMAPI {
    /// `AttachRolePolicy`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachRolePolicy.html
    package func attachRolePolicy(_ input: IAM.AttachRolePolicyRequest, _ call: Call) async throws {
        try await identity.attachPolicy(
            input.policyArn, to: RoleDocument.self, named: input.roleName, account: call.scope.account)
    }
}
