import Core
import NIOCore
import Testing

@testable import AWSProtocol

@Suite struct CBORTests {
    private func parse(_ bytes: [UInt8]) throws -> WireValue {
        try bytes.withUnsafeBytes { bytes in
            Result { () throws(CBORError) in try CBORParser.parse(bytes) }
        }.get()
    }

    // From RFC 8949, appendix A.
    @Test(arguments: [
        ([0x00], WireValue.integer(0)), ([0x18, 0x64], .integer(100)), ([0x19, 0x03, 0xE8], .integer(1000)),
        ([0x1B, 0, 0, 0, 0xE8, 0xD4, 0xA5, 0x10, 0], .integer(1_000_000_000_000)), ([0x20], .integer(-1)),
        ([0x39, 0x03, 0xE7], .integer(-1000)), ([0xF9, 0x3C, 0x00], .double(1)),
        ([0xF9, 0x00, 0x01], .double(5.960464477539063e-8)),
        ([0xFA, 0x47, 0xC3, 0x50, 0x00], .double(100_000)),
        ([0xFB, 0x3F, 0xF1, 0x99, 0x99, 0x99, 0x99, 0x99, 0x9A], .double(1.1)),
        ([0xF4], .bool(false)), ([0xF6], .null), ([0x44, 1, 2, 3, 4], .blob([1, 2, 3, 4])),
        ([0x61, 0x61], .string("a")),
        ([0x83, 1, 2, 3], .list([.integer(1), .integer(2), .integer(3)])),
        ([0x5F, 0x42, 1, 2, 0x43, 3, 4, 5, 0xFF], .blob([1, 2, 3, 4, 5])),
        ([0xBF, 0x61, 0x61, 0x01, 0xFF], .map(WireMap([("a", .integer(1))]))), ([0x9F, 0xFF], .list([])),
        (
            [0xC1, 0x1B, 0, 0, 0x01, 0x8B, 0xCF, 0xE5, 0x68, 0x00],
            .timestamp(Timestamp(milliseconds: 1_700_000_000_000))
        ),
    ])
    func `reads what the standard shows`(bytes: [UInt8], value: WireValue) throws {
        #expect(try parse(bytes) == value)
    }

    @Test func `what is written is read back`() throws {
        let value = WireValue.map(
            WireMap([
                ("text", .string("ä")), ("blob", .blob(Array(repeating: 7, count: 70_000))),
                ("list", .list([.integer(-5), .integer(.max), .integer(.min), .double(0.1), .bool(true), .null])),
                ("inner", .map(WireMap([("x", .list([]))]))),
            ]))
        #expect(try parse(CBORWriter.bytes(of: value)) == value)
        // Times are written as milliseconds.
        let time = WireValue.timestamp(Timestamp(milliseconds: 5))
        #expect(try parse(CBORWriter.bytes(of: time)) == .integer(5))
    }

    @Test func `refuses what is cut off, too deep, or changed, without harm`() throws {
        let whole = CBORWriter.bytes(
            of: .map(WireMap([("a", .list([.string("bcd"), .blob([1, 2]), .double(4)])), ("e", .integer(70_000))])))
        for end in whole.indices { #expect(throws: CBORError.self) { try parse(Array(whole[..<end])) } }
        #expect(throws: CBORError.self) { try parse(Array(repeating: 0x81, count: 10_000)) }
        #expect(throws: CBORError.self) { try parse([0x9B, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]) }
        for _ in 0..<20_000 {
            var changed = whole
            for _ in 0..<3 { changed[Int.random(in: changed.indices)] = .random(in: 0...255) }
            _ = try? parse(changed)
        }
    }
}
