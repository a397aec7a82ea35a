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
        let role = try await identity.role(input.roleName, account: call.scope.account)
        guard let document = role.inlinePolicies[input.policyName] else {
            throw IAM.Errors.noSuchEntityException(
                "The role policy with name \(input.policyName) cannot be found.")
        }
        return .init(
            roleName: input.roleName, policyName: input.policyName, policyDocument: Self.encoded(document))
    }
}
