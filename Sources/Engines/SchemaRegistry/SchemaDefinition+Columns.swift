import AWSProtocol
import Columns
import Core

extension SchemaDefinition {
    /// The columns that records of a definition have in a table; empty if they are no records, or the text is no definition.
    package static func columns(of text: String, _ format: SchemaFormat) -> [ColumnType.Field] {
        guard let definition = try? SchemaDefinition(text, format) else { return [] }
        let type: ColumnType
        switch definition {
        case .avro:
            var types = AvroTypes()
            type = types.type((try? JSONParser.parse(text.utf8)) ?? .null, depth: 0)
        case .json(let schema):
            var nodes = SchemaNodes()
            type = schema.type(of: schema.root, depth: 0, &nodes)
        case .protobuf(let schema):
            var nodes = SchemaNodes()
            type = schema.order.first.map { schema.type(ofMessage: $0, depth: 0, &nodes) } ?? .string
        }
        guard case .structure(let fields) = type else { return [] }
        return fields
    }
}

extension JSONSchema {
    private static let deepest = 30

    fileprivate func type(of schema: WireValue, depth: Int, _ nodes: inout SchemaNodes) -> ColumnType {
        // A schema that holds itself has no type in the catalog.
        guard depth < Self.deepest, nodes.take() else { return .string }
        if let reference = schema["$ref"]?.string {
            return resolved(reference).map { type(of: $0, depth: depth + 1, &nodes) } ?? .string
        }
        let names = schema["type"]?.string.map { [$0] } ?? schema["type"]?.list?.compactMap(\.string) ?? []
        let named = names.filter { $0 != "null" }
        if let choices = schema["anyOf"]?.list ?? schema["oneOf"]?.list, named.isEmpty {
            return choices.filter { $0["type"]?.string != "null" }.reduce(.unknown) {
                $0.merged(with: type(of: $1, depth: depth + 1, &nodes))
            }
        }
        guard named.count <= 1 else { return Set(named) == ["integer", "number"] ? .double : .string }
        switch named.first ?? (schema["properties"] != nil ? "object" : "") {
        case "boolean": return .boolean
        case "integer": return .bigint
        case "number": return .double
        case "array": return .array(schema["items"].map { type(of: $0, depth: depth + 1, &nodes) } ?? .string)
        case "object":
            if let properties = schema["properties"]?.map {
                return .structure(
                    properties.entries.map { .init(name: $0.name, type: type(of: $0.value, depth: depth + 1, &nodes)) })
            }
            let values = schema["additionalProperties"].map { type(of: $0, depth: depth + 1, &nodes) } ?? .string
            return .named("map<string,\(values.glueName)>")
        default: return .string
        }
    }
}

extension ProtobufSchema {
    private static let deepest = 30

    fileprivate func type(ofMessage name: String, depth: Int, _ nodes: inout SchemaNodes) -> ColumnType {
        guard depth < Self.deepest, let message = messages[name], nodes.take(1 + message.fields.count) else {
            return name.hasSuffix("Timestamp") ? .named("timestamp") : .string
        }
        return .structure(
            message.fields.values.sorted { $0.number < $1.number }.map { field in
                .init(name: field.name, type: type(of: field, depth: depth, &nodes))
            })
    }

    private func type(of field: Field, depth: Int, _ nodes: inout SchemaNodes) -> ColumnType {
        switch field.label {
        case .optional, .required: return type(named: field.type, depth: depth, &nodes)
        case .repeated: return .array(type(named: field.type, depth: depth, &nodes))
        case .map:
            let parts = field.type.split(separator: " ").map { type(named: String($0), depth: depth, &nodes).glueName }
            return .named("map<\(parts.joined(separator: ","))>")
        }
    }

    private func type(named name: String, depth: Int, _ nodes: inout SchemaNodes) -> ColumnType {
        switch name {
        case "int32", "sint32", "sfixed32": .int
        case "uint32", "fixed32", "int64", "uint64", "sint64", "fixed64", "sfixed64": .bigint
        case "float": .named("float")
        case "double": .double
        case "bool": .boolean
        case "bytes": .named("binary")
        case "string": .string
        default: enumerations[name] != nil ? .string : type(ofMessage: name, depth: depth + 1, &nodes)
        }
    }
}
