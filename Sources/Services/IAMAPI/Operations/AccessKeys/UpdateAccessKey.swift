import AWSProtocol
import Core
import IAMModel
import Identity

extension IAMAPI {
    /// `UpdateAccessKey`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAccessKey.html
    package func updateAccessKey(_ input: IAM.UpdateAccessKeyRequest, _ call: Call) async throws {
        try await identity.setAccessKey(
            input.accessKeyId, active: input.status == "Active", account: call.scope.account)
    }
}
