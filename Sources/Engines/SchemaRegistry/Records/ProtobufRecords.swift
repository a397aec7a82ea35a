import AWSProtocol
import Core

/// Reads records in the encoding of Protocol Buffers.
///
/// What a record does not hold is left out, as are fields that its schema does not have.
///
/// https://protobuf.dev/programming-guides/encoding/
struct ProtobufRecords: Sendable {
    private let schema: ProtobufSchema
    /// The serializer writes a message's place among the names of all messages, in their order, before it.
    ///
    /// https://github.com/awslabs/aws-glue-schema-registry, MessageIndexFinder: entries of maps are messages, too.
    private let names: [String]

    init(_ schema: ProtobufSchema) {
        self.schema = schema
        var names = Array(schema.messages.keys)
        for (name, message) in schema.messages {
            for field in message.fields.values where field.label == .map {
                names.append("\(name).\(Self.entryName(ofMap: field.name))")
            }
        }
        self.names = names.sorted { $0.utf16.lexicographicallyPrecedes($1.utf16) }
    }

    /// `word_counts` has entries named `WordCountsEntry`.
    private static func entryName(ofMap name: String) -> String {
        let words = name.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }
        return words.joined() + "Entry"
    }

    /// The value of a record: bytes are blobs, times are texts.
    func value(of record: UnsafeRawBufferPointer) throws(MalformedRecord) -> WireValue {
        var input = SerializedBytes(record)
        guard let place = Int(exactly: try input.varint()), names.indices.contains(place) else {
            throw MalformedRecord(description: "The record names a message that its schema does not have.")
        }
        return try message(names[place], &input, depth: 0)
    }

    /// One field as it stands in a message.
    private enum Raw {
        case varint(UInt64)
        case fixed64(UInt64)
        case fixed32(UInt32)
        case bytes(UnsafeRawBufferPointer)
    }

    private func message(
        _ name: String, _ input: inout SerializedBytes, depth: Int
    ) throws(MalformedRecord) -> WireValue {
        guard depth < Limits.nestingDepth else {
            throw MalformedRecord(description: "The record is nested too deeply.")
        }
        let fields = schema.messages[name]?.fields ?? [:]
        var singles: [Int: WireValue] = [:]
        var lists: [Int: [WireValue]] = [:]
        var maps: [Int: WireMap] = [:]
        while !input.isAtEnd {
            let tag = try input.varint()
            guard let raw = try Self.raw(tag, &input, depth: depth) else { continue }
            let number = Int(truncatingIfNeeded: tag >> 3)
            guard let field = fields[number] else { continue }
            try input.countValue()
            switch field.label {
            case .optional, .required:
                if let value = try value(raw, field.type, depth: depth) { singles[number] = value }
            case .repeated: lists[number, default: []] += try values(raw, field.type, &input, depth: depth)
            case .map:
                guard case .bytes(let bytes) = raw else { continue }
                let (key, value) = try entry(bytes, field.type, depth: depth)
                maps[number, default: WireMap()][key] = value
            }
        }
        let found = fields.keys.sorted().compactMap { number -> (String, WireValue)? in
            let value = singles[number] ?? lists[number].map { .list($0) } ?? maps[number].map { .map($0) }
            return fields[number].flatMap { field in value.map { (field.name, $0) } }
        }
        return .map(WireMap(found))
    }

    /// What follows a tag; nil of a group, which is passed over.
    private static func raw(_ tag: UInt64, _ input: inout SerializedBytes, depth: Int) throws(MalformedRecord) -> Raw? {
        switch tag & 7 {
        case 0: return .varint(try input.varint())
        case 1: return .fixed64(try input.fixed(UInt64.self))
        case 2: return .bytes(try input.take(try input.varint()))
        case 3:
            guard depth < Limits.nestingDepth else {
                throw MalformedRecord(description: "The record is nested too deeply.")
            }
            while true {
                let inner = try input.varint()
                if inner & 7 == 4 { return nil }
                _ = try raw(inner, &input, depth: depth + 1)
            }
        case 5: return .fixed32(try input.fixed(UInt32.self))
        default: throw MalformedRecord(description: "The record is no message of Protocol Buffers.")
        }
    }

    /// Those of a repeated field, which come one by one, or numbers all together.
    private func values(
        _ raw: Raw, _ type: String, _ input: inout SerializedBytes, depth: Int
    ) throws(MalformedRecord) -> [WireValue] {
        guard case .bytes(let bytes) = raw, type != "string", type != "bytes",
            ProtobufSchema.scalars.contains(type) || schema.enumerations[type] != nil
        else { return try value(raw, type, depth: depth).map { [$0] } ?? [] }
        var packed = SerializedBytes(bytes)
        var found: [WireValue] = []
        while !packed.isAtEnd {
            try input.countValue()
            let next: Raw =
                switch type {
                case "double", "fixed64", "sfixed64": .fixed64(try packed.fixed(UInt64.self))
                case "float", "fixed32", "sfixed32": .fixed32(try packed.fixed(UInt32.self))
                default: .varint(try packed.varint())
                }
            if let value = try value(next, type, depth: depth) { found.append(value) }
        }
        return found
    }

    private func entry(
        _ bytes: UnsafeRawBufferPointer, _ type: String, depth: Int
    ) throws(MalformedRecord) -> (key: String, value: WireValue) {
        var input = SerializedBytes(bytes)
        let types = type.split(separator: " ").map(String.init)
        var (key, found) = (WireValue.string(""), WireValue.null)
        while !input.isAtEnd {
            let tag = try input.varint()
            guard let raw = try Self.raw(tag, &input, depth: depth) else { continue }
            switch tag >> 3 {
            case 1: key = try value(raw, types[0], depth: depth) ?? key
            case 2: found = try value(raw, types[1], depth: depth) ?? found
            default: break
            }
        }
        switch key {
        case .string(let text): return (text, found)
        case .integer(let number): return (String(number), found)
        case .bool(let flag): return (String(flag), found)
        default: throw MalformedRecord(description: "A key of a map is neither text nor a whole number.")
        }
    }

    /// A value of a type; nil where the record has another kind than the type is written as, which counts as unknown.
    private func value(_ raw: Raw, _ type: String, depth: Int) throws(MalformedRecord) -> WireValue? {
        switch (type, raw) {
        case ("double", .fixed64(let bits)): return .double(Double(bitPattern: bits))
        case ("float", .fixed32(let bits)): return .double(Double(Float(bitPattern: bits)))
        case ("int32", .varint(let bits)): return .integer(Int64(Int32(truncatingIfNeeded: bits)))
        case ("uint32", .varint(let bits)): return .integer(Int64(UInt32(truncatingIfNeeded: bits)))
        case ("int64", .varint(let bits)), ("sfixed64", .fixed64(let bits)): return .integer(Int64(bitPattern: bits))
        case ("uint64", .varint(let bits)), ("fixed64", .fixed64(let bits)):
            // The catalog has no type for the upper half of them.
            return Int64(exactly: bits).map { .integer($0) } ?? .string(String(bits))
        case ("sint32", .varint(let bits)), ("sint64", .varint(let bits)): return .integer(SerializedBytes.signed(bits))
        case ("fixed32", .fixed32(let bits)): return .integer(Int64(bits))
        case ("sfixed32", .fixed32(let bits)): return .integer(Int64(Int32(bitPattern: bits)))
        case ("bool", .varint(let bits)): return .bool(bits != 0)
        case ("string", .bytes(let bytes)):
            var input = SerializedBytes(bytes)
            return .string(try input.text(bytes.count))
        case ("bytes", .bytes(let bytes)): return .blob(Array(bytes))
        default: break
        }
        switch raw {
        case .varint(let bits):
            guard let names = schema.enumerations[type] else { return nil }
            let number = Int(Int32(truncatingIfNeeded: bits))
            return .string(names[number] ?? String(number))
        case .bytes(let bytes):
            var input = SerializedBytes(bytes)
            if schema.messages[type] != nil { return try message(type, &input, depth: depth + 1) }
            if type == "google.protobuf.Timestamp" { return try Self.time(&input) }
            // What an import defines is not known.
            return ProtobufSchema.scalars.contains(type) ? nil : .blob(Array(bytes))
        case .fixed32, .fixed64: return nil
        }
    }

    private static func time(_ input: inout SerializedBytes) throws(MalformedRecord) -> WireValue {
        var (seconds, nanoseconds) = (Int64(0), Int64(0))
        while !input.isAtEnd {
            let tag = try input.varint()
            guard case .varint(let bits)? = try raw(tag, &input, depth: 0) else { continue }
            if tag >> 3 == 1 { seconds = Int64(bitPattern: bits) }
            if tag >> 3 == 2 { nanoseconds = Int64(bitPattern: bits) }
        }
        guard (0..<1_000_000_000).contains(nanoseconds) else {
            throw MalformedRecord(description: "A time has more nanoseconds than a second.")
        }
        return .string(try timeText(seconds: seconds, fraction: nanoseconds, digits: 9))
    }
}
