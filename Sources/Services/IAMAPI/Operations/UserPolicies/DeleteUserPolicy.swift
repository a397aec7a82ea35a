import AWSProtocol
import Core
import IAMModel
import Identity

extension IAMAPI {
    /// `DeleteUserPolicy`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteUserPolicy.html
    package func deleteUserPolicy(_ input: IAM.DeleteUserPolicyRequest, _ call: Call) async throws {
        try await identity.deleteInlinePolicy(
            input.policyName, of: UserDocument.self, named: input.userName, account: call.scope.account)
    }
}
