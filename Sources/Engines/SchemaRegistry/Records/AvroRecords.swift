import AWSProtocol
import Core

/// Reads records in Avro's binary encoding.
///
/// https://avro.apache.org/docs/1.11.1/specification/#binary-encoding
struct AvroRecords: Sendable {
    private indirect enum Kind: Sendable {
        case null, boolean, integer, float, double, bytes, string, date
        case time(fractionDigits: Int)
        /// Of so many bytes, or of as many as stand before it.
        case decimal(scale: Int, size: Int?)
        case fixed(Int)
        case enumeration([String])
        case array(Kind)
        case map(Kind)
        case union([Kind])
        case record([Field])
        case named(String)
    }

    private struct Field: Sendable {
        let name: String
        let kind: Kind
    }

    private let root: Kind
    private let named: [String: Kind]

    /// `definition` is one that was registered, and so is sound.
    init(_ definition: String) throws(SchemaDefinition.Invalid) {
        var reading = Reading()
        // A lone name is a schema too, with or without quotes.
        let isDocument = definition.contains { "{[\"".contains($0) }
        root = reading.kind(isDocument ? try SchemaDefinition.parseJSON(definition) : .string(definition), space: "")
        named = reading.named
    }

    private struct Reading {
        var named: [String: Kind] = [:]

        mutating func kind(_ schema: WireValue, space: String) -> Kind {
            switch schema {
            case .string(let name): return Self.primitive(name) ?? .named(full(name, space))
            case .list(let branches): return .union(branches.map { kind($0, space: space) })
            default: break
            }
            if let logical = logical(schema) {
                if schema["type"]?.string == "fixed" { remember(schema, logical, space) }
                return logical
            }
            switch schema["type"]?.string {
            case "array": return .array(kind(schema["items"] ?? .null, space: space))
            case "map": return .map(kind(schema["values"] ?? .null, space: space))
            case "fixed": return remember(schema, .fixed(number(schema["size"]) ?? 0), space)
            case "enum":
                return remember(schema, .enumeration((schema["symbols"]?.list ?? []).compactMap(\.string)), space)
            case "record", "error":
                let own = full(schema["name"]?.string ?? "", schema["namespace"]?.string ?? space)
                let inner = own.lastIndex(of: ".").map { String(own[..<$0]) } ?? ""
                let fields = (schema["fields"]?.list ?? []).map { field in
                    Field(name: field["name"]?.string ?? "", kind: kind(field["type"] ?? .null, space: inner))
                }
                return remember(schema, .record(fields), space)
            default: return kind(schema["type"] ?? .string("null"), space: space)
            }
        }

        private func full(_ name: String, _ space: String) -> String {
            name.contains(".") || space.isEmpty ? name : "\(space).\(name)"
        }

        @discardableResult
        private mutating func remember(_ schema: WireValue, _ kind: Kind, _ space: String) -> Kind {
            named[full(schema["name"]?.string ?? "", schema["namespace"]?.string ?? space)] = kind
            return kind
        }

        private static func primitive(_ name: String) -> Kind? {
            switch name {
            case "null": .null
            case "boolean": .boolean
            case "int", "long": .integer
            case "float": .float
            case "double": .double
            case "bytes": .bytes
            case "string": .string
            default: nil
            }
        }

        private func number(_ value: WireValue?) -> Int? {
            guard case .integer(let number)? = value else { return nil }
            return Int(number)
        }

        /// Those that have a type of their own in the catalog.
        private func logical(_ schema: WireValue) -> Kind? {
            switch (schema["logicalType"]?.string, schema["type"]?.string) {
            case ("date", "int"): .date
            case ("timestamp-millis", "long"), ("local-timestamp-millis", "long"): .time(fractionDigits: 3)
            case ("timestamp-micros", "long"), ("local-timestamp-micros", "long"): .time(fractionDigits: 6)
            case ("decimal", "bytes"): .decimal(scale: number(schema["scale"]) ?? 0, size: nil)
            case ("decimal", "fixed"): .decimal(scale: number(schema["scale"]) ?? 0, size: number(schema["size"]) ?? 0)
            default: nil
            }
        }
    }

