import AWSProtocol
import Core
import IAMModel
import Identity

extension IAMAPI {
    /// `DeleteAccessKey`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteAccessKey.html
    package func deleteAccessKey(_ input: IAM.DeleteAccessKeyRequest, _ call: Call) async throws {
        try await identity.deleteAccessKey(input.accessKeyId, account: call.scope.account)
    }
}
