import Core

/// Reads the definitions of a file.
struct ProtobufParser {
    private let tokens: [String]
    private var position = 0
    private var depth = 0
    private var isVersion3 = false
    private var package = ""
    private(set) var imports: [String] = []
    private(set) var messages: [String: ProtobufSchema.Message] = [:]
    private(set) var enumerations: [String: [Int: String]] = [:]
    private(set) var order: [String] = []

    private typealias Invalid = SchemaDefinition.Invalid

    private static let numbers = 1...536_870_911
    private static let ownNumbers = 19_000...19_999

    init(tokens: [String]) { self.tokens = tokens }

    // MARK: Tokens

    private var current: String { position < tokens.count ? tokens[position] : "" }

    private func invalid(_ reason: String) -> Invalid { Invalid(description: reason) }

    private mutating func next() throws(Invalid) -> String {
        guard position < tokens.count else { throw invalid("Unexpected end of the definition.") }
        defer { position += 1 }
        return tokens[position]
    }

    private mutating func take(_ token: String) -> Bool {
        guard current == token else { return false }
        position += 1
        return true
    }

    private mutating func expect(_ token: String) throws(Invalid) {
        guard take(token) else { throw invalid("Expected \"\(token)\" before \"\(current)\".") }
    }

    private mutating func identifier() throws(Invalid) -> String {
        let token = try next()
        guard let first = token.first, first.isLetter || first == "_", token.allSatisfy({ $0.isASCII && $0 != "." })
        else {
            throw invalid("Expected an identifier instead of \"\(token)\".")
        }
        return token
    }

    private mutating func integer() throws(Invalid) -> Int {
        let isNegative = take("-")
        let token = try next()
        let lower = token.lowercased()
        let number =
            lower.hasPrefix("0x")
            ? Int(lower.dropFirst(2), radix: 16)
            : lower.count > 1 && lower.hasPrefix("0") ? Int(lower, radix: 8) : Int(lower)
        guard let number else { throw invalid("Expected an integer instead of \"\(token)\".") }
        return isNegative ? -number : number
    }

    /// Goes past an option's value, or anything else that does not matter, up to the token after it.
    private mutating func skip(to end: String) throws(Invalid) {
        var open = 0
        while true {
            let token = try next()
            if open == 0, token == end { return }
            if ["{", "[", "("].contains(token) { open += 1 }
            if ["}", "]", ")"].contains(token) { open -= 1 }
        }
    }

    // MARK: Definitions

    mutating func parse() throws(SchemaDefinition.Invalid) {
        guard position < tokens.count else { throw invalid("The definition is empty.") }
        while position < tokens.count {
            if take(";") { continue }
            switch try next() {
            case "syntax":
                try expect("=")
                let version = try next().dropFirst().dropLast()
                guard ["proto2", "proto3"].contains(version) else {
                    throw invalid("Unrecognized syntax identifier \"\(version)\".")
                }
                isVersion3 = version == "proto3"
                try expect(";")
            case "package":
                package = try next()
                try expect(";")
            case "import":
                if !take("public") { _ = take("weak") }
                imports.append(try next())
                try expect(";")
            case "option": try skip(to: ";")
            case "message": try message(in: package)
            case "enum": try enumeration(in: package)
            case "service", "extend":
                _ = try next()
                try expect("{")
                try skip(to: "}")
            case let token: throw invalid("Unexpected \"\(token)\".")
            }
        }
        guard !order.isEmpty else { throw invalid("The definition has no message.") }
    }

