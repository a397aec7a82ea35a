import AWSProtocol
import Core
import IAMModel
import Identity

extension IAMAPI {
    /// The only answer that ever shows the secret key.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateAccessKey.html
    package func createAccessKey(
        _ input: IAM.CreateAccessKeyRequest, _ call: Call
    ) async throws -> IAM.CreateAccessKeyResponse {
        guard let name = input.userName ?? Self.userName(of: call.principal) else {
            throw AWSError(
                code: "ValidationError", message: "Must specify userName when calling with non-User credentials")
        }
        let (id, key) = try await identity.createAccessKey(user: name, account: call.scope.account)
        return .init(
            accessKey: .init(
                userName: name, accessKeyId: id, status: "Active", secretAccessKey: key.secret,
                createDate: key.createdAt))
    }
}
