import Foundation
import Testing

@testable import Storage

@Suite struct DocumentNameTests {
    private static let awkward = [
        "", "a", "a/b", "\u{0}", "\u{1}", "\u{2}", "\u{1}\u{1}", "\u{0}\u{0}", "\u{1F}", "a\u{1F}b", "\u{E9}",
        "e\u{301}",
        "\u{10FFFF}", "\u{10FFFD}", "z\u{10FFFF}z", "\u{7F}", "\u{80}", "日本",
    ]

    @Test func `a name tells its parts`() {
        for first in Self.awkward {
            for second in Self.awkward {
                let name = DocumentName(first, second)
                #expect(name.count == 2)
                #expect(name.parts.map { Array($0.utf8) } == [Array(first.utf8), Array(second.utf8)])
                #expect(DocumentName(stored: name.suffix(after: 1)) == DocumentName(second))
            }
        }
    }

    @Test func `names are in the order of the bytes of their parts, and all differ`() {
        let pairs = Self.awkward.flatMap { first in Self.awkward.map { [first, $0] } }
        for left in pairs {
            for right in pairs {
                let order = zip(left, right).first { Array($0.utf8) != Array($1.utf8) }
                let (first, second) = (DocumentName(left), DocumentName(right))
                guard let order else {
                    #expect(first == second)
                    continue
                }
                #expect(first != second)
                #expect((first < second) == order.0.utf8.lexicographicallyPrecedes(order.1.utf8))
            }
        }
    }

    @Test func `a prefix bounds what begins with it and nothing else`() {
        for prefix in Self.awkward {
            let range = DocumentPrefix("b").beginning(prefix).range
            for key in Self.awkward + Self.awkward.map({ prefix + $0 }) {
                let bytes = DocumentName("b", key).bytes
                let isInside =
                    !bytes.lexicographicallyPrecedes(range.from)
                    && range.before.map { bytes.lexicographicallyPrecedes($0) } ?? true
                #expect(isInside == Array(key.utf8).starts(with: Array(prefix.utf8)), "\(prefix.debugDescription)")
            }
        }
    }

    @Test func `a whole part is no prefix of another bucket's`() {
        let range = DocumentPrefix("b").range
        for other in ["b\u{0}", "b\u{1}", "bb", "b "] {
            let bytes = DocumentName(other, "k").bytes
            let isBehind = range.before.map { !bytes.lexicographicallyPrecedes($0) } ?? false
            #expect(isBehind)
        }
    }

    @Test func `every kind has its number, its layout, and no other's number`() {
        #expect(Set(DocumentKind.allCases.map(\.rawValue)).count == DocumentKind.allCases.count)
        #expect(DocumentKind.allCases.allSatisfy { !$0.layout.parts.isEmpty })
        #expect(DocumentKind.object.layout.holds(DocumentName("b", "k")))
        #expect(!DocumentKind.object.layout.holds(DocumentName("b")))
        #expect(DocumentKind.jobBookmark.layout.holds(DocumentName("j")))
    }
}
