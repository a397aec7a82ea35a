import AWSProtocol
import Testing

/// Links as boto3 makes them by default.
@Suite struct SigV2LinkTests {
    private let secret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"

    private func isValid(adding items: [(name: String, value: String)], without dropped: String = "") -> Bool {
        var query = [
            (name: "AWSAccessKeyId", value: "AKIAIOSFODNN7EXAMPLE"),
            (name: "Signature", value: "bX3ilHdB7J1CeJhMRlIrFFAN++A="),
            (name: "content-type", value: "text/plain"), (name: "x-amz-meta-venue", value: "1"),
            (name: "Expires", value: "1800000000"),
        ]
        query.removeAll { $0.name == dropped }
        let request = SignableRequest(
            method: "PUT", path: "/b/k", query: query + items, headers: ["host": "localhost"])
        return SigV2Link(request)?.isValid(for: request, secret: secret, bucket: nil) == true
    }

    @Test func `headers that a link carries are signed`() {
        #expect(isValid(adding: []))
        #expect(!isValid(adding: [], without: "x-amz-meta-venue"))
        #expect(!isValid(adding: [], without: "content-type"))
        for name in ["x-amz-copy-source", "x-amz-meta-more", "X-Amz-Tagging", "x-amz-security-token"] {
            #expect(!isValid(adding: [(name, "a/b")]), "\(name)")
        }
    }
}
