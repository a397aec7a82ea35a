#if canImport(Glibc)
    import Glibc
#endif

/// Walks over JSON of an expected form without making values of it.
///
/// For the few operations that carry many records: what is not of the plainest form is not taken, and the caller then parses
/// the text as all other requests are.
package struct JSONScanner {
    private let bytes: UnsafeRawBufferPointer
    private var position = 0

    package init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    private mutating func skipWhiteSpace() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x0A, 0x0D, 0x09: position += 1
            default: return
            }
        }
    }

    /// Takes the character if it is the next one.
    package mutating func take(_ character: Unicode.Scalar) -> Bool {
        skipWhiteSpace()
        guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    /// Whether nothing but white space is left.
    package mutating func isAtEnd() -> Bool {
        skipWhiteSpace()
        return position == bytes.count
    }

    /// Takes a string and returns all that stands between its first two quotation marks, unchecked: for text that is
    /// checked by what decodes it, and that no escape can be part of.
    package mutating func rawString() -> UnsafeRawBufferPointer? {
        guard take("\""), let base = bytes.baseAddress,
            let found = memchr(base + position, 0x22, bytes.count - position)
        else { return nil }
        let text = UnsafeRawBufferPointer(start: base + position, count: UnsafeRawPointer(found) - (base + position))
        position += text.count + 1
        return text
    }

    /// Takes a string of printable ASCII without escapes.
    package mutating func plainString() -> UnsafeRawBufferPointer? {
        guard let text = rawString() else { return nil }
        let isPlain = text.allSatisfy { (0x20..<0x7F).contains($0) && $0 != UInt8(ascii: "\\") }
        return isPlain ? text : nil
    }

    /// Takes a whole number of at most 18 digits.
    package mutating func naturalNumber() -> Int? {
        skipWhiteSpace()
        var number = 0
        let start = position
        while position < bytes.count, (0x30...0x39).contains(bytes[position]), position - start < 18 {
            number = number * 10 + Int(bytes[position] - 0x30)
            position += 1
        }
        guard position > start, position - start == 1 || bytes[start] != 0x30 else { return nil }
        return number
    }

    /// Takes an object; `member` takes the value of each member.
    ///
    /// Returns false if `member` does, or if this is no object.
    package mutating func object(_ member: (inout JSONScanner, UnsafeRawBufferPointer) -> Bool) -> Bool {
        guard take("{") else { return false }
        repeat {
            guard let name = plainString(), take(":"), member(&self, name) else { return false }
        } while take(",")
        return take("}")
    }

    /// Takes an array that is not empty; `element` takes each of its values.
    package mutating func array(_ element: (inout JSONScanner) -> Bool) -> Bool {
        guard take("[") else { return false }
        repeat {
            guard element(&self) else { return false }
        } while take(",")
        return take("]")
    }
}

extension UnsafeRawBufferPointer {
    /// Whether these are the bytes of the text.
    package static func == (bytes: UnsafeRawBufferPointer, text: StaticString) -> Bool {
        guard bytes.count == text.utf8CodeUnitCount, let base = bytes.baseAddress else { return false }
        return memcmp(base, text.utf8Start, bytes.count) == 0
    }
}
