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

    /// The two characters of every twelve bits, the first in the low byte: half as many look-ups as with single characters.
    private static let pairs: [UInt16] = (0..<4096).map { bits in
        UInt16(alphabet[bits >> 6]) | UInt16(alphabet[bits & 63]) << 8
    }

    package static func encode(_ bytes: [UInt8], into text: inout [UInt8]) {
        let count = (bytes.count + 2) / 3 * 4
        let encoded = [UInt8](unsafeUninitializedCapacity: count) { output, initialized in
            bytes.withUnsafeBufferPointer { input in
                pairs.withUnsafeBufferPointer { pairs in
                    encode(input, into: UnsafeMutableRawBufferPointer(output), pairs)
                }
            }
            initialized = count
        }
        text.append(contentsOf: encoded)
    }

    private static func encode(
        _ input: UnsafeBufferPointer<UInt8>, into output: UnsafeMutableRawBufferPointer,
        _ pairs: UnsafeBufferPointer<UInt16>
    ) {
        var position = 0
        var written = 0
        while position + 2 < input.count {
            let word = Int(input[position]) << 16 | Int(input[position + 1]) << 8 | Int(input[position + 2])
            output.storeBytes(of: pairs[word >> 12].littleEndian, toByteOffset: written, as: UInt16.self)
            output.storeBytes(of: pairs[word & 4095].littleEndian, toByteOffset: written + 2, as: UInt16.self)
            position += 3
            written += 4
        }
        let rest = input.count - position
        guard rest > 0 else { return }
        let word = Int(input[position]) << 16 | (rest == 2 ? Int(input[position + 1]) << 8 : 0)
        output.storeBytes(of: pairs[word >> 12].littleEndian, toByteOffset: written, as: UInt16.self)
        output[written + 2] = rest == 2 ? alphabet[word >> 6 & 63] : pad
        output[written + 3] = pad
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