    /// The value of a record: bytes are blobs, dates, times and decimals are texts.
    func value(of record: UnsafeRawBufferPointer) throws(MalformedRecord) -> WireValue {
        var input = SerializedBytes(record)
        let value = try read(root, &input, depth: 0)
        guard input.isAtEnd else { throw MalformedRecord(description: "Bytes follow the record.") }
        return value
    }

    private func read(_ kind: Kind, _ input: inout SerializedBytes, depth: Int) throws(MalformedRecord) -> WireValue {
        guard depth < Limits.nestingDepth else {
            throw MalformedRecord(description: "The record is nested too deeply.")
        }
        try input.countValue()
        switch kind {
        case .null: return .null
        case .boolean: return .bool(try input.take(1)[0] != 0)
        case .integer: return .integer(try input.zigzag())
        case .float: return .double(Double(Float(bitPattern: try input.fixed(UInt32.self))))
        case .double: return .double(Double(bitPattern: try input.fixed(UInt64.self)))
        case .bytes: return .blob(Array(try input.take(try input.zigzag())))
        case .string: return .string(try input.text(try input.zigzag()))
        case .date:
            let days = try input.zigzag()
            guard let time = Timestamp(exactSeconds: days.clamped(multipliedBy: 86_400)) else {
                throw MalformedRecord(description: "A date lies outside the years 1 to 9999.")
            }
            return .string(String(time.iso8601().prefix { $0 != "T" }))
        case .time(let digits):
            let (count, unit) = (try input.zigzag(), digits == 3 ? Int64(1000) : 1_000_000)
            let seconds = count.flooredDivision(by: unit)
            return .string(try timeText(seconds: seconds, fraction: count &- seconds &* unit, digits: digits))
        case .decimal(let scale, let size):
            let count = if let size { Int64(size) } else { try input.zigzag() }
            return .string(try Self.decimal(try input.take(count), scale: scale))
        case .fixed(let size): return .blob(Array(try input.take(size)))
        case .enumeration(let symbols): return .string(try Self.choice(symbols, &input))
        case .union(let branches): return try read(try Self.choice(branches, &input), &input, depth: depth + 1)
        case .named(let name): return try read(named[name] ?? .null, &input, depth: depth + 1)
        case .array(let items):
            var found: [WireValue] = []
            try blocks(&input) { input throws(MalformedRecord) in
                found.append(try read(items, &input, depth: depth + 1))
            }
            return .list(found)
        case .map(let values):
            var found = WireMap()
            try blocks(&input) { input throws(MalformedRecord) in
                let name = try input.text(try input.zigzag())
                found.append(name, try read(values, &input, depth: depth + 1) as WireValue)
            }
            return .map(found)
        case .record(let fields):
            var found = WireMap()
            for field in fields {
                found.append(field.name, try read(field.kind, &input, depth: depth + 1) as WireValue)
            }
            return .map(found)
        }
    }

    /// What the next number chooses.
    private static func choice<Option>(
        _ options: [Option], _ input: inout SerializedBytes
    ) throws(MalformedRecord) -> Option {
        guard let place = Int(exactly: try input.zigzag()), options.indices.contains(place) else {
            throw MalformedRecord(description: "The record names a choice that its schema does not have.")
        }
        return options[place]
    }

    /// Blocks of items, each with their number before them, until one of none.
    private func blocks(
        _ input: inout SerializedBytes, _ item: (inout SerializedBytes) throws(MalformedRecord) -> Void
    ) throws(MalformedRecord) {
        while true {
            let count = try input.zigzag()
            guard count != 0 else { return }
            // A negative number is followed by the size of the block.
            if count < 0 { _ = try input.zigzag() }
            for _ in 0..<count.magnitude { try item(&input) }
        }
    }

    /// A number of which the highest byte comes first.
    private static func decimal(_ bytes: UnsafeRawBufferPointer, scale: Int) throws(MalformedRecord) -> String {
        guard bytes.count <= 16, (0...38).contains(scale) else {
            throw MalformedRecord(description: "A decimal has more than 38 digits.")
        }
        let isNegative = (bytes.first ?? 0) >= 0x80
        let unscaled = bytes.reduce(isNegative ? Int128(-1) : 0) { $0 << 8 | Int128($1) }
        let digits = String(unscaled.magnitude)
        let all = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
        return (isNegative ? "-" : "") + all.dropLast(scale) + (scale > 0 ? "." + all.suffix(scale) : "")
    }
}
