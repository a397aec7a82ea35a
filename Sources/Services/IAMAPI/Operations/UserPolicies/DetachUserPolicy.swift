import AWSProtocol
import Core
import IAMModel
import Identity

extension IAMAPI {
    /// `DetachUserPolicy`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_DetachUserPolicy.html
    package func detachUserPolicy(_ input: IAM.DetachUserPolicyRequest, _ call: Call) async throws {
        try await identity.detachPolicy(
            input.policyArn, from: UserDocument.self, named: input.userName, account: call.scope.account)
    }
}
