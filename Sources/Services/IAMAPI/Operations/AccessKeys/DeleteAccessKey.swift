import AWSProtocol
import Core
import IAMModel
import Identity

extension IAMAPI {
    /// `DeleteAccessKey`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteAccessKey.html
    package func deleteAccessKey(_ input: IAM.DeleteAccessKeyRequest, _ call: Call) async throws {
        guard let name = input.userName ?? Self.userName(of: call.principal) else {
            throw AWSError(
                code: "ValidationError", message: "Must specify userName when calling with non-User credentials")
        }
        try await identity.deleteAccessKey(input.accessKeyId, ofUser: name, account: call.scope.account)
    }
}
