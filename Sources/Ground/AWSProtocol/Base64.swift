/// Base64 with padding (RFC 4648, section 4), over bytes.
package enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    private static let pad = UInt8(ascii: "=")
    private static let invalid: UInt8 = 0xFF

    private static let values: [UInt8] = {
        var table = [UInt8](repeating: invalid, count: 256)
        for (value, character) in alphabet.enumerated() { table[Int(character)] = UInt8(value) }
        return table
    }()

    package static func encode(_ bytes: [UInt8], into text: inout [UInt8]) {
        text.reserveCapacity(text.count + (bytes.count + 2) / 3 * 4)
        alphabet.withUnsafeBufferPointer { alphabet in
            var position = 0
            while position + 2 < bytes.count {
                let word = Int(bytes[position]) << 16 | Int(bytes[position + 1]) << 8 | Int(bytes[position + 2])
                text.append(alphabet[word >> 18])
                text.append(alphabet[word >> 12 & 63])
                text.append(alphabet[word >> 6 & 63])
                text.append(alphabet[word & 63])
                position += 3
            }
            let rest = bytes.count - position
            guard rest > 0 else { return }
            let word = Int(bytes[position]) << 16 | (rest == 2 ? Int(bytes[position + 1]) << 8 : 0)
            text.append(alphabet[word >> 18])
            text.append(alphabet[word >> 12 & 63])
            text.append(rest == 2 ? alphabet[word >> 6 & 63] : pad)
            text.append(pad)
        }
    }

    package static func encode(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        encode(bytes, into: &text)
        return String(decoding: text, as: UTF8.self)
    }

    /// Returns nil unless the text is base64 with its padding.
    package static func decode(_ text: String) -> [UInt8]? {
        var copy = text
        return copy.withUTF8 { decode($0) }
    }

    private static func decode(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard text.count % 4 == 0 else { return nil }
        guard text.count > 0 else { return [] }
        let padding = text[text.count - 1] != pad ? 0 : text[text.count - 2] != pad ? 1 : 2
        let count = text.count / 4 * 3 - padding
        var isValid = true
        let bytes = values.withUnsafeBufferPointer { values in
            [UInt8](unsafeUninitializedCapacity: count + 3) { output, initialized in
                var written = 0
                for position in stride(from: 0, to: text.count, by: 4) {
                    let isLast = position + 4 == text.count
                    let first = values[Int(text[position])]
                    let second = values[Int(text[position + 1])]
                    let third = isLast && padding == 2 ? 0 : values[Int(text[position + 2])]
                    let fourth = isLast && padding >= 1 ? 0 : values[Int(text[position + 3])]
                    guard (first | second | third | fourth) & 0x80 == 0 else {
                        isValid = false
                        return
                    }
                    output[written] = first << 2 | second >> 4
                    output[written + 1] = second << 4 | third >> 2
                    output[written + 2] = third << 6 | fourth
                    written += 3
                }
                initialized = count
            }
        }
        return isValid ? bytes : nil
    }
}
