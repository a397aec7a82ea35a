import AWSProtocol
import Core
import IAMModel
import Identity

extension IAMAPI {
    /// `ListUserPolicies`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListUserPolicies.html
    package func listUserPolicies(
        _ input: IAM.ListUserPoliciesRequest, _ call: Call
    ) async throws -> IAM.ListUserPoliciesResponse {
        let user = try await identity.holder(UserDocument.self, input.userName, account: call.scope.account)
        let (shown, next) = try Self.page(user.inlinePolicies.keys.sorted(), input.marker, input.maxItems) { $0 }
        return .init(policyNames: shown, isTruncated: next != nil, marker: next)
    }
}
