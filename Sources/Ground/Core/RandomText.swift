import Synchronization

/// Random identifiers in the alphabets that AWS uses.
package enum RandomText {
    package static let upperAndDigits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)
    package static let alphanumeric = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789".utf8)
    package static let lowerAndDigits = Array("abcdefghijklmnopqrstuvwxyz0123456789".utf8)
    package static let digits = Array("0123456789".utf8)

    /// Characters that one draw of 64 bits is enough for without favouring some of them.
    private static let charactersPerDraw = 8

    /// `count` characters of an ASCII alphabet, drawn with the system's cryptographic generator.
    package static func make(_ count: Int, from alphabet: [UInt8]) -> String {
        var generator = SystemRandomNumberGenerator()
        return make(count, from: alphabet, using: &generator)
    }

    /// The same, drawn with a generator of the caller's.
    package static func make(
        _ count: Int, from alphabet: [UInt8], using generator: inout some RandomNumberGenerator
    ) -> String {
        String(unsafeUninitializedCapacity: count) { text in
            var bits: UInt64 = 0
            for position in 0..<count {
                if position % charactersPerDraw == 0 { bits = generator.next() }
                let (rest, place) = bits.quotientAndRemainder(dividingBy: UInt64(alphabet.count))
                text.initializeElement(at: position, to: alphabet[Int(truncatingIfNeeded: place)])
                bits = rest
            }
            return count
        }
    }

    /// A random (version 4) UUID in lower case, as object names use it.
    package static func uuid() -> String {
        var generator = SystemRandomNumberGenerator()
        return uuid(using: &generator)
    }

    /// The same, drawn with a generator of the caller's.
    package static func uuid(using generator: inout some RandomNumberGenerator) -> String {
        var high = generator.next()
        var low = generator.next()
        high = high & ~0xF000 | 0x4000
        low = low & ~(0xC << 60) | 0x8 << 60
        return String(unsafeUninitializedCapacity: 36) { text in
            var nibble = 0
            for position in 0..<36 {
                if [8, 13, 18, 23].contains(position) {
                    text.initializeElement(at: position, to: UInt8(ascii: "-"))
                    continue
                }
                let word = nibble < 16 ? high : low
                let digit = UInt8(truncatingIfNeeded: word >> UInt64(60 - nibble % 16 * 4)) & 0xF
                text.initializeElement(at: position, to: digit < 10 ? 0x30 + digit : 0x57 + digit)
                nibble += 1
            }
            return 36
        }
    }
}

/// Numbers for identifiers that need only be different, such as those of requests: SplitMix64 from a random start.
///
/// The system's generator is a system call for every eight bytes, which was a sixth of a small request.
package struct IdentifierGenerator: RandomNumberGenerator {
    private static let state = Atomic<UInt64>(.random(in: .min ... .max))

    package init() {}

    package mutating func next() -> UInt64 {
        var mixed = Self.state.wrappingAdd(0x9E37_79B9_7F4A_7C15, ordering: .relaxed).newValue
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
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
