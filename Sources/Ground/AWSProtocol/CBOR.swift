import Core

/// Why bytes are not CBOR that a service takes.
package struct CBORError: Error, Sendable, CustomStringConvertible {
    package let description: String
}

/// Reads CBOR (RFC 8949) into wire values.
///
/// The KCL, the KPL and the AWS SDK for Java speak it to Kinesis as `application/x-amz-cbor-1.1`, with timestamps as
/// milliseconds under tag 1. Our own, as no package at hand reads CBOR, and it goes straight to `WireValue`.
package struct CBORParser {
    private let bytes: UnsafeRawBufferPointer
    private var position = 0
    private var depth = 0

    /// Parses one value that takes up all of `bytes`.
    package static func parse(_ bytes: UnsafeRawBufferPointer) throws(CBORError) -> WireValue {
        var parser = CBORParser(bytes: bytes)
        let value = try parser.value()
        guard parser.position == bytes.count else { throw parser.error("more than one value") }
        return value
    }

    private init(bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    private func error(_ reason: String) -> CBORError { CBORError(description: "\(reason) at byte \(position)") }

    private mutating func byte() throws(CBORError) -> UInt8 {
        guard position < bytes.count else { throw error("unexpected end") }
        defer { position += 1 }
        return bytes[position]
    }

    private mutating func number<Number: FixedWidthInteger & BitwiseCopyable>(
        _ type: Number.Type
    ) throws(CBORError) -> Number {
        let size = MemoryLayout<Number>.size
        guard bytes.count - position >= size else { throw error("unexpected end") }
        defer { position += size }
        return Number(bigEndian: bytes.loadUnaligned(fromByteOffset: position, as: type))
    }

    /// The argument of an initial byte; nil if the length is not given.
    private mutating func argument(_ information: UInt8) throws(CBORError) -> UInt64? {
        switch information {
        case 0..<24: UInt64(information)
        case 24: UInt64(try byte())
        case 25: UInt64(try number(UInt16.self))
        case 26: UInt64(try number(UInt32.self))
        case 27: try number(UInt64.self)
        case 31: nil
        default: throw error("reserved length")
        }
    }

    private mutating func value() throws(CBORError) -> WireValue {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Limits.nestingDepth else { throw error("nested too deeply") }
        let initial = try byte()
        let (major, information) = (initial >> 5, initial & 31)
        switch major {
        case 0, 1:
            guard let argument = try argument(information), let magnitude = Int64(exactly: argument) else {
                throw error("a number out of range")
            }
            return .integer(major == 0 ? magnitude : -1 - magnitude)
        case 2: return .blob(try chunks(major, information))
        case 3: return .string(try text(try chunks(major, information)))
        case 4: return .list(try list(try argument(information)))
        case 5: return .map(try map(try argument(information)))
        case 6: return try tagged(try argument(information))
        default: return try simple(information)
        }
    }

    private func text(_ bytes: [UInt8]) throws(CBORError) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw error("invalid UTF-8") }
        return text
    }

    /// The bytes of a string, which may come in pieces.
    private mutating func chunks(_ major: UInt8, _ information: UInt8) throws(CBORError) -> [UInt8] {
        guard let count = try argument(information) else {
            var whole: [UInt8] = []
            while true {
                let initial = try byte()
                if initial == 0xFF { return whole }
                guard initial >> 5 == major, initial & 31 != 31 else { throw error("a piece of another type") }
                whole += try chunks(major, initial & 31)
            }
        }
        guard let count = Int(exactly: count), count <= bytes.count - position else { throw error("unexpected end") }
        defer { position += count }
        return Array(bytes[position..<(position + count)])
    }

    private mutating func isBreak() -> Bool {
        guard position < bytes.count, bytes[position] == 0xFF else { return false }
        position += 1
        return true
    }

    private mutating func list(_ count: UInt64?) throws(CBORError) -> [WireValue] {
        var values: [WireValue] = []
        if let count {
            guard count <= bytes.count - position else { throw error("unexpected end") }
            for _ in 0..<count { values.append(try value()) }
        } else {
            while !isBreak() { values.append(try value()) }
        }
        return values
    }

    private mutating func map(_ count: UInt64?) throws(CBORError) -> WireMap {
        var map = WireMap()
        func name(_ value: WireValue) throws(CBORError) -> String {
            guard case .string(let name) = value else { throw error("expected a name") }
            return name
        }
        if let count {
            guard count <= bytes.count - position else { throw error("unexpected end") }
            for _ in 0..<count { map.append(try name(try value()), try value()) }
        } else {
            while !isBreak() { map.append(try name(try value()), try value()) }
        }
        return map
    }

    private mutating func tagged(_ tag: UInt64?) throws(CBORError) -> WireValue {
        let inner = try value()
        // Tag 1 is a time; the AWS SDKs give milliseconds in it, where the RFC has seconds.
        guard tag == 1 else { return inner }
        switch inner {
        case .integer(let milliseconds):
            if let time = Timestamp(exactMilliseconds: milliseconds) { return .timestamp(time) }
        case .double(let milliseconds):
            if let time = Timestamp(exactSeconds: milliseconds / 1000) { return .timestamp(time) }
        default: throw error("a time that is no number")
        }
        throw error("a time outside the years 1 to 9999")
    }

    private mutating func simple(_ information: UInt8) throws(CBORError) -> WireValue {
        switch information {
        case 20: return .bool(false)
        case 21: return .bool(true)
        case 22, 23: return .null
        case 25: return .double(Self.half(try number(UInt16.self)))
        case 26: return .double(Double(Float(bitPattern: try number(UInt32.self))))
        case 27: return .double(Double(bitPattern: try number(UInt64.self)))
        default: throw error("unknown simple value")
        }
    }

    /// A number of 16 bits, worked out by its parts, as not every platform has `Float16`.
    private static func half(_ bits: UInt16) -> Double {
        let fraction = Double(bits & 0x3FF)
        let exponent = Int(bits >> 10 & 0x1F)
        let sign: Double = bits >> 15 == 1 ? -1 : 1
        switch exponent {
        case 0: return sign * fraction * 0x1p-24
        case 31: return fraction == 0 ? sign * .infinity : .nan
        default: return sign * Double(sign: .plus, exponent: exponent - 25, significand: fraction + 1024)
        }
    }
}

