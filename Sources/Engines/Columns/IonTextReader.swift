import Core

/// Reads the types of Ion's text.
///
/// https://amazon-ion.github.io/ion-docs/docs/spec.html
struct IonTextReader {
    static let versionMarker = "$ion_1_0"

    private let bytes: [UInt8]
    private(set) var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { position >= bytes.count }

    private func byte(_ offset: Int = 0) -> UInt8 { position + offset < bytes.count ? bytes[position + offset] : 0 }

    private func isNext(_ text: StaticString) -> Bool {
        // An escape at the end leads past it.
        position < bytes.count && text.withUTF8Buffer { bytes[position...].starts(with: $0) }
    }

    /// Goes past white space and comments.
    mutating func skipSpace() {
        while !isAtEnd {
            if [0x20, 0x09, 0x0A, 0x0D, 0x0B, 0x0C].contains(byte()) {
                position += 1
            } else if isNext("//") {
                position = bytes[position...].firstIndex(of: 0x0A) ?? bytes.count
            } else if isNext("/*") {
                position += 2
                while !isAtEnd, !isNext("*/") { position += 1 }
                position = min(position + 2, bytes.count)
            } else {
                return
            }
        }
    }

    /// The next value; nil if it is cut off or is none.
    mutating func value(depth: Int) -> IonType? {
        skipSpace()
        guard !isAtEnd, depth < Limits.nestingDepth else { return nil }
        switch byte() {
        case UInt8(ascii: "{"): return isNext("{{") ? blob() : structure(depth)
        case UInt8(ascii: "["): return list(UInt8(ascii: "]"), depth)
        case UInt8(ascii: "("): return list(UInt8(ascii: ")"), depth)
        case UInt8(ascii: "\""): return quoted(UInt8(ascii: "\"")) == nil ? nil : .type(.string)
        case UInt8(ascii: "'"): return symbolOrText(depth)
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"): return number()
        default: return word(depth)
        }
    }

    private mutating func quoted(_ quote: UInt8) -> String? {
        position += 1
        let start = position
        while !isAtEnd {
            if byte() == UInt8(ascii: "\\") {
                position += 2
            } else if byte() == quote {
                position += 1
                return String(validating: bytes[start..<(position - 1)], as: UTF8.self)
            } else {
                position += 1
            }
        }
        return nil
    }

    /// A symbol in quotes, perhaps an annotation, or text in three quotes, of which several make one.
    private mutating func symbolOrText(_ depth: Int) -> IonType? {
        guard isNext("'''") else {
            guard let name = quoted(UInt8(ascii: "'")) else { return nil }
            return annotated(name, depth)
        }
        while isNext("'''") {
            position += 3
            while !isNext("'''") {
                guard !isAtEnd else { return nil }
                position += byte() == UInt8(ascii: "\\") ? 2 : 1
            }
            position += 3
            skipSpace()
        }
        return .type(.string)
    }

    private mutating func annotated(_ name: String, _ depth: Int) -> IonType? {
        let end = position
        skipSpace()
        guard isNext("::") else {
            position = end
            return .symbol(name)
        }
        position += 2
        let found = value(depth: depth + 1)
        return name == "$ion_symbol_table" && depth == 0 ? found.map { _ in .nothing } : found
    }

    private static func isOfWord(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "_") || byte == UInt8(ascii: "$") || (0x30...0x39).contains(byte)
            || (0x41...0x5A).contains(byte)
            || (0x61...0x7A).contains(byte)
    }

    private mutating func name() -> String? {
        let start = position
        while !isAtEnd, Self.isOfWord(byte()) { position += 1 }
        return position > start ? String(decoding: bytes[start..<position], as: UTF8.self) : nil
    }

    private mutating func word(_ depth: Int) -> IonType? {
        guard let word = name() else { return nil }
        switch word {
        case "true", "false": return .type(.boolean)
        case "nan": return .type(.double)
        case "null":
            if byte() == UInt8(ascii: ".") {
                position += 1
                guard name() != nil else { return nil }
            }
            return .type(.unknown)
        default: return annotated(word, depth)
        }
    }

    /// An integer, a float, which has an `e`, a decimal, or a timestamp, which has a `-` or a `T` within.
    private mutating func number() -> IonType? {
        let start = position
        let ofNumbers = Set("0123456789+-.:_abcdefABCDEFxXoOTZinf".utf8)
        while !isAtEnd, ofNumbers.contains(byte()) { position += 1 }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        let plain = text.filter { $0 != "_" }
        if text.hasSuffix("inf") { return .type(.double) }
        if plain.lowercased().hasPrefix("0x") || plain.lowercased().hasPrefix("-0x") { return .type(.bigint) }
        if let whole = Int64(plain) { return .type(Int32(exactly: whole) == nil ? .bigint : .int) }
        if text.contains("T")
            || text.dropFirst().contains("-") && !text.lowercased().contains("e") && !text.lowercased().contains("d")
        {
            return .type(.named("timestamp"))
        }
        if text.lowercased().contains("e") { return Double(plain) == nil ? nil : .type(.double) }
        let digits = plain.lowercased().split(separator: "d", omittingEmptySubsequences: false)
        guard let first = digits.first, Double(first + (first.hasSuffix(".") ? "0" : "")) != nil, digits.count <= 2
        else { return nil }
        return .type(IonType.decimal)
    }

    private mutating func blob() -> IonType? {
        while !isAtEnd, !isNext("}}") { position += 1 }
        guard !isAtEnd else { return nil }
        position += 2
        return .type(.named("binary"))
    }

    private mutating func list(_ end: UInt8, _ depth: Int) -> IonType? {
        position += 1
        var element = ColumnType.unknown
        while true {
            skipSpace()
            guard !isAtEnd else { return nil }
            if byte() == end {
                position += 1
                return .type(.array(element))
            }
            if byte() == UInt8(ascii: ",") {
                position += 1
            } else if end == UInt8(ascii: ")"), !Self.isOfWord(byte()), "!#%&*+-./;<=>?@^`|~".utf8.contains(byte()),
                !(0x30...0x39).contains(byte(1))
            {
                // Operators stand for themselves in an expression.
                position += 1
                element = element.merged(with: .string)
            } else {
                guard let found = value(depth: depth + 1) else { return nil }
                element = element.merged(with: found.column)
            }
        }
    }

    private mutating func structure(_ depth: Int) -> IonType? {
        position += 1
        var fields: [ColumnType.Field] = []
        while true {
            skipSpace()
            guard !isAtEnd else { return nil }
            if byte() == UInt8(ascii: "}") {
                position += 1
                return .type(.structure(fields))
            }
            if byte() == UInt8(ascii: ",") {
                position += 1
                continue
            }
            let isQuoted = byte() == UInt8(ascii: "\"") || byte() == UInt8(ascii: "'")
            guard let name = isQuoted ? quoted(byte()) : name() else { return nil }
            skipSpace()
            guard byte() == UInt8(ascii: ":") else { return nil }
            position += 1
            guard let found = value(depth: depth + 1) else { return nil }
            fields = ColumnType.merged(fields, [.init(name: name, type: found.column)])
        }
    }
}
