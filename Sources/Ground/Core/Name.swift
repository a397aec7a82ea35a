/// A name that a client gave: compared, ordered and hashed by its UTF-8 bytes, as AWS does.
///
/// Swift compares strings by canonical equivalence, by which "é" in its two spellings is one key of a dictionary;
/// to AWS, to files and to the document store they are two names.
package struct Name: Hashable, Comparable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    package let text: String

    package init(_ text: some StringProtocol) {
        var text = String(text)
        text.makeContiguousUTF8()
        self.text = text
    }

    package init(stringLiteral text: String) { self.init(text) }

    package var description: String { text }
    package var bytes: String.UTF8View { text.utf8 }

    package static func == (left: Name, right: Name) -> Bool { left.text.hasSameBytes(as: right.text) }
    package static func < (left: Name, right: Name) -> Bool { left.text.precedesInBytes(right.text) }

    package func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        // No text holds this byte, so that two names in a row are hashed as two.
        hasher.combine(UInt8.max)
    }

    package func hasPrefix(_ prefix: Name) -> Bool { text.hasBytePrefix(prefix.text) }
    package func hasSuffix(_ suffix: Name) -> Bool { bytes.reversed().starts(with: suffix.bytes.reversed()) }
}

/// Comparisons of clients' text by its UTF-8 bytes.
extension StringProtocol {
    package func hasSameBytes(as other: some StringProtocol) -> Bool {
        utf8.count == other.utf8.count && utf8.elementsEqual(other.utf8)
    }

    package func precedesInBytes(_ other: some StringProtocol) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }

    package func hasBytePrefix(_ prefix: some StringProtocol) -> Bool { utf8.starts(with: prefix.utf8) }

    /// What follows the first `count` bytes, which end between two characters.
    package func droppingBytes(_ count: Int) -> String { String(decoding: utf8.dropFirst(count), as: UTF8.self) }

    /// The parts between bytes that are `separator`, an ASCII character; empty ones too.
    package func byteSplit(_ separator: UInt8, maxSplits: Int = .max) -> [String] {
        utf8.split(separator: separator, maxSplits: maxSplits, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
    }

    /// Where in the UTF-8 bytes `other` ends for the first time, from byte `start` on; nil if it is not there.
    package func byteEnd(of other: some StringProtocol, from start: Int = 0) -> Int? {
        let bytes = Array(utf8)
        let wanted = Array(other.utf8)
        guard !wanted.isEmpty, start + wanted.count <= bytes.count else { return nil }
        for place in start...(bytes.count - wanted.count)
        where bytes[place] == wanted[0] && bytes[place..<(place + wanted.count)].elementsEqual(wanted) {
            return place + wanted.count
        }
        return nil
    }
}
