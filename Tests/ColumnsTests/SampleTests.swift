import Testing

@testable import Columns

@Suite struct SampleTests {
    private func types(_ fields: [ColumnType.Field]) -> [String] { fields.map { "\($0.name):\($0.type.glueName)" } }

    @Test func `JSON types widen as values need it`() throws {
        let text =
            #"{"a":1,"b":1,"c":null,"d":[1],"e":{"x":1}}{"a":2.5,"b":5000000000,"c":"t","d":[2.5],"e":{"y":"z"}}"#
        let sample = try #require(JSONSample(Array(text.utf8), isWhole: true))
        #expect(sample.recordCount == 2)
        #expect(
            types(sample.fields) == [
                "a:double", "b:bigint", "c:string", "d:array<double>", "e:struct<x:int,y:string>",
            ])
    }

    @Test func `a head that ends within a record is read up to there`() throws {
        let head = Array(#"{"a":1}\#n{"a":2}\#n{"a":"#.utf8)
        #expect(JSONSample(head, isWhole: false)?.recordCount == 2)
        #expect(JSONSample(head, isWhole: true) == nil)
    }

    @Test func `what is not JSON objects is none`() {
        for text in ["", "1", "\"x\"", "[1,2]", "{", "a,b\n1,2"] {
            #expect(JSONSample(Array(text.utf8), isWhole: true) == nil)
        }
    }

    @Test func `random bytes are survived`() {
        let alphabet = Array("{}[],:\"\\ \n|;1a.\u{0}".utf8)
        for seed in 0..<3000 {
            var state = UInt64(seed) &* 2_862_933_555_777_941_757 &+ 3_037_000_493
            let bytes = (0..<(seed % 200)).map { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return alphabet[Int(state >> 40) % alphabet.count]
            }
            for isWhole in [true, false] {
                _ = JSONSample(bytes, isWhole: isWhole)
                _ = CSVSample(bytes, isWhole: isWhole)
            }
            _ = Gunzip.head([0x1F, 0x8B] + bytes, maxBytes: 1000)
        }
    }

    @Test func `a CSV header is taken only if a row is not all text`() throws {
        let with = try #require(CSVSample(Array("id,name\n1,a\n2,b\n".utf8), isWhole: true))
        #expect(with.hasHeader && types(with.fields) == ["id:bigint", "name:string"] && with.recordCount == 2)
        let without = try #require(CSVSample(Array("x,y\na,b\n".utf8), isWhole: true))
        #expect(!without.hasHeader && types(without.fields) == ["col0:string", "col1:string"])
    }

    @Test func `quotes, delimiters and single columns`() throws {
        let quoted = try #require(CSVSample(Array("a|b\n\"x|y\"|2\n".utf8), isWhole: true))
        #expect(quoted.delimiter == "|" && quoted.areColumnsQuoted && quoted.fields.count == 2)
        #expect(CSVSample(Array("one\ntwo\n".utf8), isWhole: true) == nil)
        #expect(CSVSample(Array("a,b\n1\n".utf8), isWhole: true) == nil)
    }

    @Test func `gzip comes back, of several members too`() {
        let compressor = GzipCompressor()
        let text = Array(String(repeating: "hello ", count: 50_000).utf8)
        let file = compressor.compress(text) + compressor.finish()
        #expect(Gunzip.head(file, maxBytes: .max) == text)
        #expect(Gunzip.head(file + file, maxBytes: .max) == text + text)
        #expect(Gunzip.head(Array(file.prefix(file.count / 2)), maxBytes: 1000)?.count == 1000)
        #expect(Gunzip.head(text, maxBytes: 10) == nil)
    }
}
