import AWSProtocol
import Core
import IAMModel
import Identity

extension IAMAPI {
    /// `DeleteUser`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteUser.html
    package func deleteUser(_ input: IAM.DeleteUserRequest, _ call: Call) async throws {
        try await identity.deleteUser(input.userName, account: call.scope.account)
    }
}
