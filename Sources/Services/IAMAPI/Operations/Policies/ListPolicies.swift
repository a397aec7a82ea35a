import AWSProtocol
import Core
import IAMModel
import Identity
import Storage

extension IAMAPI {
    /// `ListPolicies`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPolicies.html
    package func listPolicies(
        _ input: IAM.ListPoliciesRequest, _ call: Call
    ) async throws -> IAM.ListPoliciesResponse {
        let all =
            input.scope == "AWS"
            ? [] : try await identity.policies(account: call.scope.account, pathPrefix: input.pathPrefix ?? "/")
        let (shown, next) = try Self.page(all, input.marker, input.maxItems) { $0.name }
        var policies: [IAM.Policy] = []
        for stored in shown {
            let arn = Identity.arn(call.scope.account, "policy", path: stored.value.path, name: stored.name)
            let count = try await identity.attachmentCount(ofPolicy: arn.description, account: call.scope.account)
            if input.onlyAttached == true, count == 0 { continue }
            policies.append(.init(stored.name, stored.value, attachments: count, call.scope.account))
        }
        return .init(policies: policies, isTruncated: next != nil, marker: next)
    }
}