/// Writes wire values as CBOR: blobs as they are, timestamps as milliseconds.
package struct CBORWriter {
    private var bytes: [UInt8] = []

    package static func bytes(of value: WireValue) -> [UInt8] {
        var writer = CBORWriter()
        writer.write(value)
        return writer.bytes
    }

    private mutating func write(major: UInt8, _ argument: UInt64) {
        func big<Number: FixedWidthInteger>(_ information: UInt8, _ number: Number) {
            bytes.append(major << 5 | information)
            withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
        }
        switch argument {
        case 0..<24: bytes.append(major << 5 | UInt8(argument))
        case 24...0xFF: big(24, UInt8(argument))
        case 0x100...0xFFFF: big(25, UInt16(argument))
        case 0x1_0000...0xFFFF_FFFF: big(26, UInt32(argument))
        default: big(27, argument)
        }
    }

    private mutating func write(_ number: Int64) {
        write(major: number < 0 ? 1 : 0, UInt64(bitPattern: number < 0 ? ~number : number))
    }

    private mutating func write(_ text: String) {
        write(major: 3, UInt64(text.utf8.count))
        bytes.append(contentsOf: text.utf8)
    }

    private mutating func write(_ value: WireValue) {
        switch value {
        case .null: bytes.append(0xF6)
        case .bool(let flag): bytes.append(flag ? 0xF5 : 0xF4)
        case .integer(let number): write(number)
        case .double(let number):
            bytes.append(0xFB)
            withUnsafeBytes(of: number.bitPattern.bigEndian) { bytes.append(contentsOf: $0) }
        case .string(let text): write(text)
        case .blob(let blob):
            write(major: 2, UInt64(blob.count))
            bytes.append(contentsOf: blob)
        // Without tag 1: some readers would take it for seconds.
        case .timestamp(let time): write(time.milliseconds)
        case .list(let values):
            write(major: 4, UInt64(values.count))
            for value in values { write(value) }
        case .map(let map):
            write(major: 5, UInt64(map.entries.count))
            for entry in map.entries {
                write(entry.name)
                write(entry.value)
            }
        }
    }
}
