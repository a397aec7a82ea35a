import Crypto

/// A record as a producer made it, before the Kinesis Producer Library put it together with others.
package struct UserRecord: Sendable, Equatable {
    package let partitionKey: String
    package let explicitHashKey: String?
    package let data: [UInt8]

    package init(partitionKey: String, explicitHashKey: String?, data: [UInt8]) {
        self.partitionKey = partitionKey
        self.explicitHashKey = explicitHashKey
        self.data = data
    }
}

/// The form in which the Kinesis Producer Library puts many records into one: a magic number, a protobuf message, its MD5.
///
/// https://github.com/awslabs/amazon-kinesis-producer/blob/master/aggregation-format.md
package enum AggregatedRecord {
    private static let magic: [UInt8] = [0xF3, 0x89, 0x9A, 0xC2]
    private static let digestBytes = 16

    /// Whether data begins as such a form does.
    package static func isMarked(_ data: UnsafeRawBufferPointer) -> Bool { data.starts(with: magic) }

    /// The records in `data`; nil if it is not such a form, and then stands for itself.
    package static func userRecords(in data: [UInt8]) -> [UserRecord]? {
        guard data.count >= magic.count + digestBytes, data.starts(with: magic) else { return nil }
        let message = data[magic.count..<(data.count - digestBytes)]
        guard Insecure.MD5.hash(data: message).elementsEqual(data.suffix(digestBytes)) else { return nil }
        return message.withUnsafeBytes { bytes in
            var reader = ProtobufReader(bytes)
            return records(&reader)
        }
    }

    /// A record as it stands in the message: keys are places in tables.
    private struct Entry {
        var partitionKey: UInt64?
        var explicitHashKey: UInt64?
        var data: UnsafeRawBufferPointer?
    }

    private static func records(_ reader: inout ProtobufReader) -> [UserRecord]? {
        var partitionKeys: [String] = []
        var hashKeys: [String] = []
        var entries: [Entry] = []
        while let field = reader.next() {
            switch field {
            case .bytes(1, let text): partitionKeys.append(String(decoding: text, as: UTF8.self))
            case .bytes(2, let text): hashKeys.append(String(decoding: text, as: UTF8.self))
            case .bytes(3, let message):
                guard let entry = entry(message) else { return nil }
                entries.append(entry)
            default: continue
            }
        }
        guard reader.isAtEnd else { return nil }
        var found: [UserRecord] = []
        for entry in entries {
            guard let key = entry.partitionKey, let data = entry.data, key < UInt64(partitionKeys.count),
                entry.explicitHashKey.map({ $0 < UInt64(hashKeys.count) }) ?? true
            else { return nil }
            found.append(
                UserRecord(
                    partitionKey: partitionKeys[Int(truncatingIfNeeded: key)],
                    explicitHashKey: entry.explicitHashKey.map { hashKeys[Int(truncatingIfNeeded: $0)] },
                    data: Array(data)))
        }
        return found
    }

    private static func entry(_ message: UnsafeRawBufferPointer) -> Entry? {
        var entry = Entry()
        var reader = ProtobufReader(message)
        while let field = reader.next() {
            switch field {
            case .number(1, let place): entry.partitionKey = place
            case .number(2, let place): entry.explicitHashKey = place
            case .bytes(3, let data): entry.data = data
            default: continue
            }
        }
        return reader.isAtEnd ? entry : nil
    }
}

/// Walks over the fields of a protobuf message.
///
/// Two messages with six fields are all that is read here, for which swift-protobuf would double the time of a first build.
/// https://protobuf.dev/programming-guides/encoding/
private struct ProtobufReader {
    enum Field {
        case number(Int, UInt64)
        case bytes(Int, UnsafeRawBufferPointer)
        /// A field of a fixed size, which these messages have none of.
        case other
    }

    private let bytes: UnsafeRawBufferPointer
    private var position = 0
    private var isBroken = false

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    var isAtEnd: Bool { !isBroken && position == bytes.count }

    /// The next field; nil at the end, and where the message is broken.
    mutating func next() -> Field? {
        guard position < bytes.count, let tag = variableNumber(), tag >> 3 <= 536_870_911 else {
            isBroken = isBroken || position < bytes.count
            return nil
        }
        let number = Int(truncatingIfNeeded: tag >> 3)
        switch tag & 7 {
        case 0:
            guard let value = variableNumber() else { return broken() }
            return .number(number, value)
        case 1: return skip(8)
        case 2:
            guard let count = variableNumber().flatMap({ Int(exactly: $0) }), count <= bytes.count - position else {
                return broken()
            }
            defer { position += count }
            return .bytes(number, UnsafeRawBufferPointer(rebasing: bytes[position..<(position + count)]))
        case 5: return skip(4)
        default: return broken()
        }
    }

    private mutating func broken() -> Field? {
        isBroken = true
        return nil
    }

    private mutating func skip(_ count: Int) -> Field? {
        guard bytes.count - position >= count else { return broken() }
        position += count
        return .other
    }

    private mutating func variableNumber() -> UInt64? {
        var number: UInt64 = 0
        for shift in stride(from: 0, to: 64, by: 7) {
            guard position < bytes.count else { break }
            let byte = bytes[position]
            position += 1
            number |= UInt64(byte & 0x7F) << UInt64(shift)
            if byte & 0x80 == 0 { return number }
        }
        isBroken = true
        return nil
    }
}
