import AWSProtocol
import Core

/// The records at the head of a JSON file: one after another, on lines or not, or in an array.
package struct JSONSample: Sendable, Equatable {
    package private(set) var fields: [ColumnType.Field] = []
    package private(set) var recordCount = 0
    /// How much of the bytes the records took.
    package private(set) var byteCount = 0

    /// Returns nil if the bytes are not JSON objects; `isWhole` tells that they are all of the file.
    ///
    /// `path` is a JSONPath of member names, `*`, `[*]` and `[n]`, which leads to the records.
    package init?(_ bytes: [UInt8], isWhole: Bool, path: [String] = []) {
        let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        guard let first = bytes.first(where: { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }),
            first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
        else { return nil }
        let isReadable = bytes.withUnsafeBufferPointer { buffer in
            if !path.isEmpty { return readPath(path, buffer) }
            return first == UInt8(ascii: "[")
                ? readArray(buffer, isWhole: isWhole) : readObjects(buffer, isWhole: isWhole)
        }
        guard isReadable, recordCount > 0 else { return nil }
    }

    private mutating func readObjects(_ buffer: UnsafeBufferPointer<UInt8>, isWhole: Bool) -> Bool {
        var parser = JSONParser(buffer)
        while recordCount < Limits.Crawler.sampleRecords {
            do {
                guard let value = try parser.next() else { return true }
                guard take(value) else { return false }
                byteCount = parser.consumedBytes
            } catch {
                // The last record of a head is cut off; anything else that cannot be read is not JSON.
                return !isWhole && recordCount > 0
            }
        }
        return true
    }

    private mutating func readArray(_ buffer: UnsafeBufferPointer<UInt8>, isWhole: Bool) -> Bool {
        guard let start = buffer.firstIndex(of: UInt8(ascii: "[")) else { return false }
        var position = start + 1
        while recordCount < Limits.Crawler.sampleRecords {
            var parser = JSONParser(UnsafeBufferPointer(rebasing: buffer[position...]))
            parser.skipWhiteSpace()
            position += parser.consumedBytes
            guard position < buffer.count else { return !isWhole }
            if buffer[position] == UInt8(ascii: "]") { return true }
            if buffer[position] == UInt8(ascii: ",") {
                position += 1
                continue
            }
            parser = JSONParser(UnsafeBufferPointer(rebasing: buffer[position...]))
            guard let value = try? parser.next() else { return !isWhole && recordCount > 0 }
            guard take(value) else { return false }
            position += parser.consumedBytes
            byteCount = position
        }
        return true
    }

    private mutating func readPath(_ path: [String], _ buffer: UnsafeBufferPointer<UInt8>) -> Bool {
        var parser = JSONParser(buffer)
        guard let root = try? parser.next() else { return false }
        byteCount = parser.consumedBytes
        var values = [root]
        for step in path { values = values.flatMap { Self.follow(step, $0) } }
        return values.prefix(Limits.Crawler.sampleRecords).allSatisfy { take($0) }
    }

    private static func follow(_ step: String, _ value: WireValue) -> [WireValue] {
        switch step {
        case "[*]": return value.list ?? []
        case "*": return value.map?.entries.map(\.value) ?? value.list ?? []
        default:
            guard step.hasPrefix("["), step.hasSuffix("]"), let index = Int(step.dropFirst().dropLast()) else {
                return value[step].map { [$0] } ?? []
            }
            guard let list = value.list, list.indices.contains(index) else { return [] }
            return [list[index]]
        }
    }

    private mutating func take(_ value: WireValue) -> Bool {
        guard case .structure(let found) = Self.type(of: value) else { return false }
        fields = ColumnType.merged(fields, found)
        recordCount += 1
        return true
    }

    private static func type(of value: WireValue) -> ColumnType {
        switch value {
        case .null: .unknown
        case .bool: .boolean
        case .integer(let number): Int32(exactly: number) == nil ? .bigint : .int
        case .double: .double
        case .string, .blob, .timestamp: .string
        case .list(let values): .array(values.reduce(.unknown) { $0.merged(with: type(of: $1)) })
        case .map(let map):
            .structure(
                ColumnType.merged([], map.entries.map { ColumnType.Field(name: $0.name, type: type(of: $0.value)) }))
        }
    }
}
