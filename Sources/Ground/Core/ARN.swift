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
    ///
    /// Parts are told apart by bytes: a mark behind a colon would combine with it to one character.
    package init?(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: ":"), maxSplits: 5, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        guard parts.count == 6, parts[0] == "arn", parts[1].hasBytePrefix("aws"), !parts[2].isEmpty, !parts[5].isEmpty
        else { return nil }
        self.init(service: parts[2], region: parts[3], account: parts[4], resource: parts[5])
    }

    /// By bytes: a resource whose name is spelled otherwise is another.
    package static func == (left: ARN, right: ARN) -> Bool { Name(left.description) == Name(right.description) }

    package func hash(into hasher: inout Hasher) { hasher.combine(Name(description)) }

    package var description: String { "arn:aws:\(service):\(region):\(account):\(resource)" }

    /// What follows `prefix` in the resource part, if the resource begins with it.
    package func resource(after prefix: String) -> String? {
        resource.hasBytePrefix(prefix) ? resource.droppingBytes(prefix.utf8.count) : nil
    }
}
