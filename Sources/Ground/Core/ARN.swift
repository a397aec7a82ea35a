/// An Amazon Resource Name: `arn:partition:service:region:account:resource`.
///
/// Follows https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
package struct ARN: Hashable, Sendable, CustomStringConvertible {
    package let service: String
    package let region: String
    package let account: String
    package let resource: String

    package init(service: String, region: String, account: String, resource: String) {
        self.service = service
        self.region = region
        self.account = account
        self.resource = resource
    }

    package init(service: String, scope: Scope, resource: String) {
        let region = scope.region == .global ? "" : scope.region.rawValue
        self.init(service: service, region: region, account: scope.account.rawValue, resource: resource)
    }

    /// Returns nil unless the text has the six parts of an ARN; the resource may itself hold colons.
    package init?(_ text: String) {
        let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard parts.count == 6, parts[0] == "arn", parts[1].hasPrefix("aws"), !parts[2].isEmpty, !parts[5].isEmpty
        else { return nil }
        self.init(
            service: String(parts[2]), region: String(parts[3]), account: String(parts[4]), resource: String(parts[5]))
    }

    package var description: String { "arn:aws:\(service):\(region):\(account):\(resource)" }

    /// What follows `prefix` in the resource part, if the resource begins with it.
    package func resource(after prefix: String) -> String? {
        resource.hasPrefix(prefix) ? String(resource.dropFirst(prefix.count)) : nil
    }
}
