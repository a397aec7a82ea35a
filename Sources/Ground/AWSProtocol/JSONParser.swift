import Core

/// Why a text is not JSON.
package struct JSONError: Error, Sendable, CustomStringConvertible {
    package let description: String
    package let position: Int
}

/// Parses JSON (RFC 8259) into wire values in one pass over the bytes.
///
/// Our own, because it goes straight to `WireValue`, keeps whole numbers apart from others and the order of members, and
/// bounds the depth; the parser in Foundation does none of these.
package struct JSONParser {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0
    private var depth = 0

    /// Parses one value that takes up all of `bytes`, but for white space.
    package static func parse(_ bytes: some Sequence<UInt8>) throws(JSONError) -> WireValue {
        let parsed: Result<WireValue, JSONError>? = bytes.withContiguousStorageIfAvailable { parseResult($0) }
        return try (parsed ?? Array(bytes).withUnsafeBufferPointer { parseResult($0) }).get()
    }

    private static func parseResult(_ bytes: UnsafeBufferPointer<UInt8>) -> Result<WireValue, JSONError> {
        Result { () throws(JSONError) in
            var parser = JSONParser(bytes)
            let value = try parser.value()
            parser.skipWhiteSpace()
            guard parser.position == bytes.count else { throw parser.error("more than one value") }
            return value
        }
    }

    /// A parser of values that follow one another, as in JSON lines or in Firehose's concatenated records.
    package init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The next of several values; nil at the end of the bytes.
    package mutating func next() throws(JSONError) -> WireValue? {
        skipWhiteSpace()
        return position == bytes.count ? nil : try value()
    }

    /// How many bytes the values so far took.
    package var consumedBytes: Int { position }

    private func error(_ reason: String) -> JSONError {
        JSONError(description: "\(reason) at byte \(position)", position: position)
    }

    package mutating func skipWhiteSpace() {
        while position < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[position]) { position += 1 }
    }

    private mutating func value() throws(JSONError) -> WireValue {
        skipWhiteSpace()
        guard position < bytes.count else { throw error("unexpected end") }
        switch bytes[position] {
        case UInt8(ascii: "{"): return try object()
        case UInt8(ascii: "["): return try array()
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try literal("true", .bool(true))
        case UInt8(ascii: "f"): return try literal("false", .bool(false))
        case UInt8(ascii: "n"): return try literal("null", .null)
        default: return try number()
        }
    }

    private mutating func literal(_ text: StaticString, _ value: WireValue) throws(JSONError) -> WireValue {
        let count = text.utf8CodeUnitCount
        guard position + count <= bytes.count,
            (0..<count).allSatisfy({ bytes[position + $0] == text.utf8Start[$0] })
        else { throw error("unexpected character") }
        position += count
        return value
    }

    private mutating func enter() throws(JSONError) {
        depth += 1
        guard depth <= Limits.nestingDepth else { throw error("nested too deeply") }
        position += 1
        skipWhiteSpace()
    }

    private mutating func object() throws(JSONError) -> WireValue {
        try enter()
        defer { depth -= 1 }
        var map = WireMap()
        if position < bytes.count, bytes[position] == UInt8(ascii: "}") {
            position += 1
            return .map(map)
        }
        while true {
            skipWhiteSpace()
            guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { throw error("expected a name") }
            let name = try string()
            skipWhiteSpace()
            guard position < bytes.count, bytes[position] == UInt8(ascii: ":") else { throw error("expected ':'") }
            position += 1
            map.append(name, try value())
            if try !another(closing: UInt8(ascii: "}")) { return .map(map) }
        }
    }

    private mutating func array() throws(JSONError) -> WireValue {
        try enter()
        defer { depth -= 1 }
        var values: [WireValue] = []
        if position < bytes.count, bytes[position] == UInt8(ascii: "]") {
            position += 1
            return .list(values)
        }
        while true {
            values.append(try value())
            if try !another(closing: UInt8(ascii: "]")) { return .list(values) }
        }
    }

    /// Takes an object and hands over the name of each member, and where its value stands in the bytes.
    package mutating func members(_ member: (String, Range<Int>) -> Void) throws(JSONError) {
        skipWhiteSpace()
        guard position < bytes.count, bytes[position] == UInt8(ascii: "{") else { throw error("expected an object") }
        try enter()
        defer { depth -= 1 }
        if position < bytes.count, bytes[position] == UInt8(ascii: "}") {
            position += 1
            return
        }
        repeat {
            skipWhiteSpace()
            guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { throw error("expected a name") }
            let name = try string()
            skipWhiteSpace()
            guard position < bytes.count, bytes[position] == UInt8(ascii: ":") else { throw error("expected ':'") }
            position += 1
            member(name, try place())
        } while try another(closing: UInt8(ascii: "}"))
    }

    /// Takes an array and hands over where each element stands in the bytes.
    package mutating func elements(_ element: (Range<Int>) -> Void) throws(JSONError) {
        skipWhiteSpace()
        guard position < bytes.count, bytes[position] == UInt8(ascii: "[") else { throw error("expected an array") }
        try enter()
        defer { depth -= 1 }
        if position < bytes.count, bytes[position] == UInt8(ascii: "]") {
            position += 1
            return
        }
        repeat { element(try place()) } while try another(closing: UInt8(ascii: "]"))
    }

    /// Takes a value and tells where it stands.
    private mutating func place() throws(JSONError) -> Range<Int> {
        skipWhiteSpace()
        let start = position
        _ = try value()
        return start..<position
    }

    /// Takes a comma (true) or the closing bracket (false).
    private mutating func another(closing: UInt8) throws(JSONError) -> Bool {
        skipWhiteSpace()
        guard position < bytes.count, bytes[position] == UInt8(ascii: ",") || bytes[position] == closing else {
            throw error("expected ',' or a closing bracket")
        }
        position += 1
        return bytes[position - 1] != closing
    }

    private mutating func string() throws(JSONError) -> String {
        position += 1
        let start = position
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") {
                let plain = UnsafeBufferPointer(rebasing: bytes[start..<position])
                position += 1
                guard let text = String(validating: plain, as: UTF8.self) else { throw error("invalid UTF-8") }
                return text
            }
            if byte == UInt8(ascii: "\\") { return try escapedString(from: start) }
            guard byte >= 0x20 else { throw error("control character in a string") }
            position += 1
        }
        throw error("unexpected end of a string")
    }

    private mutating func escapedString(from start: Int) throws(JSONError) -> String {
        var text = Array(bytes[start..<position])
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            switch byte {
            case UInt8(ascii: "\""):
                guard let string = String(validating: text, as: UTF8.self) else { throw error("invalid UTF-8") }
                return string
            case UInt8(ascii: "\\"):
                try escape(into: &text)
            case 0..<0x20:
                throw error("control character in a string")
            default:
                text.append(byte)
            }
        }
        throw error("unexpected end of a string")
    }

    private mutating func escape(into text: inout [UInt8]) throws(JSONError) {
        guard position < bytes.count else { throw error("unexpected end of a string") }
        let byte = bytes[position]
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"):
            var code = try hexadecimalUnit()
            if (0xD800..<0xDC00).contains(code), position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
                bytes[position + 1] == UInt8(ascii: "u")
            {
                position += 2
                let low = try hexadecimalUnit()
                guard (0xDC00..<0xE000).contains(low) else { throw error("half of a surrogate pair") }
                code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
            }
            guard let scalar = Unicode.Scalar(code) else { throw error("half of a surrogate pair") }
            text.append(contentsOf: String(Character(scalar)).utf8)
        default: throw error("unknown escape")
        }
    }

    private mutating func hexadecimalUnit() throws(JSONError) -> UInt32 {
        guard position + 4 <= bytes.count else { throw error("unexpected end of a string") }
        var code: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = Character(Unicode.Scalar(bytes[position])).hexDigitValue else {
                throw error("expected a hexadecimal digit")
            }
            code = code << 4 | UInt32(digit)
            position += 1
        }
        return code
    }

    private mutating func number() throws(JSONError) -> WireValue {
        let start = position
        var isWhole = true
        if position < bytes.count, bytes[position] == UInt8(ascii: "-") { position += 1 }
        let firstDigit = position
        try digits()
        guard bytes[firstDigit] != UInt8(ascii: "0") || position == firstDigit + 1 else {
            throw error("a number begins with 0")
        }
        if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
            isWhole = false
            position += 1
            try digits()
        }
        if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
            isWhole = false
            position += 1
            if position < bytes.count, bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-") {
                position += 1
            }
            try digits()
        }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        if isWhole, let whole = Int64(text) { return .integer(whole) }
        guard let number = Double(text), number.isFinite else { throw error("a number out of range") }
        return .double(number)
    }

    private mutating func digits() throws(JSONError) {
        let start = position
        while position < bytes.count, (0x30...0x39).contains(bytes[position]) { position += 1 }
        guard position > start else { throw error("unexpected character") }
    }
}
