import AWSProtocol
import Core
import IAMModel
import Identity

extension IAMAPI {
    /// `CreateUser`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateUser.html
    package func createUser(
        _ input: IAM.CreateUserRequest, _ call: Call
    ) async throws -> IAM.CreateUserResponse {
        let user = try await identity.createUser(
            input.userName, path: input.path ?? "/", permissionsBoundary: input.permissionsBoundary,
            tags: Self.tags(input.tags), account: call.scope.account)
        return .init(user: .init(input.userName, user, call.scope.account))
    }
}
