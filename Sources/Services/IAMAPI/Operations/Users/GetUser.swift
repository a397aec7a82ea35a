import AWSProtocol
import Core
import IAMModel
import Identity

extension IAMAPI {
    /// `GetUser`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetUser.html
    package func getUser(
        _ input: IAM.GetUserRequest, _ call: Call
    ) async throws -> IAM.GetUserResponse {
        guard let name = input.userName ?? Self.userName(of: call.principal) else {
            throw IAM.Errors.noSuchEntityException("Must specify userName when calling with non-User credentials")
        }
        let user = try await identity.holder(UserDocument.self, name, account: call.scope.account)
        return .init(user: .init(name, user, call.scope.account))
    }
}
