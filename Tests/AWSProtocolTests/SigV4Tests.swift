import Core
import Crypto
import Foundation
import Testing

@testable import AWSProtocol

@Suite struct SigV4Tests {
    private let secret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
    private let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

    private func key(_ secret: String, day: String = "20130524", service: String = "s3") -> SigningKey {
        SigningKey(secret: secret, scope: CredentialScope(day: day, region: "us-east-1", service: service))
    }

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

    // https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
    @Test func `verifies S3's own example`() throws {
        let good = request(signature: "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41")
        let signature = try #require(try RequestSignature(good))
        #expect(signature.accessKeyID == "AKIAIOSFODNN7EXAMPLE" && signature.scope.region == "us-east-1")
        #expect(signature.isValid(for: good, key: key(secret), payload: empty))
        #expect(!signature.isValid(for: good, key: key("other"), payload: empty))
        #expect(!signature.isValid(for: good, key: key(secret), payload: String(empty.reversed())))
    }

    @Test func `refuses another signature`() throws {
        let bad = request(signature: String(repeating: "0", count: 64))
        #expect(try #require(try RequestSignature(bad)).isValid(for: bad, key: key(secret), payload: empty) == false)
    }

    @Test(arguments: [
        "AWS4-HMAC-SHA256", "Basic abc", "AWS4-HMAC-SHA256 Credential=a/b, SignedHeaders=h, Signature=s",
        "AWS4-HMAC-SHA256 Credential=a/20130524/r/s/aws4_request, SignedHeaders=, Signature=s",
        "AWS4-HMAC-SHA256 Credential=a/20130524/r/s/aws5_request, SignedHeaders=host, Signature=s",
        "AWS4-HMAC-SHA256 Credential=a/20130524/r/s/aws4_request, SignedHeaders=host, Signature=s, Signature=t",
        "AWS4-HMAC-SHA256 Credential=a/20130524/r/s/aws4_request, SignedHeaders=host, Signature=s, Other=t",
        "AWS4-ECDSA-P256-SHA256 Credential=a/20130524/s/aws4_request, SignedHeaders=host, Signature=s",
    ])
    func `refuses a header that is not one signature`(_ header: String) {
        let request = SignableRequest(
            method: "GET", path: "/", query: [],
            headers: ["authorization": header, "x-amz-date": "20130524T000000Z"])
        #expect(throws: RequestSignature.Malformed.self) { try RequestSignature(request) }
    }

    @Test(arguments: [
        ("X-Amz-Algorithm", "none"), ("X-Amz-Algorithm", ""), ("X-Amz-Expires", "604801"), ("X-Amz-Expires", "-1"),
        ("X-Amz-Expires", "x"), ("X-Amz-Expires", "9223372036854775808"), ("X-Amz-Date", "2013"),
        ("X-Amz-Credential", "a/b"),
    ])
    func `refuses a link with a wrong parameter`(_ name: String, _ value: String) {
        var query: [(name: String, value: String)] = [
            ("X-Amz-Algorithm", "AWS4-HMAC-SHA256"), ("X-Amz-Date", "20130524T000000Z"), ("X-Amz-Expires", "60"),
            ("X-Amz-Credential", "a/20130524/us-east-1/s3/aws4_request"), ("X-Amz-SignedHeaders", "host"),
            ("X-Amz-Signature", "s"),
        ]
        let good = SignableRequest(method: "GET", path: "/", query: query, headers: [:])
        #expect(throws: Never.self) { try RequestSignature(good) }
        query = query.map { $0.name == name ? (name, value) : $0 }
        let bad = SignableRequest(method: "GET", path: "/", query: query, headers: [:])
        #expect(throws: RequestSignature.Malformed.self) { try RequestSignature(bad) }
        let twice = SignableRequest(method: "GET", path: "/", query: query + [(name, value)], headers: [:])
        #expect(throws: RequestSignature.Malformed.self) { try RequestSignature(twice) }
    }

