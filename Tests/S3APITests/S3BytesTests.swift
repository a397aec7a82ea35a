import AWSProtocol
import Core
import HTTPTypes
import NIOCore
import Objects
import Synchronization
import Testing

@testable import S3API

/// What a request says of its body, and names that are told apart by their bytes.
@Suite struct S3BytesTests {
    private static let length = "x-amz-decoded-content-length"
    private static let crc32 = "x-amz-checksum-crc32"

    private func request(_ headers: [String: String], body: String? = nil, query: [String: String] = [:]) -> S3Request {
        var fields = HTTPFields()
        for (name, value) in headers { fields.set(name, value) }
        let left = Mutex(body)
        return S3Request(
            method: .put, bucket: "bucket", key: "key", query: query.map { ($0.key, $0.value) }, headers: fields,
            body: S3Body(isChunked: body != nil, expectedBytes: nil, sha256: nil) {
                left.withLock { text in
                    defer { text = nil }
                    return text.map { ByteBuffer(string: $0) }
                }
            })
    }

    private func refusal(_ check: () async throws -> Void) async -> String? {
        do { try await check() } catch let error as AWSError { return error.code } catch { return "\(error)" }
        return nil
    }

    // MARK: Bodies

    @Test(arguments: [[:], ["partNumber": "1", "uploadId": "u"]])
    func `a piece of an object is not put in the place of the whole`(query: [String: String]) async {
        let piece = request(["content-range": "bytes 0-0/10"], query: query)
        #expect(await refusal { _ = try S3Operation(piece) } == "NotImplemented")
    }

    private static let lengths: [(String?, String?)] = [
        (nil, "MissingContentLength"), ("", "InvalidArgument"), ("x", "InvalidArgument"), ("3, 3", "InvalidArgument"),
        ("+3", "InvalidArgument"), ("-3", "InvalidArgument"), ("99999999999999999999", "InvalidArgument"),
        ("9223372036854775807", "EntityTooLarge"), ("3", nil), ("0", nil),
    ]

    @Test(arguments: lengths)
    func `chunks say how long their content is`(length: String?, code: String?) async {
        let chunked = request(length.map { [Self.length: $0] } ?? [:], body: "")
        #expect(await refusal { try chunked.checkFraming(of: .putObject) } == code)
        #expect(await refusal { try request([:]).checkFraming(of: .putObject) } == nil)
        #expect(await refusal { try chunked.checkFraming(of: .createMultipartUpload) } == nil)
    }

    private static let trailers: [(String, String, String?)] = [
        ("", "", nil), (crc32, "\(crc32):AAAAAA==\r\n", nil),
        ("X-Amz-Checksum-CRC32 ,x-amz-trailer-signature", "\(crc32):A\r\n", nil),
        ("", "\(crc32):AAAAAA==\r\n", "MalformedTrailerError"), (crc32, "", "MalformedTrailerError"),
        (crc32, "x-amz-checksum-sha1:AAAAAA==\r\n", "MalformedTrailerError"),
        (crc32, "\(crc32):AAAAAA==\r\nx-amz-meta-a:b\r\n", "MalformedTrailerError"),
        (crc32, "\(crc32):AAAAAA==\r\n\(crc32):AAAAAA==\r\n", "InvalidRequest"),
        ("\(crc32), x-amz-trailer-signature", "\(crc32):A\r\nx-amz-trailer-signature:0\r\n", nil),
    ]

    @Test(arguments: trailers)
    func `trailers are those that were announced`(announced: String, trailers: String, code: String?) async {
        let body = "3\r\nabc\r\n0\r\n\(trailers)\r\n"
        let chunked = request(["x-amz-trailer": announced, Self.length: "3"], body: body)
        let found = await refusal { for try await _ in chunked.body {} }
        #expect(found == code, "\(announced) \(trailers)")
    }

    // MARK: Names

    @Test(arguments: ["\u{301}x", "\u{200D}", "\u{FE0F}/y", "e\u{301}"])
    func `a key that is copied may begin with a mark`(key: String) throws {
        let path = FormEncoding.encode("bucket/\(key)", keeping: "/")
        for text in [path, "/\(path)", "\(path)?versionId=null"] {
            let source = try S3API.copySource(request(["x-amz-copy-source": text]))
            #expect(source.bucket == "bucket" && source.key.hasSameBytes(as: key))
        }
    }

    @Test func `two spellings are two tags`() throws {
        let tags = try #require(try request(["x-amz-tagging": "caf%C3%A9=1&cafe%CC%81=2"]).tags())
        #expect(tags.map(\.value) == ["1", "2"])
        #expect(throws: AWSError.self) { try request(["x-amz-tagging": "a=1&a=2"]).tags() }
    }
}
