import Core
import Testing

@testable import Streams

@Suite struct SequenceNumberTests {
    @Test func `has 56 digits, comes back, and grows with the offset`() throws {
        var last = ""
        for offset: UInt64 in [0, 1, 9, 10, 12_345, .max] {
            let number = SequenceNumber(createdAt: Timestamp(milliseconds: 1_795_334_400_000), offset: offset, shard: 3)
            #expect(number.description.utf8.count == 56)
            #expect(SequenceNumber(number.description) == number)
            #expect(number.description > last)
            last = number.description
        }
    }

    @Test func `refuses what Millrace did not make`() {
        for text in ["", "12", String(repeating: "9", count: 56), String(repeating: "x", count: 56)] {
            #expect(SequenceNumber(text) == nil)
        }
    }
}
