/// Random identifiers in the alphabets that AWS uses.
package enum RandomText {
    package static let upperAndDigits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    package static let alphanumeric = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")

    /// `count` characters, each drawn with the system's cryptographic generator.
    package static func make(_ count: Int, from alphabet: [Character]) -> String {
        String((0..<count).map { _ in alphabet[Int.random(in: 0..<alphabet.count)] })
    }

    /// A random (version 4) UUID in lower case, as request ids and object names use it.
    package static func uuid() -> String {
        var high = UInt64.random(in: .min ... .max)
        var low = UInt64.random(in: .min ... .max)
        high = high & ~0xF000 | 0x4000
        low = low & ~(0xC << 60) | 0x8 << 60
        let digits = hexadecimal(high) + hexadecimal(low)
        let bounds = [0, 8, 12, 16, 20, 32]
        let characters = Array(digits)
        return zip(bounds, bounds.dropFirst()).map { String(characters[$0..<$1]) }.joined(separator: "-")
    }

    private static func hexadecimal(_ number: UInt64) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

extension Sequence<UInt8> {
    /// Two lower-case hexadecimal digits for each byte.
    package var hexadecimal: String {
        var text: [UInt8] = []
        for byte in self {
            text.append(Self.hexadecimalDigits[Int(byte >> 4)])
            text.append(Self.hexadecimalDigits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static var hexadecimalDigits: [UInt8] { Array("0123456789abcdef".utf8) }
}
