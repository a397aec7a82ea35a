import AWSProtocol
import Core
import IAMModel
import Identity

extension IAMAPI {
    /// `DeleteRolePolicy`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRolePolicy.html
    package func deleteRolePolicy(_ input: IAM.DeleteRolePolicyRequest, _ call: Call) async throws {
        try await identity.deleteInlinePolicy(
            input.policyName, of: RoleDocument.self, named: input.roleName, account: call.scope.account)
    }
}
