/// Where a signature is good: `20261122/us-east-1/kinesis/aws4_request`.
package struct CredentialScope: Hashable, Sendable {
    /// Such as `20261122`.
    package let day: String
    package let region: String
    package let service: String

    package init(day: String, region: String, service: String) {
        self.day = day
        self.region = region
        self.service = service
    }

    package var text: String { "\(day)/\(region)/\(service)/aws4_request" }
}
