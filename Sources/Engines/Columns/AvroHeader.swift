import AWSProtocol
import Core

/// The header of an Avro container file: its schema, in the catalog's types.
///
/// https://avro.apache.org/docs/1.11.1/specification/#object-container-files
package struct AvroHeader: Sendable, Equatable {
    package let fields: [ColumnType.Field]
    /// As JSON.
    package let schema: String
    /// Of the blocks whose beginnings are in the head, and how many bytes they and what is before them take.
    package let recordCount: Int
    package let byteCount: Int

    /// Returns nil if the bytes do not begin an Avro file of records.
    package init?(_ bytes: [UInt8]) {
        guard bytes.starts(with: Self.mark) else { return nil }
        var reader = Reader(bytes: bytes, position: Self.mark.count)
        guard let metadata = reader.map(),
            let text = metadata["avro.schema"].flatMap({ String(validating: $0, as: UTF8.self) }),
            let root = try? JSONParser.parse(text.utf8), root["type"]?.string == "record"
        else { return nil }
        var types = AvroTypes()
        guard case .structure(let fields) = types.type(root, depth: 0) else { return nil }
        self.fields = fields
        schema = text
        reader.position += Self.syncBytes
        var count = 0
        while let records = reader.long(), let size = reader.long(), records > 0, size >= 0 {
            count = count.clamped(adding: records)
            reader.position = reader.position.clamped(adding: size).clamped(adding: Self.syncBytes)
            if reader.position >= bytes.count { break }
        }
        recordCount = count
        byteCount = reader.position
    }

    private static let mark: [UInt8] = Array("Obj".utf8) + [1]
    private static let syncBytes = 16

    private struct Reader {
        let bytes: [UInt8]
        var position: Int

        /// Zigzag, seven bits a byte.
        mutating func long() -> Int? {
            var (value, shift) = (UInt64(0), UInt64(0))
            while position < bytes.count, shift < 64 {
                let byte = bytes[position]
                position += 1
                value |= UInt64(byte & 0x7F) << shift
                shift += 7
                if byte < 0x80 { return Int(truncatingIfNeeded: value >> 1) ^ -Int(truncatingIfNeeded: value & 1) }
            }
            return nil
        }

        mutating func bytesField() -> ArraySlice<UInt8>? {
            guard let count = long(), count >= 0, count <= bytes.count - position else { return nil }
            defer { position += count }
            return bytes[position..<(position + count)]
        }

        mutating func map() -> [String: ArraySlice<UInt8>]? {
            var found: [String: ArraySlice<UInt8>] = [:]
            while let count = long() {
                if count == 0 { return found }
                // A negative count is followed by the size of the block.
                if count < 0 { _ = long() }
                for _ in 0..<min(count.magnitude, 10_000) {
                    guard let name = bytesField(), let value = bytesField() else { return nil }
                    found[String(decoding: name, as: UTF8.self)] = value
                }
            }
            return nil
        }
    }
}

/// Reads the types of an Avro schema.
///
/// https://cwiki.apache.org/confluence/display/Hive/AvroSerDe says which types they are in Hive.
package struct AvroTypes {
    /// Types that have names, and how many they are made of.
    private var named: [String: (type: ColumnType, nodes: Int)] = [:]
    private var nodes = SchemaNodes()

    package init() {}

    /// What is nested too deeply, or has too many parts, is a string.
    package mutating func type(_ schema: WireValue, depth: Int) -> ColumnType {
        guard depth < Limits.nestingDepth, nodes.take() else { return .string }
        switch schema {
        case .string(let name):
            if let primitive = Self.primitive(name) { return primitive }
            guard let known = named[name], nodes.take(known.nodes) else { return .string }
            return known.type
        case .list(let branches): return union(branches, depth: depth)
        case .map: return complex(schema, depth: depth)
        case .null, .bool, .integer, .double, .blob, .timestamp: return .string
        }
    }

    private static func primitive(_ name: String) -> ColumnType? {
        switch name {
        case "boolean": .boolean
        case "int": .int
        case "long": .bigint
        case "float": .named("float")
        case "double": .double
        case "bytes": .named("binary")
        case "string": .string
        case "null": .unknown
        default: nil
        }
    }

    private mutating func union(_ branches: [WireValue], depth: Int) -> ColumnType {
        let types = branches.map { type($0, depth: depth + 1) }.filter { $0 != .unknown }
        guard types.count > 1 else { return types.first ?? .unknown }
        return .named("uniontype<\(types.map(\.glueName).joined(separator: ","))>")
    }

    private mutating func complex(_ schema: WireValue, depth: Int) -> ColumnType {
        let name = schema["type"]?.string ?? ""
        if let logical = schema["logicalType"]?.string, let type = Self.logical(logical, schema) { return type }
        let found: ColumnType
        let before = nodes.taken
        switch name {
        case "record":
            // A record that holds itself has no type in Hive.
            remember(schema, .string, 1)
            found = .structure(
                (schema["fields"]?.list ?? []).map { field in
                    ColumnType.Field(
                        name: field["name"]?.string ?? "", type: type(field["type"] ?? .null, depth: depth + 1))
                })
        case "array": return .array(type(schema["items"] ?? .null, depth: depth + 1))
        case "map": return .named("map<string,\(type(schema["values"] ?? .null, depth: depth + 1).glueName)>")
        case "enum": found = .string
        case "fixed": found = .named("binary")
        default: return type(schema["type"] ?? .null, depth: depth + 1)
        }
        remember(schema, found, nodes.taken - before + 1)
        return found
    }

    private mutating func remember(_ schema: WireValue, _ type: ColumnType, _ nodes: Int) {
        guard let name = schema["name"]?.string else { return }
        named[name] = (type, nodes)
        if let space = schema["namespace"]?.string { named["\(space).\(name)"] = (type, nodes) }
    }

    private static func number(_ value: WireValue?) -> Int64? {
        guard case .integer(let number) = value else { return nil }
        return number
    }

    private static func logical(_ name: String, _ schema: WireValue) -> ColumnType? {
        switch name {
        case "date": .named("date")
        case "timestamp-millis", "timestamp-micros", "local-timestamp-millis", "local-timestamp-micros":
            .named("timestamp")
        case "decimal":
            .named("decimal(\(Self.number(schema["precision"]) ?? 10),\(Self.number(schema["scale"]) ?? 0))")
        default: nil
        }
    }
}
