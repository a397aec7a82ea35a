import AWSProtocol
import Core
import IAMModel
import Identity

extension IAMAPI {
    /// `UpdateAccessKey`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAccessKey.html
    package func updateAccessKey(_ input: IAM.UpdateAccessKeyRequest, _ call: Call) async throws {
        guard let name = input.userName ?? Self.userName(of: call.principal) else {
            throw AWSError(
                code: "ValidationError", message: "Must specify userName when calling with non-User credentials")
        }
        try await identity.setAccessKey(
            input.accessKeyId, ofUser: name, active: input.status == "Active", account: call.scope.account)
    }
}
