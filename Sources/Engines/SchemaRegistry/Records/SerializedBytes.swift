import Core

/// A record that is not what its schema says.
package struct MalformedRecord: Error, Equatable, CustomStringConvertible {
    package let description: String
}

/// Takes a record apart that a serializer has written.
struct SerializedBytes {
    private let bytes: UnsafeRawBufferPointer
    private var position = 0
    private var values = 0

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    var isAtEnd: Bool { position == bytes.count }

    /// Counts a value: those without bytes of their own could be as many as a record says.
    mutating func countValue() throws(MalformedRecord) {
        values += 1
        guard values <= Limits.SchemaRegistry.valuesPerRecord else {
            throw MalformedRecord(description: "The record holds too many values.")
        }
    }

    mutating func take(_ count: some BinaryInteger) throws(MalformedRecord) -> UnsafeRawBufferPointer {
        guard let count = Int(exactly: count), count >= 0, count <= bytes.count - position else {
            throw MalformedRecord(description: "The record ends too early.")
        }
        defer { position += count }
        return UnsafeRawBufferPointer(rebasing: bytes[position..<(position + count)])
    }

    /// Seven bits a byte, the lowest first.
    mutating func varint() throws(MalformedRecord) -> UInt64 {
        var (value, shift) = (UInt64(0), UInt64(0))
        while shift < 64 {
            let byte = try take(1)[0]
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return value }
            shift += 7
        }
        throw MalformedRecord(description: "The record holds a number of more than 64 bits.")
    }

    /// A number whose sign is its lowest bit.
    mutating func zigzag() throws(MalformedRecord) -> Int64 { Self.signed(try varint()) }

    static func signed(_ zigzag: UInt64) -> Int64 { Int64(bitPattern: zigzag >> 1) ^ -Int64(bitPattern: zigzag & 1) }

    /// A number of a fixed size, its lowest byte first.
    mutating func fixed<Number: FixedWidthInteger>(_: Number.Type) throws(MalformedRecord) -> Number {
        Number(littleEndian: try take(MemoryLayout<Number>.size).loadUnaligned(as: Number.self))
    }

    /// So many bytes of UTF-8.
    mutating func text(_ count: some BinaryInteger) throws(MalformedRecord) -> String {
        guard let text = String(validating: try take(count), as: UTF8.self) else {
            throw MalformedRecord(description: "A text of the record is not UTF-8.")
        }
        return text
    }
}

/// A point in time as Firehose's conversion reads it; the fraction of its second has so many digits.
func timeText(seconds: Int64, fraction: Int64, digits: Int) throws(MalformedRecord) -> String {
    guard (-62_135_596_800..<253_402_300_800).contains(seconds) else {
        throw MalformedRecord(description: "A time lies outside the years 1 to 9999.")
    }
    return Timestamp(milliseconds: seconds.clamped(multipliedBy: 1000)).iso8601().dropLast() + "."
        + padded(Int(fraction), digits)
}
