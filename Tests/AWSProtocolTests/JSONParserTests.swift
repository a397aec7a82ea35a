import AWSProtocol
import Foundation
import Testing

@Suite struct JSONParserTests {
    @Test func `reads every kind of value`() throws {
        let text = #"{"a":[1,-2.5e3,true,false,null],"b":"\u00e4\n\"\ud83d\ude00","c":{}} "#
        let value = try JSONParser.parse(text.utf8)
        #expect(value["a"]?.list == [.integer(1), .double(-2500), .bool(true), .bool(false), .null])
        #expect(value["b"]?.string == "ä\n\"😀")
        #expect(value["c"] == .map(WireMap()))
    }

    @Test(arguments: [
        "", "{", "}", "[1,]", "{\"a\"}", "{\"a\":1,}", "01", "1.", "+1", "tru", "\"\\x\"", "\"\\ud800\"", "\"\u{1}\"",
        "1 2",
        "[1 2]", "1e999", "nul", "-", "\"abc", "{1:2}", "[" + String(repeating: "[", count: 200),
    ])
    func `refuses what is not JSON`(_ text: String) {
        #expect(throws: JSONError.self) { try JSONParser.parse(text.utf8) }
    }

    @Test func `refuses bytes that are not UTF-8`() {
        #expect(throws: JSONError.self) { try JSONParser.parse([0x22, 0xFF, 0x22]) }
    }

    @Test func `survives random changes of a document, and agrees with Foundation about whole ones`() throws {
        let document = Array(
            #"{"Records":[{"Data":"aGVsbG8=","PartitionKey":"k\u0041"},{"n":-12.5e-1,"t":true}],"x":null}"#.utf8)
        for seed in 0..<5000 {
            var bytes = document
            var state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1
            for _ in 0..<(seed % 4 + 1) {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 20)
            }
            let ours = try? JSONParser.parse(bytes)
            if let ours {
                // What we take must come back the same through our writer.
                #expect(try JSONParser.parse(JSONWriter.bytes(of: ours)) == ours)
                #expect((try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)) != nil)
            }
        }
    }

    @Test func `reads values that follow one another`() throws {
        let bytes = Array("{\"a\":1}{\"a\":2}\n{\"a\":3}".utf8)
        let values = try bytes.withUnsafeBufferPointer { buffer in
            var parser = JSONParser(buffer)
            var values: [WireValue] = []
            while let value = try parser.next() { values.append(value) }
            return values
        }
        #expect(values.map { $0["a"] } == [.integer(1), .integer(2), .integer(3)])
    }
}
