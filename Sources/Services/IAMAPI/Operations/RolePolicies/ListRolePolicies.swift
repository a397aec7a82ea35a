import AWSProtocol
import Core
import IAMModel
import Identity

extension IAMAPI {
    /// `ListRolePolicies`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRolePolicies.html
    package func listRolePolicies(
        _ input: IAM.ListRolePoliciesRequest, _ call: Call
    ) async throws -> IAM.ListRolePoliciesResponse {
        let role = try await identity.holder(RoleDocument.self, input.roleName, account: call.scope.account)
        let (shown, next) = try Self.page(role.inlinePolicies.keys.sorted(), input.marker, input.maxItems) { $0 }
        return .init(policyNames: shown, isTruncated: next != nil, marker: next)
    }
}
