import AWSProtocol
import Core
import IAMModel
import Identity
import Storage

extension IAMAPI {
    /// `ListUsers`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListUsers.html
    package func listUsers(
        _ input: IAM.ListUsersRequest, _ call: Call
    ) async throws -> IAM.ListUsersResponse {
        let all = try await identity.users(account: call.scope.account, pathPrefix: input.pathPrefix ?? "/")
        let (shown, next) = try Self.page(all, input.marker, input.maxItems) { $0.name }
        return .init(
            users: shown.map { .init($0.name, $0.value, call.scope.account) }, isTruncated: next != nil, marker: next)
    }
}
