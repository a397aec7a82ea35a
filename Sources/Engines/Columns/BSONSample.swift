import Core

/// The documents at the head of a file of BSON, one after another.
///
/// https://bsonspec.org/spec.html
package struct BSONSample: Sendable, Equatable {
    package private(set) var fields: [ColumnType.Field] = []
    package private(set) var recordCount = 0
    package private(set) var byteCount = 0

    /// Returns nil if the bytes are not BSON; `isWhole` tells that they are all of the file.
    package init?(_ bytes: [UInt8], isWhole: Bool) {
        var reader = Reader(bytes: bytes)
        while reader.position < bytes.count, recordCount < Limits.Crawler.sampleRecords {
            let start = reader.position
            guard let found = reader.document(depth: 0) else {
                guard !isWhole, recordCount > 0 else { return nil }
                break
            }
            // What is cut off is seen by its length; a document that ends early is none.
            guard reader.position > start else { return nil }
            fields = ColumnType.merged(fields, found)
            recordCount += 1
            byteCount = reader.position
        }
        guard recordCount > 0, !fields.isEmpty else { return nil }
    }

    private struct Reader {
        let bytes: [UInt8]
        var position = 0

        mutating func int32() -> Int? {
            guard bytes.count - position >= 4 else { return nil }
            defer { position += 4 }
            let bits = (0..<4).reversed().reduce(UInt32(0)) { $0 << 8 | UInt32(bytes[position + $1]) }
            return Int(Int32(bitPattern: bits))
        }

        mutating func skip(_ count: Int) -> Bool {
            guard count >= 0, bytes.count - position >= count else { return false }
            position += count
            return true
        }

        mutating func text() -> String? {
            guard let end = bytes[position...].firstIndex(of: 0) else { return nil }
            defer { position = end + 1 }
            return String(validating: bytes[position..<end], as: UTF8.self)
        }

        mutating func document(depth: Int) -> [ColumnType.Field]? {
            let start = position
            guard depth < Limits.nestingDepth, let size = int32(), size >= 5, bytes.count - start >= size else {
                return nil
            }
            var fields: [ColumnType.Field] = []
            while position < start + size - 1 {
                let kind = bytes[position]
                position += 1
                guard kind != 0, let name = text(), let type = value(kind, depth: depth) else { return nil }
                fields = ColumnType.merged(fields, [.init(name: name, type: type)])
            }
            guard position == start + size - 1, bytes[position] == 0 else { return nil }
            position += 1
            return fields
        }

        private mutating func value(_ kind: UInt8, depth: Int) -> ColumnType? {
            switch kind {
            case 0x01: return skip(8) ? .double : nil
            case 0x02, 0x0D, 0x0E: return int32().map { skip($0) } == true ? .string : nil
            case 0x03: return document(depth: depth + 1).map { .structure($0) }
            case 0x04:
                guard let elements = document(depth: depth + 1) else { return nil }
                return .array(elements.reduce(.unknown) { $0.merged(with: $1.type) })
            case 0x05: return int32().map { skip($0 + 1) } == true ? .named("binary") : nil
            case 0x06, 0x0A: return .unknown
            case 0x07: return skip(12) ? .string : nil
            case 0x08: return skip(1) ? .boolean : nil
            case 0x09: return skip(8) ? .named("timestamp") : nil
            case 0x0B: return text() != nil && text() != nil ? .string : nil
            case 0x10: return skip(4) ? .int : nil
            case 0x11, 0x12: return skip(8) ? .bigint : nil
            case 0x13: return skip(16) ? .string : nil
            default: return nil
            }
        }
    }
}
