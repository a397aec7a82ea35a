import NIOCore
import Testing

@testable import Gateway

@Suite struct DirectHeadTests {
    private let plain = [
        "POST / HTTP/1.1", "Host: localhost", "Content-Type: application/x-amz-json-1.1",
        "X-Amz-Target: Kinesis_20131202.PutRecord",
        "authorization: AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/kinesis/aws4_request, SignedHeaders=host, Signature=0",
        "X-Amz-Date: 20260101T000000Z", "Content-Length: 12",
    ]

    private func read(_ lines: [String], body: String = "") -> DirectHead.Reading {
        DirectHead.read(ByteBuffer(string: lines.joined(separator: "\r\n") + "\r\n\r\n" + body))
    }

    private func head(_ lines: [String]) throws -> DirectHead {
        guard case .head(let head) = read(lines) else {
            Issue.record("not read: \(lines)")
            throw CancellationError()
        }
        return head
    }

    @Test func `a plain request is read`() throws {
        let found = try head(plain)
        #expect(found.target == "Kinesis_20131202.PutRecord")
        #expect(found.bodyBytes == 12)
        #expect(found.headBytes == plain.joined(separator: "\r\n").utf8.count + 4)
        #expect(found.credential == "AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/kinesis/aws4_request")
        #expect(found.contentType == "application/x-amz-json-1.1")
    }

    @Test(arguments: [
        "Connection: close", "Expect: 100-continue", "Content-Encoding: gzip", "X-Amz-Target: another",
        "Authorization: another", "Content-Type: another", "X-Amz-Date: another",
    ])
    func `a request that asks for more has a length and no target`(_ line: String) throws {
        let found = try head(plain + [line])
        #expect(found.target == nil && found.bodyBytes == 12)
    }

    @Test func `a request that is not signed as SDKs do it has no target`() throws {
        for missing in [4, 5] {
            var lines = plain
            lines.remove(at: missing)
            #expect(try head(lines).target == nil)
        }
        var lines = plain
        lines[4] = "Authorization: AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/kinesis/aws4_request"
        #expect(try head(lines).target == nil)
    }

    @Test(arguments: [
        "Transfer-Encoding: chunked", "Content-Length: 12", "Content-Length: 1x", "Upgrade: h2c", "Connection: upgrade",
        " folded", "no colon", "Bad Name: x", "bare: line\nfeed",
    ])
    func `what could be framed in two ways is not read`(_ line: String) {
        #expect(read(plain + [line]) == .opaque)
    }

    @Test func `other requests have a length`() throws {
        #expect(try head(["GET /bucket/key HTTP/1.1", "Host: x"]).bodyBytes == 0)
        #expect(try head(["PUT /bucket/key HTTP/1.1", "Content-Length: 5"]).bodyBytes == 5)
        #expect(read(["OPTIONS * HTTP/1.1"]) == .opaque)
        #expect(read(["POST / HTTP/1.0", "Content-Length: 5"]) == .opaque)
    }

    @Test func `a head is read however it is cut, and not before it is whole`() {
        let text = Array((plain.joined(separator: "\r\n") + "\r\n\r\n").utf8)
        for count in 0..<text.count {
            #expect(DirectHead.read(ByteBuffer(bytes: text.prefix(count))) == .incomplete)
        }
        #expect(DirectHead.read(ByteBuffer(repeating: UInt8(ascii: "a"), count: DirectHead.maxBytes)) == .opaque)
    }

    @Test func `changed heads are read or left alone, and never longer than what came`() {
        var random = SystemRandomNumberGenerator()
        let text = Array((plain.joined(separator: "\r\n") + "\r\n\r\n").utf8)
        for _ in 0..<20_000 {
            var bytes = text
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            if case .head(let head) = DirectHead.read(ByteBuffer(bytes: bytes)) {
                #expect(head.headBytes <= bytes.count && head.bodyBytes >= 0)
            }
        }
    }
}
