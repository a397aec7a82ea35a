import AWSProtocol
import Core
import IAMModel
import Identity

extension IAMAPI {
    /// `GetRole`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html
    package func getRole(
        _ input: IAM.GetRoleRequest, _ call: Call
    ) async throws -> IAM.GetRoleResponse {
        let role = try await identity.holder(RoleDocument.self, input.roleName, account: call.scope.account)
        return .init(role: .init(input.roleName, role, call.scope.account))
    }
}
