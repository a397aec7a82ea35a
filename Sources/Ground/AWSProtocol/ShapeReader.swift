import Core

/// Decodes and validates the members of one structure of a service model.
///
/// A value of the wrong type throws `SerializationException`; a broken constraint is noted, so that all of them are reported
/// together: https://docs.aws.amazon.com/kinesis/latest/APIReference/CommonErrors.html
package struct ShapeReader {
    private let members: WireMap
    private let path: String
    private let violations: Violations?
    /// Form-encoded requests carry every scalar as text.
    private let readsText: Bool

    package init(_ value: WireValue, violations: Violations?, readsText: Bool = false) throws(AWSError) {
        guard case .map(let map) = value else { throw .serialization("Unexpected value: a structure was expected") }
        self.init(members: map, path: "", violations: violations, readsText: readsText)
    }

    private init(members: WireMap, path: String, violations: Violations?, readsText: Bool) {
        self.members = members
        self.path = path
        self.violations = violations
        self.readsText = readsText
    }

    /// A reader of a structure that is not there, for the shape of a required member that a request lacks.
    private var absent: ShapeReader {
        ShapeReader(members: WireMap(), path: "", violations: nil, readsText: readsText)
    }

    private func path(to name: String) -> String {
        let member = name.prefix(1).lowercased() + name.dropFirst()
        return path.isEmpty ? member : "\(path).\(member)"
    }

    /// The value, or after noting that it is missing, `placeholder`.
    package func required<Value>(_ name: String, _ value: Value?, _ placeholder: @autoclosure () -> Value) -> Value {
        if let value { return value }
        violations?.add(value: "null", at: path(to: name), "Member must not be null")
        return placeholder()
    }

    package func requiredStructure<Shape>(
        _ name: String, _ make: (ShapeReader) throws -> Shape
    ) throws -> Shape {
        if let shape = try structure(name, make) { return shape }
        violations?.add(value: "null", at: path(to: name), "Member must not be null")
        return try make(absent)
    }

    // MARK: Scalars

    package func string(
        _ name: String, min: Int? = nil, max: Int? = nil, pattern: ModelPattern? = nil, values: [String]? = nil
    ) throws -> String? {
        guard let value = members[name] else { return nil }
        let rule = StringRule(min: min, max: max, pattern: pattern, values: values)
        return try string(value, rule, at: path(to: name))
    }

    package struct StringRule {
        let min: Int?
        let max: Int?
        let pattern: ModelPattern?
        let values: [String]?

        package init(min: Int? = nil, max: Int? = nil, pattern: ModelPattern? = nil, values: [String]? = nil) {
            self.min = min
            self.max = max
            self.pattern = pattern
            self.values = values
        }
    }

    private func string(_ value: WireValue, _ rule: StringRule, at path: String) throws(AWSError) -> String {
        guard case .string(let text) = value else { throw Self.mismatch(value, "String") }
        guard let violations else { return text }
        if rule.min != nil || rule.max != nil {
            let count = text.unicodeScalars.count
            if let min = rule.min, count < min {
                violations.add(
                    value: "'\(text)'", at: path, "Member must have length greater than or equal to \(min)")
            }
            if let max = rule.max, count > max {
                violations.add(value: "'\(text)'", at: path, "Member must have length less than or equal to \(max)")
            }
        }
        if let pattern = rule.pattern, !pattern.matches(text) {
            violations.add(
                value: "'\(text)'", at: path, "Member must satisfy regular expression pattern: \(pattern.text)")
        }
        if let values = rule.values, !values.contains(text) {
            violations.add(
                value: "'\(text)'", at: path,
                "Member must satisfy enum value set: [\(values.joined(separator: ", "))]")
        }
        return text
    }

    package func integer(_ name: String, min: Int? = nil, max: Int? = nil) throws -> Int? {
        guard let value = members[name] else { return nil }
        let number: Int
        switch value {
        case .integer(let whole): number = Int(whole)
        // AWS cuts fractions off where a whole number is expected.
        case .double(let real):
            guard let whole = Int(exactly: real.rounded(.towardZero)) else { throw Self.mismatch(value, "Integer") }
            number = whole
        case .string(let text) where readsText:
            guard let parsed = Int(text) else { throw Self.mismatch(value, "Integer") }
            number = parsed
        default: throw Self.mismatch(value, "Integer")
        }
        if let min, number < min {
            violations?.add(
                value: "'\(number)'", at: path(to: name), "Member must have value greater than or equal to \(min)")
        }
        if let max, number > max {
            violations?.add(
                value: "'\(number)'", at: path(to: name), "Member must have value less than or equal to \(max)")
        }
        return number
    }

    package func double(_ name: String) throws -> Double? {
        guard let value = members[name] else { return nil }
        switch value {
        case .integer(let whole): return Double(whole)
        case .double(let real) where real.isFinite: return real
        case .string(let text) where readsText:
            guard let parsed = Double(text), parsed.isFinite else { throw Self.mismatch(value, "Double") }
            return parsed
        default: throw Self.mismatch(value, "Double")
        }
    }

    package func boolean(_ name: String) throws -> Bool? {
        guard let value = members[name] else { return nil }
        switch value {
        case .bool(let flag): return flag
        case .string("true") where readsText: return true
        case .string("false") where readsText: return false
        default: throw Self.mismatch(value, "Boolean")
        }
    }

    package func timestamp(_ name: String) throws -> Timestamp? {
        guard let value = members[name] else { return nil }
        switch value {
        case .timestamp(let time): return time
        // Seconds of the year 5138 and later are milliseconds: CBOR has them, and not always under the tag that says so.
        case .integer(let milliseconds) where (100_000_000_000..<1 << 55).contains(milliseconds):
            return try Self.bounded(Timestamp(exactMilliseconds: milliseconds), value)
        case .integer(let seconds): return try Self.bounded(Timestamp(exactSeconds: seconds), value)
        case .double(let seconds): return try Self.bounded(Timestamp(exactSeconds: seconds), value)
        case .string(let text):
            guard let time = Timestamp(iso8601: text) else { throw Self.mismatch(value, "Date") }
            return time
        default: throw Self.mismatch(value, "Date")
        }
    }

    private static func bounded(_ time: Timestamp?, _ value: WireValue) throws(AWSError) -> Timestamp {
        guard let time else { throw mismatch(value, "Date") }
        return time
    }

    package func blob(_ name: String, min: Int? = nil, max: Int? = nil) throws -> [UInt8]? {
        guard let value = members[name] else { return nil }
        let bytes: [UInt8]
        switch value {
        case .blob(let raw): bytes = raw
        case .string(let text):
            guard let decoded = Base64.decode(text) else {
                throw AWSError.serialization("'\(text.prefix(100))' can not be converted to a Blob")
            }
            bytes = decoded
        default: throw Self.mismatch(value, "Blob")
        }
        // AWS names the buffer, not its content, in these messages.
        let shown = "'java.nio.HeapByteBuffer[pos=0 lim=\(bytes.count) cap=\(bytes.count)]'"
        if let min, bytes.count < min {
            violations?.add(
                value: shown, at: path(to: name), "Member must have length greater than or equal to \(min)")
        }
        if let max, bytes.count > max {
            violations?.add(value: shown, at: path(to: name), "Member must have length less than or equal to \(max)")
        }
        return bytes
    }

    /// A member that is kept as it came.
    package func document(_ name: String) -> WireValue? { members[name] }

    // MARK: Aggregates

    package func structure<Shape>(_ name: String, _ make: (ShapeReader) throws -> Shape) throws -> Shape? {
        guard let value = members[name] else { return nil }
        return try make(try nested(value, at: path(to: name)))
    }

    private func nested(_ value: WireValue, at path: String) throws(AWSError) -> ShapeReader {
        guard case .map(let map) = value else { throw Self.mismatch(value, "structure") }
        return ShapeReader(members: map, path: path, violations: violations, readsText: readsText)
    }

    package func list<Shape>(
        _ name: String, min: Int? = nil, max: Int? = nil, _ make: (ShapeReader) throws -> Shape
    ) throws -> [Shape]? {
        try elements(name, min: min, max: max) { value, path in try make(try nested(value, at: path)) }
    }

    package func strings(
        _ name: String, min: Int? = nil, max: Int? = nil, _ rule: StringRule = StringRule()
    ) throws -> [String]? {
        try elements(name, min: min, max: max) { value, path in try string(value, rule, at: path) }
    }

    /// A list whose elements are kept as they came.
    package func documents(_ name: String) throws -> [WireValue]? {
        try elements(name, min: nil, max: nil) { value, _ in value }
    }

    private func elements<Element>(
        _ name: String, min: Int?, max: Int?, _ make: (WireValue, String) throws -> Element
    ) throws -> [Element]? {
        guard let value = members[name] else { return nil }
        let values: [WireValue]
        switch value {
        case .list(let list): values = list
        case .map: throw AWSError.serialization("Start of structure or map found where not expected.")
        case .string("") where readsText: values = []
        default: throw AWSError.serialization("Unrecognized collection type class \(Self.javaClass(value))")
        }
        check(count: values.count, min: min, max: max, shown: "[…]", name: name)
        return try values.enumerated().map { try make($1, "\(path(to: name)).\($0 + 1).member") }
    }

    private func check(count: Int, min: Int?, max: Int?, shown: String, name: String) {
        let shown = count == 0 ? "'[]'" : "'\(shown)'"
        if let min, count < min {
            violations?.add(
                value: shown, at: path(to: name), "Member must have length greater than or equal to \(min)")
        }
        if let max, count > max {
            violations?.add(value: shown, at: path(to: name), "Member must have length less than or equal to \(max)")
        }
    }

    package func stringMap(
        _ name: String, min: Int? = nil, max: Int? = nil, key: StringRule = StringRule(),
        value rule: StringRule = StringRule()
    ) throws -> [String: String]? {
        try entries(name, min: min, max: max, key: key) { value, path in try string(value, rule, at: path) }
    }

    package func map<Shape>(
        _ name: String, min: Int? = nil, max: Int? = nil, key: StringRule = StringRule(),
        _ make: (ShapeReader) throws -> Shape
    ) throws -> [String: Shape]? {
        try entries(name, min: min, max: max, key: key) { value, path in try make(try nested(value, at: path)) }
    }

    private func entries<Element>(
        _ name: String, min: Int?, max: Int?, key rule: StringRule, _ make: (WireValue, String) throws -> Element
    ) throws -> [String: Element]? {
        guard let value = members[name] else { return nil }
        guard case .map(let map) = value else {
            if case .list = value { throw AWSError.serialization("Start of list found where not expected") }
            throw AWSError.serialization("Unrecognized collection type class \(Self.javaClass(value))")
        }
        check(count: map.entries.count, min: min, max: max, shown: "{…}", name: name)
        var found: [String: Element] = [:]
        for entry in map.entries where entry.value != .null {
            _ = try string(.string(entry.name), rule, at: path(to: name))
            found[entry.name] = try make(entry.value, "\(path(to: name)).\(entry.name).member")
        }
        return found
    }

    // MARK: Wrong types

    /// AWS's services are written in Java and name its classes in these messages.
    private static func mismatch(_ value: WireValue, _ expected: String) -> AWSError {
        switch value {
        case .list: .serialization("Start of list found where not expected")
        case .map: .serialization("Start of structure or map found where not expected.")
        case .null, .bool, .integer, .double, .string, .blob, .timestamp:
            .serialization("class \(javaClass(value)) can not be converted to an \(expected)")
        }
    }

    private static func javaClass(_ value: WireValue) -> String {
        switch value {
        case .bool: "java.lang.Boolean"
        case .integer, .double: "com.amazon.coral.value.json.numbers.TruncatingBigNumber"
        case .null, .string, .blob, .timestamp, .list, .map: "java.lang.String"
        }
    }
}
