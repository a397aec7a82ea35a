import AWSProtocol
import Core
import IAMModel
import Identity

extension IAMAPI {
    /// `PutRolePolicy`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePolicy.html
    package func putRolePolicy(_ input: IAM.PutRolePolicyRequest, _ call: Call) async throws {
        try await identity.putInlinePolicy(
            input.policyName, input.policyDocument, of: RoleDocument.self, named: input.roleName,
            account: call.scope.account)
    }
}
