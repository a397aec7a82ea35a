import AWSProtocol
import Core

/// A schema of Avro.
///
/// https://avro.apache.org/docs/1.11.1/specification/
package struct AvroSchema: Sendable {
    indirect enum Kind: Sendable, Hashable {
        case primitive(String)
        /// A record, an enumeration or a fixed, by its full name.
        case named(String)
        case array(Kind)
        case map(Kind)
        case union([Kind])
    }

    struct Field: Sendable {
        let name: String
        let aliases: [String]
        let type: Kind
        let hasDefault: Bool
    }

    struct Named: Sendable {
        enum Shape: Sendable {
            case record([Field])
            case enumeration([String], hasDefault: Bool)
            case fixed(size: Int64)
        }

        let name: String
        let aliases: [String]
        let shape: Shape
    }

    let root: Kind
    let named: [String: Named]
    let canonical: String

    private static let primitives: Set<String> = [
        "null", "boolean", "int", "long", "float", "double", "bytes", "string",
    ]

    init(_ text: String) throws(SchemaDefinition.Invalid) {
        // A lone name is a schema too, with or without quotes.
        let given = Self.primitives.contains(text) ? .string(text) : try SchemaDefinition.parseJSON(text)
        var reading = Reading()
        root = try reading.kind(given, space: "")
        named = reading.named
        canonical = JSONWriter.string(of: given)
    }

    private struct Reading {
        var named: [String: Named] = [:]
        /// Names whose definition has begun, as a record may hold itself.
        private var begun: Set<String> = []
        private var depth = 0

        private func invalid(_ text: String) -> SchemaDefinition.Invalid { .init(description: text) }

        mutating func kind(_ value: WireValue, space: String) throws(SchemaDefinition.Invalid) -> Kind {
            depth += 1
            defer { depth -= 1 }
            guard depth < Limits.nestingDepth else { throw invalid("The schema is nested too deeply.") }
            switch value {
            case .string(let name):
                if AvroSchema.primitives.contains(name) { return .primitive(name) }
                let full = fullName(name, space: space)
                guard begun.contains(full) else {
                    throw invalid("\"\(name)\" is not a defined name. The type must be defined first.")
                }
                return .named(full)
            case .list(let branches):
                var kinds: [Kind] = []
                for branch in branches { kinds.append(try kind(branch, space: space)) }
                if kinds.contains(where: { if case .union = $0 { true } else { false } }) {
                    throw invalid("Nested union: \(JSONWriter.string(of: value))")
                }
                guard Set(kinds.map(Self.unionKey)).count == kinds.count else {
                    throw invalid("Duplicate in union: \(JSONWriter.string(of: value))")
                }
                return .union(kinds)
            case .map: return try complex(value, space: space)
            case .null, .bool, .integer, .double, .blob, .timestamp:
                throw invalid("Schema not yet supported: \(JSONWriter.string(of: value))")
            }
        }

        /// Of unnamed types a union may have each only once.
        private static func unionKey(_ kind: Kind) -> String {
            switch kind {
            case .primitive(let name), .named(let name): name
            case .array: "array"
            case .map: "map"
            case .union: "union"
            }
        }

        private func fullName(_ name: String, space: String) -> String {
            name.contains(".") || space.isEmpty ? name : "\(space).\(name)"
        }

        private mutating func complex(_ value: WireValue, space: String) throws(SchemaDefinition.Invalid) -> Kind {
            guard let type = value["type"] else { throw invalid("No type: \(JSONWriter.string(of: value))") }
            guard let name = type.string else { return try kind(type, space: space) }
            switch name {
            case "array":
                guard let items = value["items"] else {
                    throw invalid("Array has no items type: \(JSONWriter.string(of: value))")
                }
                return .array(try kind(items, space: space))
            case "map":
                guard let values = value["values"] else {
                    throw invalid("Map has no values type: \(JSONWriter.string(of: value))")
                }
                return .map(try kind(values, space: space))
            case "record", "error", "enum", "fixed": return try definition(name, value, space: space)
            default: return try kind(type, space: space)
            }
        }

        private static func isName(_ text: String) -> Bool {
            text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { part in
                guard let first = part.first, first.isASCII, first.isLetter || first == "_" else { return false }
                return part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
            }
        }

        private mutating func definition(
            _ type: String, _ value: WireValue, space: String
        ) throws(SchemaDefinition.Invalid) -> Kind {
            guard let name = value["name"]?.string else {
                throw invalid("No name in schema: \(JSONWriter.string(of: value))")
            }
            guard Self.isName(name) else { throw invalid("Illegal initial character or illegal character in: \(name)") }
            let full = fullName(name, space: value["namespace"]?.string ?? space)
            let inner = full.lastIndex(of: ".").map { String(full[..<$0]) } ?? ""
            guard begun.insert(full).inserted else { throw invalid("Can't redefine: \(full)") }
            let aliases = (value["aliases"]?.list ?? []).compactMap(\.string).map { fullName($0, space: inner) }
            let shape: Named.Shape
            switch type {
            case "enum": shape = try enumeration(value)
            case "fixed":
                guard case .integer(let size)? = value["size"], size >= 0 else {
                    throw invalid("Invalid or no size: \(full)")
                }
                shape = .fixed(size: size)
            default: shape = .record(try fields(value, space: inner))
            }
            named[full] = Named(name: full, aliases: aliases, shape: shape)
            return .named(full)
        }

        private func enumeration(_ value: WireValue) throws(SchemaDefinition.Invalid) -> Named.Shape {
            guard let symbols = value["symbols"]?.list?.map(\.string),
                symbols.allSatisfy({ $0.map(Self.isName) ?? false })
            else { throw invalid("Enum has no symbols, or illegal ones: \(JSONWriter.string(of: value))") }
            let names = symbols.compactMap { $0 }
            guard Set(names).count == names.count else { throw invalid("Duplicate enum symbol.") }
            let standard = value["default"]?.string
            if let standard, !names.contains(standard) {
                throw invalid("The Enum Default: \(standard) is not in the enum symbol set.")
            }
            return .enumeration(names, hasDefault: standard != nil)
        }

        private mutating func fields(_ value: WireValue, space: String) throws(SchemaDefinition.Invalid) -> [Field] {
            guard let given = value["fields"]?.list else {
                throw invalid("Record has no fields: \(JSONWriter.string(of: value))")
            }
            var fields: [Field] = []
            for field in given {
                guard let name = field["name"]?.string, Self.isName(name) else {
                    throw invalid("No field name: \(JSONWriter.string(of: field))")
                }
                guard let type = field["type"] else { throw invalid("No field type: \(JSONWriter.string(of: field))") }
                guard !fields.contains(where: { $0.name == name }) else {
                    throw invalid("Duplicate field \(name) in record.")
                }
                let standard = field.map?.entries.first { $0.name == "default" }?.value
                let read = try kind(type, space: space)
                if let standard, !isDefault(standard, of: read) {
                    throw invalid("Invalid default for field \(name): \(JSONWriter.string(of: standard))")
                }
                fields.append(
                    Field(
                        name: name, aliases: (field["aliases"]?.list ?? []).compactMap(\.string), type: read,
                        hasDefault: standard != nil))
            }
            return fields
        }

        /// A default of a union is one of its first branch.
        private func isDefault(_ value: WireValue, of kind: Kind) -> Bool {
            switch kind {
            case .union(let branches): return branches.first.map { isDefault(value, of: $0) } ?? false
            case .array(let items): return value.list?.allSatisfy { isDefault($0, of: items) } ?? false
            case .map(let values): return value.map?.entries.allSatisfy { isDefault($0.value, of: values) } ?? false
            case .named(let name):
                guard let shape = named[name]?.shape else { return true }
                return if case .record = shape { value.map != nil } else { value.string != nil }
            case .primitive(let name):
                switch (name, value) {
                case ("null", .null), ("boolean", .bool), ("int", .integer), ("long", .integer), ("float", .integer),
                    ("double", .integer), ("float", .double), ("double", .double), ("bytes", .string),
                    ("string", .string):
                    return true
                default: return false
                }
            }
        }
    }
}
