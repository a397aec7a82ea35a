import Columns
import Testing

@testable import SchemaRegistry

@Suite struct SchemaDefinitionTests {
    private func canRead(_ reader: String, _ writer: String, _ format: SchemaFormat) throws -> Bool {
        try SchemaDefinition(reader, format).canRead(try SchemaDefinition(writer, format))
    }

    @Test func `a record that holds itself is compared once`() throws {
        let list =
            #"{"type":"record","name":"L","fields":[{"name":"v","type":"int"},{"name":"next","type":["null","L"]}]}"#
        #expect(try canRead(list.replacing("\"int\"", with: "\"long\""), list, .avro))
        #expect(try !canRead(list, list.replacing("\"int\"", with: "\"long\""), .avro))
    }

    @Test func `aliases and namespaces are followed`() throws {
        let old = #"{"type":"record","name":"a.Old","fields":[{"name":"x","type":"int"}]}"#
        let new =
            #"{"type":"record","name":"New","namespace":"b","aliases":["a.Old"],"fields":[{"name":"y","aliases":["x"],"type":"int"}]}"#
        #expect(try canRead(new, old, .avro))
        #expect(try !canRead(old, new, .avro))
    }

    @Test(arguments: [
        (#"{}"#, #"{"type":"string"}"#, true), (#"{"type":"string"}"#, #"{}"#, false),
        (#"true"#, #"{"type":"object"}"#, true),
        (#"{"type":"number"}"#, #"{"type":"integer"}"#, true), (#"{"enum":[1,2]}"#, #"{"enum":[1]}"#, true),
        (#"{"enum":[1]}"#, #"{"enum":[1,2]}"#, false), (#"{"minimum":1}"#, #"{"type":"integer","minimum":2}"#, true),
        (#"{"minimum":3}"#, #"{"type":"integer","minimum":2}"#, false),
        (#"{"type":"integer","multipleOf":2}"#, #"{"type":"integer","multipleOf":4}"#, true),
        (#"{"anyOf":[{"type":"string"},{"type":"integer"}]}"#, #"{"type":"integer"}"#, true),
        (#"{"type":"integer"}"#, #"{"anyOf":[{"type":"string"},{"type":"integer"}]}"#, false),
        (#"{"type":"array","items":{"type":"number"}}"#, #"{"type":"array","items":{"type":"integer"}}"#, true),
        (##"{"definitions":{"a":{"type":"string"}},"$ref":"#/definitions/a"}"##, ##"{"type":"string"}"##, true),
        (#"{"type":"object","additionalProperties":false}"#, #"{"type":"object"}"#, false),
        (
            ##"{"definitions":{"n":{"properties":{"n":{"$ref":"#/definitions/n"}}}},"$ref":"#/definitions/n"}"##,
            ##"{"definitions":{"n":{"properties":{"n":{"$ref":"#/definitions/n"}}}},"$ref":"#/definitions/n"}"##, true
        ),
    ])
    func `a JSON schema allows what another allows`(_ reader: String, _ writer: String, _ allows: Bool) throws {
        #expect(try canRead(reader, writer, .json) == allows)
    }

    @Test func `schemas that refer to themselves many times are compared in bounded time`() throws {
        let references = (0..<20).map { ##""p\##($0)":{"$ref":"#"}"## }.joined(separator: ",")
        let (old, new) = (#"{"properties":{\#(references)}}"#, #"{"minProperties":0,"properties":{\#(references)}}"#)
        #expect(try canRead(old, new, .json))
        #expect(try canRead(old, old, .json))
    }

    @Test func `messages, oneofs and maps of Protocol Buffers are read`() throws {
        let text = """
            // A comment.
            syntax = "proto2"; package a.b; option java_package = "x";
            message M { required int32 id = 1 [deprecated = true]; optional Inner inner = 2; repeated .a.b.E e = 3;
              oneof one { string s = 4; bytes b = 5; } map<string, Inner> m = 6; reserved 10 to 12, 20; reserved "old";
              message Inner { optional double d = 1; } extensions 100 to max; }
            enum E { option allow_alias = true; X = 0; Y = 0x10; Z = -1; }
            service S { rpc Get (M) returns (M) { option (a) = { b: "c" }; } }
            """
        guard case .protobuf(let schema) = try SchemaDefinition(text, .protobuf) else { return }
        #expect(schema.order == ["a.b.M", "a.b.M.Inner"])
        #expect(schema.messages["a.b.M"]?.fields[6]?.type == "string a.b.M.Inner")
        #expect(schema.enumerations["a.b.E"]?[16] == "Y")
        let required = text.replacing("optional Inner inner", with: "required Inner inner")
        #expect(try !canRead(required, text, .protobuf))
        #expect(try canRead(text, required, .protobuf))
    }

    @Test(arguments: [SchemaFormat.avro, .json, .protobuf])
    func `definitions at random are refused or compared`(_ format: SchemaFormat) {
        var generator = SystemRandomNumberGenerator()
        let pieces = [
            "{", "}", "[", "]", "\"type\"", ":", ",", "\"record\"", "\"name\"", "\"x\"", "\"fields\"", "\"int\"",
            "\"null\"", "\"properties\"",
            "\"$ref\"", "\"#\"", "message ", "A ", "int32 ", "a ", "= ", "1 ", "; ", "enum ", "oneof ", "map<",
            "reserved ", "\"", "-", "/*", "optional ",
        ]
        for _ in 0..<5000 {
            let count = Int.random(in: 0..<25, using: &generator)
            let text = (0..<count).map { _ in pieces.randomElement(using: &generator)! }.joined()
            if let schema = try? SchemaDefinition(text, format) { #expect(schema.canRead(schema), "\(text)") }
        }
    }

    @Test func `differences are lines`() {
        #expect(SchemaRegistry.difference("a\nb\nc", "a\nx\nc\nd") == " a\n-b\n+x\n c\n+d")
        #expect(SchemaRegistry.difference("a", "a") == " a")
    }

    @Test func `schemas that name themselves or each other twice stay small`() throws {
        let message = "message M { M a = 1; M b = 2; }"
        // Each record is defined in the first field of an outer one, and named in another.
        var avro = #"{"type":"record","name":"R0","fields":[{"name":"x","type":"int"}]}"#
        for number in 1...25 {
            avro =
                #"{"type":"record","name":"R\#(number)","fields":[{"name":"a","type":\#(avro)},"#
                + #"{"name":"b","type":"R\#(number - 1)"}]}"#
        }
        let json = ##"{"type":"object","properties":{"a":{"$ref":"#"},"b":{"$ref":"#"}}}"##
        let elapsed = ContinuousClock().measure {
            for (text, format) in [
                ("syntax = \"proto3\"; " + message, SchemaFormat.protobuf), (avro, .avro), (json, .json),
            ] {
                let columns = SchemaDefinition.columns(of: text, format)
                #expect(columns.count == 2)
                #expect(columns.reduce(0) { $0 + $1.type.glueName.utf8.count } < 1_000_000)
            }
        }
        #expect(elapsed < .seconds(10))
    }

    @Test(arguments: [
        (String(repeating: #"{"type":"array","items":"#, count: 20_000), SchemaFormat.avro),
        (String(repeating: #"{"not":"#, count: 20_000), .json),
        (#"syntax = "proto3"; "# + String(repeating: "message M { ", count: 20_000), .protobuf),
    ])
    func `what is nested too deeply is refused`(_ text: String, _ format: SchemaFormat) {
        #expect(throws: SchemaDefinition.Invalid.self) { try SchemaDefinition(text, format) }
    }
}