    private mutating func message(in scope: String) throws(Invalid) {
        let name = try identifier()
        let full = scope.isEmpty ? name : "\(scope).\(name)"
        guard messages[full] == nil, enumerations[full] == nil else { throw invalid("\"\(full)\" is already defined.") }
        depth += 1
        defer { depth -= 1 }
        guard depth < Limits.nestingDepth else { throw invalid("Messages are nested too deeply.") }
        messages[full] = .init()
        order.append(full)
        try expect("{")
        while !take("}") {
            switch current {
            case ";": position += 1
            case "message":
                position += 1
                try message(in: full)
            case "enum":
                position += 1
                try enumeration(in: full)
            case "option", "extensions":
                try skip(to: ";")
            case "extend":
                try skip(to: "{")
                try skip(to: "}")
            case "reserved":
                position += 1
                try reserved(full)
            case "oneof":
                position += 1
                let oneof = try identifier()
                try expect("{")
                while !take("}") {
                    if take("option") { try skip(to: ";") } else { try field(of: full, oneof: oneof) }
                }
            default: try field(of: full, oneof: nil)
            }
        }
    }

    private mutating func reserved(_ name: String) throws(Invalid) {
        repeat {
            if current.hasPrefix("\"") || current.hasPrefix("'") {
                position += 1
            } else {
                let low = try integer()
                var high = low
                if take("to") { high = take("max") ? Self.numbers.upperBound : try integer() }
                guard low <= high else { throw invalid("Reserved numbers are not in order.") }
                messages[name]?.reserved.append(low...high)
            }
        } while take(",")
        try expect(";")
    }

    private mutating func field(of message: String, oneof: String?) throws(Invalid) {
        var label = ProtobufSchema.Label.optional
        let hasLabel = ["optional", "required", "repeated"].contains(current)
        if hasLabel {
            guard oneof == nil else { throw invalid("Fields in oneofs must not have labels.") }
            label = ProtobufSchema.Label(rawValue: try next()) ?? .optional
            guard !(isVersion3 && label == .required) else {
                throw invalid("Required fields are not allowed in proto3.")
            }
        }
        var type = try next()
        if type == "map", current == "<" {
            position += 1
            let key = try next()
            try expect(",")
            type = "\(key) \(try next())"
            try expect(">")
            label = .map
        } else if !isVersion3, !hasLabel, oneof == nil {
            throw invalid("Expected \"required\", \"optional\", or \"repeated\" before \"\(type)\".")
        }
        if type == "group" { throw invalid("Groups are not supported.") }
        guard let first = type.first, first.isLetter || first == "_" || first == "." else {
            throw invalid("Expected a type instead of \"\(type)\".")
        }
        let name = try identifier()
        try expect("=")
        let number = try integer()
        if take("[") { try skip(to: "]") }
        try expect(";")
        guard Self.numbers.contains(number), !Self.ownNumbers.contains(number) else {
            throw invalid("Field number \(number) is out of range.")
        }
        let known = messages[message] ?? .init()
        if let other = known.fields[number] {
            throw invalid("Field number \(number) has already been used in \"\(message)\" by field \"\(other.name)\".")
        }
        guard !known.fields.values.contains(where: { $0.name == name }) else {
            throw invalid("\"\(name)\" is already defined in \"\(message)\".")
        }
        guard !known.reserved.contains(where: { $0.contains(number) }) else {
            throw invalid("Field \"\(name)\" uses reserved number \(number).")
        }
        messages[message]?.fields[number] = .init(name: name, number: number, label: label, type: type, oneof: oneof)
    }

    private mutating func enumeration(in scope: String) throws(Invalid) {
        let name = try identifier()
        let full = scope.isEmpty ? name : "\(scope).\(name)"
        guard messages[full] == nil, enumerations[full] == nil else { throw invalid("\"\(full)\" is already defined.") }
        try expect("{")
        var values: [Int: String] = [:]
        var isFirst = true
        while !take("}") {
            if take(";") { continue }
            if ["option", "reserved"].contains(current) {
                try skip(to: ";")
                continue
            }
            let value = try identifier()
            try expect("=")
            let number = try integer()
            if take("[") { try skip(to: "]") }
            try expect(";")
            if isVersion3, isFirst, number != 0 { throw invalid("The first enum value must be zero in proto3.") }
            isFirst = false
            if values[number] == nil { values[number] = value }
        }
        guard !values.isEmpty else { throw invalid("Enums must contain at least one value.") }
        enumerations[full] = values
    }
}
