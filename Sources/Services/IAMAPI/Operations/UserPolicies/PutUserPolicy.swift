import AWSProtocol
import Core
import IAMModel
import Identity

extension IAMAPI {
    /// `PutUserPolicy`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutUserPolicy.html
    package func putUserPolicy(_ input: IAM.PutUserPolicyRequest, _ call: Call) async throws {
        try await identity.putInlinePolicy(
            input.policyName, input.policyDocument, of: UserDocument.self, named: input.userName,
            account: call.scope.account)
    }
}
