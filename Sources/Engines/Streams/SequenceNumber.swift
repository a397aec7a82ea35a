import Core

/// The place of a record in a stream, in the form that clients see: 56 decimal digits.
///
/// `49`, then the stream's creation time in milliseconds (13 digits), 11 zeros, the offset in the stream's log (20
/// digits) and the shard (10 digits). Numbers of one stream grow with the offset, over all its shards; AWS promises no
/// more: https://docs.aws.amazon.com/streams/latest/dev/key-concepts.html#sequence-number
package struct SequenceNumber: Equatable, Sendable, CustomStringConvertible {
    package let createdAt: Timestamp
    package let offset: UInt64
    package let shard: UInt32

    package init(createdAt: Timestamp, offset: UInt64, shard: UInt32) {
        self.createdAt = createdAt
        self.offset = offset
        self.shard = shard
    }

    /// Returns nil unless the text is a sequence number that Millrace made.
    package init?(_ text: String) {
        let digits = Array(text.utf8)
        guard digits.count == 56, digits.allSatisfy({ (48...57).contains($0) }), text.hasPrefix("49") else {
            return nil
        }
        func number(_ range: Range<Int>) -> UInt64? { UInt64(String(decoding: digits[range], as: UTF8.self)) }
        guard let created = number(2..<15), number(15..<26) == 0, let offset = number(26..<46),
            let shard = number(46..<56), shard <= UInt64(UInt32.max)
        else { return nil }
        self.init(createdAt: Timestamp(milliseconds: Int64(clamping: created)), offset: offset, shard: UInt32(shard))
    }

    package static let digitCount = 56

    package var description: String {
        String(unsafeUninitializedCapacity: Self.digitCount) { digits in
            write(to: UnsafeMutableRawBufferPointer(digits))
            return Self.digitCount
        }
    }

    /// Writes the digits to the beginning of `output`: GetRecords writes thousands of these in a call.
    package func write(to output: UnsafeMutableRawBufferPointer) {
        let digits = UnsafeMutableRawBufferPointer(rebasing: output[..<Self.digitCount])
        digits.initializeMemory(as: UInt8.self, repeating: UInt8(ascii: "0"))
        digits[0] = UInt8(ascii: "4")
        digits[1] = UInt8(ascii: "9")
        func write(_ number: UInt64, endingAt end: Int) {
            var rest = number
            var position = end
            while rest > 0 {
                position -= 1
                digits[position] = UInt8(ascii: "0") + UInt8(rest % 10)
                rest /= 10
            }
        }
        write(UInt64(clamping: createdAt.milliseconds), endingAt: 15)
        write(offset, endingAt: 46)
        write(UInt64(shard), endingAt: 56)
    }
}
