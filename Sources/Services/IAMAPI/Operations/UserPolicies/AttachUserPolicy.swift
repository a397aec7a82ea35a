import AWSProtocol
import Core
import IAMModel
import Identity

extension IAMAPI {
    /// `AttachUserPolicy`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachUserPolicy.html
    package func attachUserPolicy(_ input: IAM.AttachUserPolicyRequest, _ call: Call) async throws {
        try await identity.attachPolicy(
            input.policyArn, to: UserDocument.self, named: input.userName, account: call.scope.account)
    }
}
