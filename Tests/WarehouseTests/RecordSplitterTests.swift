import Testing

@testable import Warehouse

@Suite struct RecordSplitterTests {
    private func records(_ options: String, _ pieces: [[UInt8]], maxBytes: Int = 1000) throws -> [String] {
        var splitter = RecordSplitter(try CopyOptions(options), maxBytes: maxBytes)
        var found: [String] = []
        for (place, piece) in (pieces + [[]]).enumerated() {
            splitter.append(piece)
            while let record = try splitter.next(isLast: place == pieces.count) {
                found.append(String(decoding: record, as: UTF8.self))
            }
        }
        return found
    }

    @Test(arguments: [
        ("", "a|b\nc\\\nd\r\n\ne", ["a|b", "c\\", "d", "", "e"]), ("ESCAPE", "a\\\nb\nc", ["a\\\nb", "c"]),
        ("CSV", "a,\"x\ny\"\"\nz\"\r\nb\n", ["a,\"x\ny\"\"\nz\"", "b"]),
        (
            "JSON", "{\"a\":\"}\\\"\"} [1,[2]]\n{\"b\":{}}{}nonsense\n,{\"open",
            ["{\"a\":\"}\\\"\"}", "[1,[2]]", "{\"b\":{}}", "{}", "nonsense", "{\"open"]
        ),
    ])
    func `records come the same however the bytes come`(_ options: String, _ text: String, _ expected: [String]) throws
    {
        let bytes = Array(text.utf8)
        #expect(try records(options, [bytes]) == expected)
        for size in 1...5 {
            let pieces = stride(from: 0, to: bytes.count, by: size).map {
                Array(bytes[$0..<min($0 + size, bytes.count)])
            }
            #expect(try records(options, pieces) == expected)
        }
    }

    @Test func `a record that is too long is an error, also before its end`() throws {
        let endless = [[UInt8](repeating: 0x61, count: 600), [UInt8](repeating: 0x61, count: 600)]
        #expect(throws: RecordSplitter.TooLong.self) { try records("CSV", endless) }
        #expect(throws: RecordSplitter.TooLong.self) { try records("JSON", [Array("{".utf8)] + endless) }
    }
}
