import AWSProtocol
import Core
import IAMModel
import Identity

extension IAMAPI {
    /// `ListAttachedUserPolicies`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAttachedUserPolicies.html
    package func listAttachedUserPolicies(
        _ input: IAM.ListAttachedUserPoliciesRequest, _ call: Call
    ) async throws -> IAM.ListAttachedUserPoliciesResponse {
        let user = try await identity.holder(UserDocument.self, input.userName, account: call.scope.account)
        let (shown, next) = try Self.page(user.attachedPolicyARNs.sorted(), input.marker, input.maxItems) { $0 }
        return .init(
            attachedPolicies: shown.map { arn in
                .init(policyName: arn.split(separator: "/").last.map(String.init), policyArn: arn)
            }, isTruncated: next != nil, marker: next)
    }
}
