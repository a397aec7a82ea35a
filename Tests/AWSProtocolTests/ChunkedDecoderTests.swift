import AWSProtocol
import Testing

@Suite struct ChunkedDecoderTests {
    private let body = Array(
        "5;chunk-signature=abc\r\nhello\r\n6\r\n world\r\n0\r\nx-amz-checksum-crc32:AAAAAA==\r\n\r\n".utf8)

    @Test func `takes the framing off, however the bytes are cut`() throws {
        for step in 1...body.count {
            var decoder = ChunkedDecoder()
            var content: [UInt8] = []
            for start in stride(from: 0, to: body.count, by: step) {
                content += try decoder.decode(body[start..<min(start + step, body.count)])
            }
            #expect(String(decoding: content, as: UTF8.self) == "hello world")
            #expect(decoder.trailers == ["x-amz-checksum-crc32": "AAAAAA=="])
            #expect(decoder.endsWell)
        }
    }

    @Test func `a body that stops early does not end well`() throws {
        for count in 0..<(body.count - 40) {
            var decoder = ChunkedDecoder()
            _ = try decoder.decode(body.prefix(count))
            #expect(!decoder.endsWell)
        }
    }

    @Test(arguments: ["zz\r\n", "-1\r\n", "5\r\nhelloX\r\n", "0\r\na:1\r\nA:2\r\n\r\n"])
    func `refuses wrong framing`(_ text: String) {
        #expect(throws: ChunkedDecoder.Failure.self) {
            var decoder = ChunkedDecoder()
            _ = try decoder.decode(Array(text.utf8))
        }
    }
}
