import AWSProtocol
import Core
import IAMModel
import Identity

extension IAMAPI {
    /// `GetRolePolicy`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRolePolicy.html
    package func getRolePolicy(
        _ input: IAM.GetRolePolicyRequest, _ call: Call
    ) async throws -> IAM.GetRolePolicyResponse {
        let document = try await identity.inlinePolicy(
            input.policyName, of: RoleDocument.self, named: input.roleName, account: call.scope.account)
        return .init(
            roleName: input.roleName, policyName: input.policyName, policyDocument: Self.encoded(document))
    }
}
