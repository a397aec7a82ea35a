import AWSProtocol
import Core
import IAMModel
import Identity

extension IAMAPI {
    /// `ListAttachedRolePolicies`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAttachedRolePolicies.html
    package func listAttachedRolePolicies(
        _ input: IAM.ListAttachedRolePoliciesRequest, _ call: Call
    ) async throws -> IAM.ListAttachedRolePoliciesResponse {
        let role = try await identity.holder(RoleDocument.self, input.roleName, account: call.scope.account)
        let (shown, next) = try Self.page(role.attachedPolicyARNs.sorted(), input.marker, input.maxItems) { $0 }
        return .init(
            attachedPolicies: shown.map { arn in
                .init(policyName: arn.split(separator: "/").last.map(String.init), policyArn: arn)
            }, isTruncated: next != nil, marker: next)
    }
}
