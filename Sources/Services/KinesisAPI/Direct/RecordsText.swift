import AWSProtocol
import Core
import NIOCore
import Storage
import Streams

/// The JSON of answers that carry many records, written in one pass.
struct RecordsText: Sendable {
    private(set) var text = ByteBuffer()
    private var isFirst = true

    init(reservingBytes bytes: Int = 0) { text.reserveCapacity(bytes) }

    mutating func write(_ part: StaticString) { text.writeStaticString(part) }
    mutating func write(_ part: String) { text.writeString(part) }

    private mutating func separate() {
        if !isFirst { text.writeInteger(UInt8(ascii: ",")) }
        isFirst = false
    }

    mutating func write(_ number: SequenceNumber) {
        text.writeWithUnsafeMutableBytes(minimumWritableBytes: SequenceNumber.digitCount) { output in
            number.write(to: output)
            return SequenceNumber.digitCount
        }
    }

    /// Adds an entry of PutRecords' answer.
    mutating func add(_ number: SequenceNumber) {
        separate()
        write(#"{"SequenceNumber":""#)
        write(number)
        write(#"","ShardId":""#)
        write(shardID: number.shard)
        write(#""}"#)
    }

    /// Adds an entry of a record that was not taken.
    mutating func add(error code: String, message: String) {
        separate()
        write(JSONWriter.string(of: .map(WireMap([("ErrorCode", .string(code)), ("ErrorMessage", .string(message))]))))
    }

    mutating func write(shardID number: UInt32) {
        write("shardId-")
        text.writeWithUnsafeMutableBytes(minimumWritableBytes: 12) { digits in
            var rest = number
            for position in stride(from: 11, through: 0, by: -1) {
                digits[position] = UInt8(ascii: "0") + UInt8(rest % 10)
                rest /= 10
            }
            return 12
        }
    }

    /// Adds a record of GetRecords' answer.
    mutating func add(_ record: LogRecordView, createdAt: Timestamp) {
        separate()
        write(#"{"SequenceNumber":""#)
        write(SequenceNumber(createdAt: createdAt, offset: record.offset, shard: record.lane))
        write(#"","ApproximateArrivalTimestamp":"#)
        write(record.arrival)
        write(#","Data":""#)
        Base64.encode(record.data, into: &text)
        if record.partitionKey.isEmpty {
            write(#"""#)
        } else {
            write(#"","PartitionKey":"#)
            writeKey(record.partitionKey)
        }
        if record.isSealed { write(#","EncryptionType":"KMS"}"#) } else { write(#","EncryptionType":"NONE"}"#) }
    }

    /// Seconds with three decimals.
    private mutating func write(_ time: Timestamp) {
        let (seconds, rest) = time.milliseconds.quotientAndRemainder(dividingBy: 1000)
        write("\(seconds)")
        let digits = UInt8(ascii: "0")
        text.writeMultipleIntegers(
            UInt8(ascii: "."), digits + UInt8(rest / 100), digits + UInt8(rest / 10 % 10), digits + UInt8(rest % 10))
    }

    private mutating func writeKey(_ key: UnsafeRawBufferPointer) {
        guard key.allSatisfy({ $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }) else {
            text.writeBytes(JSONWriter.bytes(of: .string(String(decoding: key, as: UTF8.self))))
            return
        }
        text.writeInteger(UInt8(ascii: "\""))
        text.writeBytes(key)
        text.writeInteger(UInt8(ascii: "\""))
    }
}
