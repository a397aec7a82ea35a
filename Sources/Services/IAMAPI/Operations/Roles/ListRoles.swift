import AWSProtocol
import Core
import IAMModel
import Identity
import Storage

extension IAMAPI {
    /// `ListRoles`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRoles.html
    package func listRoles(
        _ input: IAM.ListRolesRequest, _ call: Call
    ) async throws -> IAM.ListRolesResponse {
        let all = try await identity.roles(account: call.scope.account, pathPrefix: input.pathPrefix ?? "/")
        let (shown, next) = try Self.page(all, input.marker, input.maxItems) { $0.name }
        return .init(
            roles: shown.map { .init($0.name, $0.value, call.scope.account) }, isTruncated: next != nil, marker: next)
    }
}
