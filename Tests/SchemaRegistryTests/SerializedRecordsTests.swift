import AWSProtocol
import Testing

@testable import SchemaRegistry

/// Values of real libraries are in Tests/Compatibility/test_firehose_serializers.py.
@Suite struct SerializedRecordsTests {
    private static let avro = #"""
        {"type":"record","name":"R","fields":[{"name":"n","type":["null","long"]},{"name":"d","type":{"type":"bytes","logicalType":"decimal","scale":3}},
        {"name":"t","type":{"type":"long","logicalType":"timestamp-millis"}},{"name":"l","type":{"type":"array","items":"null"}},
        {"name":"next","type":["null","R"]},{"name":"m","type":{"type":"map","values":"string"}},{"name":"f","type":"float"}]}
        """#
    private static let protobuf = """
        syntax = "proto3"; message R { int32 n = 1; repeated sint64 l = 2; map<bool, string> m = 3; R next = 4; bytes b = 5;
        enum E { A = 0; } E e = 6; google.protobuf.Timestamp t = 7; repeated R all = 8; }
        """

    private func avro(_ bytes: [UInt8], _ definition: String = avro) throws -> WireValue {
        try bytes.withUnsafeBytes { try AvroRecords(definition).value(of: $0) }
    }

    private func protobuf(_ bytes: [UInt8]) throws -> WireValue {
        let records = ProtobufRecords(try ProtobufSchema(Self.protobuf))
        return try bytes.withUnsafeBytes { try records.value(of: $0) }
    }

    @Test func `decimals keep their sign and their zeros`() throws {
        let schema = #"{"type":"bytes","logicalType":"decimal","precision":9,"scale":3}"#
        for (bytes, text) in [([], "0.000"), ([0xFF], "-0.001"), ([0x04, 0xD2], "1.234"), ([0xFB, 0x2E], "-1.234")] {
            #expect(try avro([UInt8(bytes.count * 2)] + bytes.map { UInt8($0) }, schema) == .string(text))
        }
        #expect(throws: MalformedRecord.self) { try avro([34] + [UInt8](repeating: 1, count: 17), schema) }
    }

    @Test func `values without bytes are not without number`() {
        let schema = #"{"type":"array","items":"null"}"#
        #expect(throws: MalformedRecord.self) { try avro([0xFE, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0], schema) }
    }

    @Test func `records that hold themselves without end are refused`() {
        var message: [UInt8] = []
        for _ in 0..<2000 {
            message = [0x22, UInt8(message.count & 0x7F) | 0x80, UInt8(message.count >> 7)] + message
        }
        #expect(throws: MalformedRecord(description: "The record is nested too deeply.")) {
            try protobuf([0] + message)
        }
        let schema = #"{"type":"record","name":"R","fields":[{"name":"next","type":["null","R"]}]}"#
        #expect(throws: MalformedRecord.self) { try avro([UInt8](repeating: 2, count: 5000) + [0], schema) }
    }

    @Test func `bytes at random are values or malformed`() throws {
        var generator = SystemRandomNumberGenerator()
        let sound: [UInt8] = [2, 0x54, 2, 0xFF, 0x80, 0x80, 4, 4, 0, 0, 2, 2, 0x61, 2, 0x62, 0, 0, 0, 0x80, 0x3F]
        _ = try avro(sound)
        for _ in 0..<5000 {
            var bytes = sound
            for _ in 0..<3 { bytes[.random(in: bytes.indices)] = .random(in: 0...255, using: &generator) }
            bytes.removeLast(.random(in: 0...3, using: &generator))
            do { _ = try avro(bytes) } catch is MalformedRecord {}
            let noise =
                [0] + (0..<Int.random(in: 0...30)).map { _ in UInt8.random(in: 0...255, using: &generator) & 0x7F }
            do { _ = try protobuf(noise) } catch is MalformedRecord {}
        }
    }
}
