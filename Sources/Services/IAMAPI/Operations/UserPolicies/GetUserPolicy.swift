import AWSProtocol
import Core
import IAMModel
import Identity

extension IAMAPI {
    /// `GetUserPolicy`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetUserPolicy.html
    package func getUserPolicy(
        _ input: IAM.GetUserPolicyRequest, _ call: Call
    ) async throws -> IAM.GetUserPolicyResponse {
        let document = try await identity.inlinePolicy(
            input.policyName, of: UserDocument.self, named: input.userName, account: call.scope.account)
        return .init(
            userName: input.userName, policyName: input.policyName, policyDocument: Self.encoded(document))
    }
}
