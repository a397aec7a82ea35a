import AWSProtocol

extension JSONSchema {
    /// Whether all that another schema allows is allowed by this one; false where that cannot be told.
    ///
    /// A property that the other does not name does not count, though an open schema would allow it with any value: AWS takes the adding of
    /// an optional field for a compatible change.
    func canRead(_ writer: JSONSchema) -> Bool {
        var comparison = Comparison(reader: self, writer: writer)
        return comparison.holds(root, writer.root, depth: 0)
    }

    private struct Comparison {
        let reader: JSONSchema
        let writer: JSONSchema
        /// What pairs with references came to; those that are being compared, further up, hold unless something else fails.
        private var pairs: [[String]: Bool] = [:]
        private var steps = 0

        /// Two schemas that take more comparisons are taken for incompatible.
        private static let mostSteps = 100_000

        init(reader: JSONSchema, writer: JSONSchema) {
            self.reader = reader
            self.writer = writer
        }

        private static let annotations: Set<String> = [
            "$schema", "$id", "id", "title", "description", "default", "examples", "$comment", "definitions", "$defs",
            "format",
            "readOnly", "writeOnly",
        ]
        /// Keywords that must be the same on both sides if the reader has them.
        private static let opaque = [
            "pattern", "not", "if", "then", "else", "contains", "propertyNames", "dependencies", "patternProperties",
            "additionalItems",
        ]

        mutating func holds(_ read: WireValue, _ written: WireValue, depth: Int) -> Bool {
            steps += 1
            guard steps < Self.mostSteps, depth < 200 else { return false }
            let (readReference, writtenReference) = (read["$ref"]?.string, written["$ref"]?.string)
            guard readReference != nil || writtenReference != nil else {
                return read == written || holdsResolved(read, written, depth)
            }
            let key = [JSONWriter.string(of: read), JSONWriter.string(of: written)]
            if let known = pairs[key] { return known }
            pairs[key] = true
            let mine = readReference.map { reader.resolved($0) } ?? read
            let theirs = writtenReference.map { writer.resolved($0) } ?? written
            // What lies outside the schema is the same if it has the same name.
            let answer =
                if let mine, let theirs { holds(mine, theirs, depth: depth + 1) } else { read == written }
            pairs[key] = answer
            return answer
        }

        private mutating func holdsResolved(_ read: WireValue, _ written: WireValue, _ depth: Int) -> Bool {
            if case .bool(let allows) = written, !allows { return true }
            if case .bool(let allows) = read { return allows }
            guard let members = read.map else { return false }
            if members.entries.allSatisfy({ Self.annotations.contains($0.name) }) { return true }
            return holdBranches(read, written, depth) && holdValues(read, written) && holdParts(read, written, depth)
        }

        private mutating func holdBranches(_ read: WireValue, _ written: WireValue, _ depth: Int) -> Bool {
            for part in read["allOf"]?.list ?? [] {
                guard holds(part, written, depth: depth + 1) else { return false }
            }
            let alternatives = written["anyOf"]?.list ?? written["oneOf"]?.list
            for name in ["anyOf", "oneOf"] {
                guard let choices = read[name]?.list else { continue }
                for alternative in alternatives ?? [written] {
                    guard isOne(of: choices, alternative, depth) else { return false }
                }
            }
            if let alternatives, read["anyOf"] == nil, read["oneOf"] == nil {
                for alternative in alternatives {
                    guard holds(read, alternative, depth: depth + 1) else { return false }
                }
            }
            return true
        }

        private mutating func isOne(of choices: [WireValue], _ written: WireValue, _ depth: Int) -> Bool {
            for choice in choices {
                if holds(choice, written, depth: depth + 1) { return true }
            }
            return false
        }

        private static func types(_ schema: WireValue) -> Set<String>? {
            let names = schema["type"]?.string.map { [$0] } ?? schema["type"]?.list?.compactMap(\.string)
            return names.map { Set($0) }
        }

