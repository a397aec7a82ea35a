import AWSProtocol
import Core
import IAMModel
import Identity
import Storage

extension IAMAPI {
    /// `ListAccessKeys`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAccessKeys.html
    package func listAccessKeys(
        _ input: IAM.ListAccessKeysRequest, _ call: Call
    ) async throws -> IAM.ListAccessKeysResponse {
        guard let name = input.userName ?? Self.userName(of: call.principal) else {
            throw AWSError(
                code: "ValidationError", message: "Must specify userName when calling with non-User credentials")
        }
        let all = try await identity.accessKeys(ofUser: name, account: call.scope.account)
        return .init(
            accessKeyMetadata: all.map {
                .init(
                    userName: name, accessKeyId: $0.name, status: $0.value.isActive ? "Active" : "Inactive",
                    createDate: $0.value.createdAt)
            }, isTruncated: false)
    }
}
