import Core
import Foundation
import Testing

@testable import AWSProtocol

/// AWS's published example of a body in signed chunks, and changes of it.
///
/// https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html#example-signature-calculations-streaming
@Suite struct ChunkSignatureTests {
    private static let key = SigningKey(
        secret: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
        scope: CredentialScope(day: "20130524", region: "us-east-1", service: "s3"))

    private static func seed(_ signature: String) throws -> RequestSignature {
        let request = SignableRequest(
            method: "PUT", path: "/examplebucket/chunkObject.txt", query: [],
            headers: [
                "host": "s3.amazonaws.com", "x-amz-date": "20130524T000000Z",
                "authorization": "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,"
                    + "SignedHeaders=host,Signature=\(signature)",
            ])
        return try #require(try RequestSignature(request))
    }

    /// 66,560 letters in chunks of 65,536, 1,024 and 0.
    private static func body(_ trailer: String = "") -> [UInt8] {
        let signatures = [
            "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648",
            "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497",
            "b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9",
        ]
        return Array(
            ("10000;chunk-signature=\(signatures[0])\r\n\(String(repeating: "a", count: 65_536))\r\n"
                + "400;chunk-signature=\(signatures[1])\r\n\(String(repeating: "a", count: 1024))\r\n"
                + "0;chunk-signature=\(signatures[2])\r\n\(trailer)\r\n").utf8)
    }

    private static func signatures(hasTrailer: Bool = false) throws -> ChunkSignatures {
        ChunkSignatures(
            after: try seed("4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9"), key: key,
            hasTrailer: hasTrailer)
    }

    @Test func `AWS's own example is valid, however it is cut`() throws {
        for step in [1, 7, 1000, 100_000] {
            var decoder = ChunkedDecoder(signatures: try Self.signatures())
            var content: [UInt8] = []
            var rest = Self.body()[...]
            while !rest.isEmpty {
                content += try decoder.decode(rest.prefix(step))
                rest = rest.dropFirst(step)
            }
            #expect(decoder.endsWell && content == Array(repeating: UInt8(ascii: "a"), count: 66_560))
        }
    }

    @Test func `a change of any byte is refused`() throws {
        let body = Self.body()
        // Every byte of the framing, and some of the content.
        let places =
            Array(0..<90) + [90, 5000, 65_620] + Array(65_620..<65_720) + Array((body.count - 90)..<body.count)
        for place in places {
            var changed = body
            changed[place] ^= 1
            var decoder = ChunkedDecoder(signatures: try Self.signatures())
            let isRefused: Bool
            do {
                _ = try decoder.decode(changed)
                isRefused = !decoder.endsWell
            } catch { isRefused = true }
            // A carriage return is not a part of what is signed.
            #expect(isRefused || body[place] == 13, "byte \(place)")
        }
    }

    @Test func `chunks in another order, missing or without signatures are refused`() throws {
        let text = String(decoding: Self.body(), as: UTF8.self)
        let last = text.range(of: "0;chunk-signature=b6c6")!.lowerBound
        let second = text.range(of: "400;chunk")!.lowerBound
        let parts = [text[..<second], text[second..<last], text[last...]].map(String.init)
        for changed in [
            parts[1] + parts[0] + parts[2], parts[0] + parts[2], parts[2],
            text.replacing(#/;chunk-signature=[0-9a-f]+/#, with: ""),
            text.replacing(#/chunk-signature=[0-9a-f]+/#, with: "chunk-signature=" + String(repeating: "0", count: 64)),
        ] {
            var decoder = ChunkedDecoder(signatures: try Self.signatures())
            #expect(throws: ChunkedDecoder.Failure.wrongSignature) { _ = try decoder.decode(Array(changed.utf8)) }
        }
    }

    @Test func `trailing headers must be signed`() throws {
        let checksum = "x-amz-checksum-crc32c:wdBDMA=="
        var signer = try Self.signatures(hasTrailer: true)
        for (signature, digest) in [
            (
                "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648",
                "bf718b6f653bebc184e1479f1935b8da974d701b893afcf49e701f3e2f9f9c5a"
            )
        ] { try signer.checkChunk(signature, digest: digest) }
        for trailer in [
            "", "\(checksum)\r\n", "\(checksum)\r\nx-amz-trailer-signature:\(String(repeating: "0", count: 64))\r\n",
        ] {
            var decoder = ChunkedDecoder(signatures: try Self.signatures(hasTrailer: true))
            #expect(throws: ChunkedDecoder.Failure.wrongSignature) { _ = try decoder.decode(Self.body(trailer)) }
        }
        // Where none are announced there are none.
        var decoder = ChunkedDecoder(signatures: try Self.signatures())
        #expect(throws: ChunkedDecoder.Failure.malformed) { _ = try decoder.decode(Self.body("\(checksum)\r\n")) }
    }

    // https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html#example-signature-calculations-trailing-header
    @Test func `AWS's own example of a trailing header is valid`() throws {
        let signatures = ChunkSignatures(
            after: try Self.seed("106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e"), key: Self.key,
            hasTrailer: true)
        let body =
            "10000;chunk-signature=b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2\r\n"
            + String(repeating: "a", count: 65_536)
            + "\r\n400;chunk-signature=1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7\r\n"
            + String(repeating: "a", count: 1024)
            + "\r\n0;chunk-signature=2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992\r\n"
            + "x-amz-checksum-crc32c:sOO8/Q==\r\n"
            + "x-amz-trailer-signature:d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435\r\n\r\n"
        var decoder = ChunkedDecoder(signatures: signatures)
        #expect(try decoder.decode(Array(body.utf8)).count == 66_560)
        #expect(decoder.endsWell && decoder.trailers == ["x-amz-checksum-crc32c": "sOO8/Q=="])
    }
}
