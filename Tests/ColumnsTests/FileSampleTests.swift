import Foundation
import Testing

@testable import Columns

@Suite struct FileSampleTests {
    @Test func `patterns name fields and their types`() throws {
        let pattern = try GrokPattern(
            "%{WHEN:at} %{NUMBER:ms:double} %{INT:n:int} %{GREEDYDATA}", custom: "WHEN [0-9-]+\nOTHER x")
        #expect(pattern.fields.map(\.name) == ["at", "ms", "n"])
        #expect(pattern.fields.map(\.type.glueName) == ["string", "double", "int"])
        #expect(pattern.matches("2026-01-02 1.5 -7 rest of it") && !pattern.matches("x 1.5 7"))
        #expect(GrokPattern.logFormats.count == 8)
        for text in ["%{NOTHING}", "%{SELF}", "%{INT", "("] {
            #expect(throws: GrokPattern.Invalid.self) { try GrokPattern(text, custom: "SELF %{SELF}") }
        }
    }

    @Test func `a pattern that backtracks without end is given up`() throws {
        let pattern = try GrokPattern("%{EVIL}", custom: "EVIL (a+)+b")
        #expect(!pattern.matches(String(repeating: "a", count: 2000)))
    }

    @Test func `rows of XML are the elements that there are most of`() throws {
        let text = "<r><made/><o a='1'><x>1.5</x><y>t</y><y>u</y></o><o><x>2</x></o></r>"
        let sample = try #require(XMLSample(Array(text.utf8)))
        #expect(sample.rowTag == "o" && sample.recordCount == 2)
        #expect(sample.fields.map { "\($0.name) \($0.type.glueName)" } == ["_a int", "x double", "y array<string>"])
        // What is cut off counts as far as it was read.
        #expect(XMLSample(Array(text.utf8.prefix(60)), rowTag: "o")?.recordCount == 1)
        #expect(XMLSample(Array("<a>1</a>".utf8)) == nil && XMLSample(Array("{}".utf8)) == nil)
    }

