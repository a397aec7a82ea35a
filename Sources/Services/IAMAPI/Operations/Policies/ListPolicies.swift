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
        let own =
            input.scope == "AWS" ? [] : try await identity.policies(account: call.scope.account, pathPrefix: "/")
        var all: [IAM.Policy] = []
        for stored in own {
            let arn = Identity.arn(call.scope.account, "policy", path: stored.value.path, name: stored.name)
            let count = try await identity.attachmentCount(ofPolicy: arn.description, account: call.scope.account)
            all.append(.init(stored.name, stored.value, attachments: count, call.scope.account))
        }
        for managed in input.scope == "Local" ? [] : ManagedPolicy.all {
            all.append(.init(managed, attachments: try await attachments(of: managed, call)))
        }
        let wanted = all.filter { policy in
            policy.path?.hasPrefix(input.pathPrefix ?? "/") == true
                && (input.onlyAttached != true || policy.attachmentCount ?? 0 > 0)
        }.sorted { $0.arn ?? "" < $1.arn ?? "" }
        let (policies, next) = try Self.page(wanted, input.marker, input.maxItems) { $0.arn ?? "" }
        return .init(policies: policies, isTruncated: next != nil, marker: next)
    }
}
