import AWSProtocol
import Core
import IAMModel
import Identity

extension IAMAPI {
    /// `DeletePolicy`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeletePolicy.html
    package func deletePolicy(_ input: IAM.DeletePolicyRequest, _ call: Call) async throws {
        try await identity.deletePolicy(arn: input.policyArn, account: call.scope.account)
    }
}
