import AWSProtocol
import HTTPTypes
import Testing

@testable import Gateway

@Suite struct RequestTargetTests {
    private func target(_ path: String, host: String) throws -> RequestTarget {
        try RequestTarget(.init(method: .get, path: path, host: host), services: [])
    }

    @Test(arguments: ["x", "/x", "//x", "///", "/", "a//b", ".", "..", "../x", "a b"])
    func `a key keeps its slashes however the bucket is addressed`(_ key: String) throws {
        let path = FormEncoding.encode(key, keeping: "/")
        for host in ["bucket.localhost", "bucket.s3.localhost:4713", "bucket.s3.eu-west-1.amazonaws.com"] {
            #expect(try target("/" + path, host: host) == .s3(bucket: "bucket", key: key))
        }
        #expect(try target("/bucket/" + path, host: "localhost") == .s3(bucket: "bucket", key: key))
    }

    @Test func `slashes in front of a bucket name none`() throws {
        #expect(try target("//bucket/key", host: "localhost") == .s3(bucket: "", key: "bucket/key"))
        #expect(throws: AWSError.self) { try target("*", host: "localhost") }
        #expect(throws: AWSError.self) { try target("", host: "localhost") }
    }
}