    @Test func `an Avro schema becomes types`() throws {
        let json = """
            {"type":"record","name":"r","namespace":"n","fields":[{"name":"i","type":["null","int"]},{"name":"d","type":{"type":"int",
            "logicalType":"date"}},{"name":"p","type":{"type":"bytes","logicalType":"decimal","precision":9,"scale":2}},{"name":"m","type":
            {"type":"map","values":"long"}},{"name":"self","type":["null","n.r"]},{"name":"e","type":{"type":"enum","name":"E","symbols":["A"]}},
            {"name":"u","type":["int","string"]},{"name":"a","type":{"type":"array","items":"E"}}]}
            """
        let schema = Array(json.utf8)
        func long(_ value: Int) -> [UInt8] {
            var rest = UInt(bitPattern: value << 1 ^ value >> 63)
            var bytes: [UInt8] = []
            while rest >= 0x80 {
                bytes.append(UInt8(rest & 0x7F) | 0x80)
                rest >>= 7
            }
            return bytes + [UInt8(rest)]
        }
        let key = Array("avro.schema".utf8)
        let file =
            Array("Obj".utf8) + [1] + long(1) + long(key.count) + key + long(schema.count) + schema + long(0)
            + Array(repeating: 7, count: 16) + long(5) + long(10) + Array(repeating: 0, count: 26)
        let header = try #require(AvroHeader(file))
        #expect(header.recordCount == 5)
        #expect(
            header.fields.map(\.type.glueName) == [
                "int", "date", "decimal(9,2)", "map<string,bigint>", "string", "string", "uniontype<int,string>",
                "array<string>",
            ])
    }

    @Test func `bytes at random are survived`() throws {
        var generator = SystemRandomNumberGenerator()
        let marks: [[UInt8]] = [
            [], Array("Obj".utf8) + [1], [0x1F, 0x8B, 8, 0], Array("BZh9".utf8), [0x50, 0x4B, 3, 4],
            [4, 0x22, 0x4D, 0x18],
            [0xFF, 6, 0, 0] + Array("sNaPpY".utf8), [0x28, 0xB5, 0x2F, 0xFD], [0, 0, 0, 20, 0, 0, 0, 5],
            Array("<a><b>".utf8),
            [16, 0, 0, 0, 2],
        ]
        for _ in 0..<400 {
            for mark in marks {
                let count = Int.random(in: 0..<200, using: &generator)
                let bytes = mark + (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
                if let compression = FileCompression(bytes, name: "x.snappy") {
                    #expect(compression.head(bytes, maxBytes: 1000).count <= 1000)
                }
                _ = AvroHeader(bytes)
                _ = BSONSample(bytes, isWhole: false)
                _ = IonSample(bytes, isWhole: false)
                _ = IonSample(IonBinaryReader.mark + bytes, isWhole: true)
                _ = XMLSample(bytes)
                _ = XMLSample(bytes, rowTag: "b")
            }
        }
    }

    @Test func `texts of Ion at random are survived`() {
        var generator = SystemRandomNumberGenerator()
        let pieces = [
            "{", "}", "[", "]", "(", ")", "a", ":", ",", "1", "1.5", "'", "\"", "\u{27}\u{27}\u{27}", "::", "//", "/*",
            "null.", "{{", "}}", "\\", "+", "2026-01T",
        ]
        for _ in 0..<3000 {
            let count = Int.random(in: 0..<20, using: &generator)
            let text = "{a:" + (0..<count).map { _ in pieces.randomElement(using: &generator)! }.joined()
            _ = IonSample(Array(text.utf8), isWhole: true)
        }
        #expect(IonSample(Array(String(repeating: "{a:", count: 5000).utf8), isWhole: true) == nil)
    }

    @Test func `a BSON document is read`() throws {
        // {"a": 1, "s": "x", "d": {"t": true}}
        let inner: [UInt8] = [9, 0, 0, 0, 8] + Array("t".utf8) + [0, 1, 0]
        let body: [UInt8] =
            [0x10] + Array("a".utf8) + [0, 1, 0, 0, 0, 2] + Array("s".utf8) + [0, 2, 0, 0, 0] + Array("x".utf8) + [
                0, 3,
            ]
            + Array("d".utf8) + [0] + inner
        let document = [UInt8(body.count + 5), 0, 0, 0] + body + [0]
        let sample = try #require(BSONSample(document + document, isWhole: true))
        #expect(sample.recordCount == 2)
        #expect(sample.fields.map { "\($0.name) \($0.type.glueName)" } == ["a int", "s string", "d struct<t:boolean>"])
        #expect(BSONSample(document + document.dropLast(3), isWhole: true) == nil)
        #expect(BSONSample(document + document.dropLast(3), isWhole: false)?.recordCount == 1)
    }

    @Test func `sizes and counts of Avro blocks that no file has do not trap`() throws {
        func zigzag(_ number: Int64) -> [UInt8] {
            var (rest, bytes) = (UInt64(bitPattern: number << 1 ^ number >> 63), [UInt8]())
            repeat {
                bytes.append(UInt8(truncatingIfNeeded: rest & 0x7F) | (rest > 0x7F ? 0x80 : 0))
                rest >>= 7
            } while rest > 0
            return bytes
        }
        let schema = Array(#"{"type":"record","name":"R","fields":[{"name":"a","type":"int"}]}"#.utf8)
        let head: [UInt8] =
            Array("Obj".utf8) + [1] + zigzag(1) + zigzag(11) + Array("avro.schema".utf8)
            + zigzag(Int64(schema.count)) + schema + zigzag(0) + [UInt8](repeating: 7, count: 16)
        let block = zigzag(.max) + zigzag(0) + [UInt8](repeating: 7, count: 16)
        let endless = try #require(AvroHeader(head + zigzag(1) + zigzag(.max) + [1, 2, 3]))
        #expect(endless.byteCount == .max)
        #expect(try #require(AvroHeader(head + block + block)).recordCount == .max)
    }
}
