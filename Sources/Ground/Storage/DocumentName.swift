import Foundation

/// A document's name within its account, region and kind: one or more parts, such as a bucket and a key, as one string of bytes.
///
/// Stored on disk; never change. A part is its UTF-8 bytes and a zero byte after them; within it, byte 0 is written as 1 1
/// and byte 1 as 1 2. So no character of a part can end it, names that differ in a byte differ, and names are in the order
/// of their parts, each in byte order.
package struct DocumentName: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let bytes: [UInt8]

    package init(_ parts: String...) { self.init(parts) }

    package init(_ parts: [String]) { bytes = DocumentPrefix(parts).bytes }

    /// Takes over what `bytes` of another name were.
    package init(stored bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

    package static func < (left: DocumentName, right: DocumentName) -> Bool {
        left.bytes.lexicographicallyPrecedes(right.bytes)
    }

    package var count: Int { bytes.count { $0 == 0 } }

    package var parts: [String] { parts(after: 0) }

    /// The parts that follow the first `count`.
    package func parts(after count: Int) -> [String] {
        var parts: [String] = []
        var rest = suffix(after: count)
        while let end = rest.firstIndex(of: 0) {
            parts.append(Self.text(rest[..<end]))
            rest = rest[(end + 1)...]
        }
        return parts
    }

    /// The bytes that follow the first `count` parts.
    package func suffix(after count: Int) -> ArraySlice<UInt8> {
        var rest = bytes[...]
        for _ in 0..<count {
            guard let end = rest.firstIndex(of: 0) else { return [] }
            rest = rest[(end + 1)...]
        }
        return rest
    }

    private static func text(_ part: ArraySlice<UInt8>) -> String {
        guard part.contains(1) else { return String(decoding: part, as: UTF8.self) }
        var plain: [UInt8] = []
        var isEscaped = false
        for byte in part {
            if isEscaped {
                plain.append(byte &- 1)
                isEscaped = false
            } else if byte == 1 {
                isEscaped = true
            } else {
                plain.append(byte)
            }
        }
        return String(decoding: plain, as: UTF8.self)
    }

    package var description: String { parts.joined(separator: "/") }
}

/// What names begin with: whole parts, and perhaps the beginning of one more.
package struct DocumentPrefix: Hashable, Comparable, Sendable {
    package private(set) var bytes: [UInt8] = []

    package static let all = DocumentPrefix()

    package init(_ parts: String...) { self.init(parts) }

    package init(_ parts: [String]) {
        for part in parts {
            append(part)
            bytes.append(0)
        }
    }

    package init(_ name: DocumentName) { bytes = name.bytes }

    package static func < (left: DocumentPrefix, right: DocumentPrefix) -> Bool {
        left.bytes.lexicographicallyPrecedes(right.bytes)
    }

    /// With more whole parts.
    package func appending(_ parts: String...) -> DocumentPrefix {
        var longer = self
        longer.bytes += DocumentPrefix(parts).bytes
        return longer
    }

    /// The name of that and one last part.
    package func name(_ last: String) -> DocumentName { DocumentName(stored: appending(last).bytes) }

    /// With the beginning of one more part.
    package func beginning(_ text: String) -> DocumentPrefix {
        var longer = self
        longer.append(text)
        return longer
    }

    private mutating func append(_ part: String) {
        let plain = part.utf8
        guard plain.contains(where: { $0 < 2 }) else { return bytes.append(contentsOf: plain) }
        for byte in plain {
            if byte < 2 { bytes.append(1) }
            bytes.append(byte < 2 ? byte + 1 : byte)
        }
    }

    /// The first bytes that come after every name that begins with this; nil if there are none.
    package var end: [UInt8]? {
        guard let last = bytes.lastIndex(where: { $0 < .max }) else { return nil }
        return bytes[..<last] + [bytes[last] + 1]
    }

    package var range: DocumentRange { DocumentRange(from: bytes, before: end) }
}

/// A stretch of names in byte order.
package struct DocumentRange: Sendable {
    package let from: [UInt8]
    /// Nil if there is no end.
    package let before: [UInt8]?

    package init(from: [UInt8], before: [UInt8]?) {
        self.from = from
        self.before = before
    }

    /// What of it comes after a name.
    package func after(_ name: DocumentName) -> DocumentRange { starting(at: name.bytes + [0]) }

    /// What of it does not come before `place`.
    package func starting(at place: [UInt8]) -> DocumentRange {
        DocumentRange(from: from.lexicographicallyPrecedes(place) ? place : from, before: before)
    }
}