    @Test func `refuses a header and a link at once`() {
        let request = SignableRequest(
            method: "GET", path: "/", query: [("X-Amz-Algorithm", "AWS4-HMAC-SHA256")],
            headers: [
                "authorization": "AWS4-HMAC-SHA256 Credential=a/20130524/r/s/aws4_request, SignedHeaders=h, Signature=s"
            ])
        #expect(throws: RequestSignature.Malformed.self) { try RequestSignature(request) }
    }
}

/// AWS's published cases: what is signed, its canonical form, the string to sign and the signature, in headers and in links.
///
/// sigv4-suite.json holds the values of the suite that https://github.com/awslabs/aws-c-auth has under tests/aws-signing-test-suite/v4.
@Suite struct SigV4SuiteTests {
    struct Case: Decodable, Sendable, CustomTestStringConvertible {
        struct Form: Decodable, Sendable {
            let signed: String
            let canonical: String
            let text: String
            let signature: String
        }

        let name: String
        let normalize: Bool
        let header: Form
        let query: Form
        var testDescription: String { name }
    }

    static let cases: [Case] = {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "sigv4-suite.json")
        // Without the file there are no cases, which the first test finds.
        return (try? JSONDecoder().decode([Case].self, from: Data(contentsOf: file))) ?? []
    }()

    private let key = SigningKey(
        secret: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
        scope: CredentialScope(day: "20150830", region: "us-east-1", service: "service"))

    @Test func `the suite is there`() { #expect(Self.cases.count == 38) }

    @Test(arguments: cases) func `a signed header`(_ test: Case) throws { try check(test.header, test) }
    /// Without the one whose session token is added to the link after it was signed, which S3, STS and IAM do not take.
    @Test(arguments: cases.filter { $0.name != "post-sts-header-after" })
    func `a presigned link`(_ test: Case) throws { try check(test.query, test) }

    private func check(_ form: Case.Form, _ test: Case) throws {
        let (request, body) = try Self.parse(form.signed)
        let signature = try #require(try RequestSignature(request))
        let payload = SHA256.hash(data: Array(body.utf8)).hexadecimal
        let canonical = CanonicalRequest(
            request, signedHeaders: signature.signedHeaders, payload: payload,
            path: test.normalize ? .normalized : .encodedOnce)
        #expect(String(decoding: canonical.bytes, as: UTF8.self) == form.canonical)
        #expect(
            "AWS4-HMAC-SHA256\n\(signature.date)\n\(signature.scope.text)\n\(canonical.digest)" == form.text)
        #expect(signature.signature == form.signature)
        #expect(key.isValid(signature.signature, of: form.text))
        if test.normalize { #expect(signature.isValid(for: request, key: key, payload: payload)) }
    }

    /// Reads a request as the suite writes them: header lines may be continued, and what is not ASCII stands as it is.
    private static func parse(_ text: String) throws -> (SignableRequest, body: String) {
        let halves = text.components(separatedBy: "\n\n")
        var lines: [String] = []
        for line in halves[0].components(separatedBy: "\n") where !line.isEmpty {
            if line.hasPrefix(" "), !lines.isEmpty { lines[lines.count - 1] += line } else { lines.append(line) }
        }
        let first = lines[0].components(separatedBy: " ")
        let target = first[1..<(first.count - 1)].joined(separator: " ")
        let parts = target.split(separator: "?", maxSplits: 1).map(String.init)
        var headers = SignableRequest.Headers()
        for line in lines.dropFirst() {
            let colon = try #require(line.firstIndex(of: ":"))
            headers.append(line[..<colon].lowercased(), String(line[line.index(after: colon)...]))
        }
        let query = try #require(FormEncoding.pairs(parts.count == 2 ? parts[1] : "", plusIsSpace: false))
        return (
            SignableRequest(method: first[0], path: parts[0], query: query, headers: headers),
            halves.dropFirst().joined(separator: "\n\n")
        )
    }
}
