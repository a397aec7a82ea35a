import AWSProtocol
import Core

/// A JSON Schema, of drafts 4, 6 and 7.
///
/// https://json-schema.org/draft-07/json-schema-validation
package struct JSONSchema: Sendable {
    let root: WireValue
    let canonical: String

    static let types: Set<String> = ["null", "boolean", "object", "array", "number", "string", "integer"]
    private static let drafts = ["draft-04", "draft-06", "draft-07"]

    init(_ text: String) throws(SchemaDefinition.Invalid) {
        root = try SchemaDefinition.parseJSON(text)
        canonical = JSONWriter.string(of: root)
        if let draft = root["$schema"]?.string, !Self.drafts.contains(where: draft.contains) {
            throw .init(description: "The draft \(draft) is not supported.")
        }
        try check(root, depth: 0)
    }

    /// What a reference within the schema leads to.
    func resolved(_ reference: String) -> WireValue? {
        guard reference.hasPrefix("#") else { return nil }
        var value = root
        for step in reference.dropFirst().split(separator: "/") {
            let name = String(step).replacing("~1", with: "/").replacing("~0", with: "~")
            if let member = value[name] {
                value = member
            } else if let list = value.list, let index = Int(name), list.indices.contains(index) {
                value = list[index]
            } else {
                return nil
            }
        }
        return value
    }

    private func check(_ schema: WireValue, depth: Int) throws(SchemaDefinition.Invalid) {
        func invalid(_ text: String) -> SchemaDefinition.Invalid { .init(description: text) }
        guard depth < Limits.nestingDepth else { throw invalid("The schema is nested too deeply.") }
        if case .bool = schema { return }
        guard let members = schema.map else {
            throw invalid("A schema must be an object or a boolean: \(JSONWriter.string(of: schema))")
        }
        for (name, value) in members.entries.map({ ($0.name, $0.value) }) {
            switch name {
            case "type":
                let names = value.string.map { [$0] } ?? value.list?.compactMap(\.string) ?? []
                guard !names.isEmpty, names.count == value.list?.count ?? 1, Self.types.isSuperset(of: names) else {
                    throw invalid("unknown type: \(JSONWriter.string(of: value))")
                }
            case "properties", "definitions", "$defs", "patternProperties":
                guard let inner = value.map else { throw invalid("\(name) must be an object.") }
                for entry in inner.entries { try check(entry.value, depth: depth + 1) }
            case "required":
                // Draft 3 had a boolean here, and nobody means that.
                guard let list = value.list, list.allSatisfy({ $0.string != nil }) else {
                    throw invalid("required must be an array of strings.")
                }
            case "additionalProperties", "not", "contains", "propertyNames", "if", "then", "else", "additionalItems":
                try check(value, depth: depth + 1)
            case "items":
                for inner in value.list ?? [value] { try check(inner, depth: depth + 1) }
            case "allOf", "anyOf", "oneOf":
                guard let list = value.list, !list.isEmpty else {
                    throw invalid("\(name) must be an array that is not empty.")
                }
                for inner in list { try check(inner, depth: depth + 1) }
            case "enum": guard value.list != nil else { throw invalid("enum must be an array.") }
            case "minimum", "maximum", "multipleOf":
                guard value.number != nil else { throw invalid("\(name) must be a number.") }
            case "minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties":
                guard let number = value.number, number >= 0 else {
                    throw invalid("\(name) must be a number that is not negative.")
                }
            case "$ref":
                guard let reference = value.string else { throw invalid("$ref must be a string.") }
                guard !reference.hasPrefix("#") || resolved(reference) != nil else {
                    throw invalid("\(reference) leads nowhere.")
                }
            default: break
            }
        }
    }
}

extension WireValue {
    var number: Double? {
        switch self {
        case .integer(let number): Double(number)
        case .double(let number): number
        case .null, .bool, .string, .blob, .timestamp, .list, .map: nil
        }
    }
}
