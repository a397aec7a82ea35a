/// A file of Protocol Buffers definitions, of syntax 2 or 3.
///
/// https://protobuf.dev/reference/protobuf/proto3-spec/
package struct ProtobufSchema: Sendable {
    enum Label: String, Sendable {
        case optional
        case required
        case repeated
        case map
    }

    struct Field: Sendable {
        let name: String
        let number: Int
        let label: Label
        /// A scalar type, or the full name of a message or an enumeration; of a map its value's, with the key's before it.
        var type: String
        let oneof: String?
    }

    struct Message: Sendable {
        var fields: [Int: Field] = [:]
        var reserved: [ClosedRange<Int>] = []
    }

    private(set) var messages: [String: Message] = [:]
    private(set) var enumerations: [String: [Int: String]] = [:]
    /// Messages in the order in which they are defined; the first is what records are.
    private(set) var order: [String] = []
    let canonical: String

    static let scalars: Set<String> = [
        "double", "float", "int32", "int64", "uint32", "uint64", "sint32", "sint64", "fixed32", "fixed64", "sfixed32",
        "sfixed64", "bool", "string", "bytes",
    ]

    init(_ text: String) throws(SchemaDefinition.Invalid) {
        let tokens = try ProtobufTokens.tokens(text)
        canonical = tokens.joined(separator: " ")
        var parser = ProtobufParser(tokens: tokens)
        try parser.parse()
        messages = parser.messages
        enumerations = parser.enumerations
        order = parser.order
        for (name, message) in messages {
            for (number, field) in message.fields {
                let type = try resolved(field.type, in: name, imports: !parser.imports.isEmpty)
                messages[name]?.fields[number]?.type = type
            }
        }
    }

    /// The full name of a type that is named from within a message.
    private func resolved(_ type: String, in scope: String, imports: Bool) throws(SchemaDefinition.Invalid) -> String {
        let parts = type.split(separator: " ")
        if parts.count == 2 { return try "\(parts[0]) " + resolved(String(parts[1]), in: scope, imports: imports) }
        if Self.scalars.contains(type) { return type }
        if type.hasPrefix(".") { return String(type.dropFirst()) }
        var levels = scope.split(separator: ".")
        while true {
            let name = (levels + type.split(separator: ".")).joined(separator: ".")
            if messages[name] != nil || enumerations[name] != nil { return name }
            if levels.popLast() == nil { break }
        }
        // What an import defines is not known.
        guard imports || type.hasPrefix("google.protobuf.") else {
            throw .init(description: "\"\(type)\" is not defined.")
        }
        return type
    }
}

/// Takes a file of definitions apart.
enum ProtobufTokens {
    static func tokens(_ text: String) throws(SchemaDefinition.Invalid) -> [String] {
        var tokens: [String] = []
        var rest = text[...]
        while let first = rest.first {
            if first.isWhitespace {
                rest.removeFirst()
            } else if rest.hasPrefix("//") {
                rest = rest.drop { !$0.isNewline }
            } else if rest.hasPrefix("/*") {
                guard let end = rest.firstRange(of: "*/") else { throw .init(description: "A comment has no end.") }
                rest = rest[end.upperBound...]
            } else if first == "\"" || first == "'" {
                var token = String(rest.removeFirst())
                while let character = rest.popFirst() {
                    token.append(character)
                    if character == "\\", let next = rest.popFirst() {
                        token.append(next)
                    } else if character == first {
                        break
                    }
                }
                guard token.count > 1, token.last == first else { throw .init(description: "A string has no end.") }
                tokens.append(token)
            } else if first.isLetter || first.isNumber || first == "_" || first == "." {
                let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }
                tokens.append(String(word))
                rest = rest.dropFirst(word.count)
            } else {
                guard first.isASCII, "{}[]()<>=;,-+:/".contains(first) else {
                    throw .init(description: "Unexpected character: \(first)")
                }
                tokens.append(String(rest.removeFirst()))
            }
        }
        return tokens
    }
}