        private static func values(_ schema: WireValue) -> [WireValue]? {
            schema["enum"]?.list ?? schema["const"].map { [$0] }
        }

        private static func type(of value: WireValue) -> String {
            switch value {
            case .null: "null"
            case .bool: "boolean"
            case .integer: "integer"
            case .double: "number"
            case .string, .blob, .timestamp: "string"
            case .list: "array"
            case .map: "object"
            }
        }

        private func holdValues(_ read: WireValue, _ written: WireValue) -> Bool {
            let writtenTypes = Self.values(written).map { Set($0.map(Self.type)) } ?? Self.types(written)
            if let allowed = Self.types(read) {
                // What has alternatives has been looked at by them.
                guard let writtenTypes else { return written["anyOf"] != nil || written["oneOf"] != nil }
                guard writtenTypes.allSatisfy({ allowed.contains($0) || $0 == "integer" && allowed.contains("number") })
                else { return false }
            }
            if let allowed = Self.values(read) {
                guard let values = Self.values(written), values.allSatisfy(allowed.contains) else { return false }
            }
            let isNumeric = writtenTypes.map { !$0.isDisjoint(with: ["number", "integer"]) } ?? true
            let isText = writtenTypes?.contains("string") ?? true
            let isList = writtenTypes?.contains("array") ?? true
            let isObject = writtenTypes?.contains("object") ?? true
            for (name, counts, isLow) in [
                ("minimum", isNumeric, true), ("maximum", isNumeric, false), ("exclusiveMinimum", isNumeric, true),
                ("exclusiveMaximum", isNumeric, false), ("minLength", isText, true), ("maxLength", isText, false),
                ("minItems", isList, true), ("maxItems", isList, false), ("minProperties", isObject, true),
                ("maxProperties", isObject, false),
            ] where counts {
                guard let bound = read[name]?.number else { continue }
                guard let other = written[name]?.number, isLow ? bound <= other : bound >= other else { return false }
            }
            if isNumeric, let step = read["multipleOf"]?.number {
                guard let other = written["multipleOf"]?.number, other.truncatingRemainder(dividingBy: step) == 0 else {
                    return false
                }
            }
            if isList, read["uniqueItems"] == .bool(true), written["uniqueItems"] != .bool(true) { return false }
            return Self.opaque.allSatisfy { read[$0] == nil || read[$0] == written[$0] }
        }

        private mutating func holdParts(_ read: WireValue, _ written: WireValue, _ depth: Int) -> Bool {
            if let items = read["items"] {
                let others = written["items"] ?? .bool(true)
                if let list = items.list {
                    guard let other = others.list, list.count == other.count else { return false }
                    for (item, theirs) in zip(list, other) {
                        guard holds(item, theirs, depth: depth + 1) else { return false }
                    }
                } else if others.list != nil || !holds(items, others, depth: depth + 1) {
                    return false
                }
            }
            let required = Set((read["required"]?.list ?? []).compactMap(\.string))
            guard required.isSubset(of: (written["required"]?.list ?? []).compactMap(\.string)) else { return false }
            let mine = read["properties"]?.map?.entries ?? []
            let theirs = written["properties"]?.map?.entries ?? []
            for entry in theirs {
                let own = read["properties"]?[entry.name] ?? read["additionalProperties"] ?? .bool(true)
                guard holds(own, entry.value, depth: depth + 1) else { return false }
            }
            for entry in mine where written["properties"]?[entry.name] == nil {
                // Only where the other says what else there may be.
                guard let other = written["additionalProperties"], other.map != nil else { continue }
                guard holds(entry.value, other, depth: depth + 1) else { return false }
            }
            if let rest = read["additionalProperties"], rest != .bool(true) {
                guard holds(rest, written["additionalProperties"] ?? .bool(true), depth: depth + 1) else {
                    return false
                }
            }
            return true
        }
    }
}
