import AWSProtocol
import Testing

/// The example that AWS publishes.
///
/// https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
@Suite struct SigV4Tests {
    private let secret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
    private let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

    private func request(signature: String) -> SignableRequest {
        SignableRequest(
            method: "GET", path: "/test.txt", query: [],
            headers: [
                "host": "examplebucket.s3.amazonaws.com", "range": "bytes=0-9", "x-amz-content-sha256": empty,
                "x-amz-date": "20130524T000000Z",
                "authorization": "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,"
                    + "SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,Signature=\(signature)",
            ])
    }

    @Test func `verifies AWS's own example`() throws {
        let good = request(signature: "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41")
        let signature = try #require(try RequestSignature(good))
        #expect(signature.accessKeyID == "AKIAIOSFODNN7EXAMPLE" && signature.region == "us-east-1")
        #expect(signature.isValid(for: good, secret: secret, payloadHash: empty))
        #expect(!signature.isValid(for: good, secret: "other", payloadHash: empty))
        #expect(!signature.isValid(for: good, secret: secret, payloadHash: String(empty.reversed())))
    }

    @Test func `refuses another signature, and headers that are none`() throws {
        let bad = request(signature: String(repeating: "0", count: 64))
        #expect(try #require(try RequestSignature(bad)).isValid(for: bad, secret: secret, payloadHash: empty) == false)
        for header in [
            "AWS4-HMAC-SHA256", "Basic abc", "AWS4-HMAC-SHA256 Credential=a/b, SignedHeaders=h, Signature=s",
        ] {
            let request = SignableRequest(method: "GET", path: "/", query: [], headers: ["authorization": header])
            #expect(throws: RequestSignature.Malformed.self) { try RequestSignature(request) }
        }
    }
}
