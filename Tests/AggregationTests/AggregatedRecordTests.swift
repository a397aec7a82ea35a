import Testing

@testable import Aggregation

@Suite struct AggregatedRecordTests {
    /// Made with aws-kinesis-agg 1.2.3: three records, the second with an explicit hash key.
    private let made: [UInt8] = Self.bytes(
        "f3899ac20a01610a01621201351a0908001a0566697273741a0c080110001a067365636f6e641a0408001a0035"
            + "289bf4187849944460df16b35d70ce")

    private static func bytes(_ hexadecimal: String) -> [UInt8] {
        let digits = hexadecimal.compactMap(\.hexDigitValue)
        return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }

    @Test func `records come apart`() {
        #expect(
            AggregatedRecord.userRecords(in: made) == [
                UserRecord(partitionKey: "a", explicitHashKey: nil, data: Array("first".utf8)),
                UserRecord(partitionKey: "b", explicitHashKey: "5", data: Array("second".utf8)),
                UserRecord(partitionKey: "a", explicitHashKey: nil, data: []),
            ])
    }

    @Test func `what is no aggregate stands for itself`() {
        #expect(AggregatedRecord.userRecords(in: []) == nil)
        #expect(AggregatedRecord.userRecords(in: Array("plain".utf8)) == nil)
        #expect(AggregatedRecord.userRecords(in: Array(made.dropLast())) == nil)
        for position in made.indices {
            var changed = made
            changed[position] ^= 1
            #expect(AggregatedRecord.userRecords(in: changed) == nil)
        }
    }
}
