import Core

/// Writes wire values as JSON: blobs in base64, timestamps as seconds.
package struct JSONWriter {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    package static func bytes(of value: WireValue) -> [UInt8] {
        var writer = JSONWriter()
        writer.write(value)
        return writer.bytes
    }

    package static func string(of value: WireValue) -> String { String(decoding: bytes(of: value), as: UTF8.self) }

    package mutating func write(_ value: WireValue) {
        switch value {
        case .null: bytes.append(contentsOf: "null".utf8)
        case .bool(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
        case .integer(let number): bytes.append(contentsOf: String(number).utf8)
        case .double(let number): write(number)
        case .string(let text): write(text)
        case .blob(let blob):
            bytes.append(UInt8(ascii: "\""))
            Base64.encode(blob, into: &bytes)
            bytes.append(UInt8(ascii: "\""))
        case .timestamp(let time):
            let (whole, rest) = time.milliseconds.quotientAndRemainder(dividingBy: 1000)
            if rest == 0 {
                bytes.append(contentsOf: String(whole).utf8)
            } else {
                write(time.seconds)
            }
        case .list(let values):
            bytes.append(UInt8(ascii: "["))
            for (position, element) in values.enumerated() {
                if position > 0 { bytes.append(UInt8(ascii: ",")) }
                write(element)
            }
            bytes.append(UInt8(ascii: "]"))
        case .map(let map):
            bytes.append(UInt8(ascii: "{"))
            for (position, entry) in map.entries.enumerated() {
                if position > 0 { bytes.append(UInt8(ascii: ",")) }
                write(entry.name)
                bytes.append(UInt8(ascii: ":"))
                write(entry.value)
            }
            bytes.append(UInt8(ascii: "}"))
        }
    }

    private mutating func write(_ number: Double) {
        // JSON has no infinities; AWS writes them as strings.
        let text = number.isNaN ? "NaN" : number < 0 ? "-Infinity" : "Infinity"
        bytes.append(contentsOf: (number.isFinite ? "\(number)" : "\"\(text)\"").utf8)
    }

    private mutating func write(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        // Most texts need no escapes and are copied whole.
        guard text.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) else {
            bytes.append(contentsOf: text.utf8)
            bytes.append(UInt8(ascii: "\""))
            return
        }
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): bytes.append(contentsOf: #"\""#.utf8)
            case UInt8(ascii: "\\"): bytes.append(contentsOf: #"\\"#.utf8)
            case 0x0A: bytes.append(contentsOf: #"\n"#.utf8)
            case 0x0D: bytes.append(contentsOf: #"\r"#.utf8)
            case 0x09: bytes.append(contentsOf: #"\t"#.utf8)
            case 0..<0x20: bytes.append(contentsOf: (#"\u00"# + [byte].hexadecimal).utf8)
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
