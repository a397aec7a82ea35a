import AWSProtocol
import Core
import IAMModel
import Identity

extension IAMAPI {
    /// `DeleteRole`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRole.html
    package func deleteRole(_ input: IAM.DeleteRoleRequest, _ call: Call) async throws {
        try await identity.deleteRole(input.roleName, account: call.scope.account)
    }
}
