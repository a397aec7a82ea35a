import Core
import Testing

@Suite struct NameTests {
    private let composed: Name = "caf\u{E9}"
    private let decomposed: Name = "cafe\u{301}"

    @Test func `two spellings of a character are two names`() {
        #expect(composed.text == decomposed.text)
        #expect(composed != decomposed)
        #expect(Set([composed, decomposed]).count == 2)
        #expect(!composed.hasPrefix("cafe") && decomposed.hasPrefix("cafe"))
        #expect(decomposed.hasSuffix("\u{301}"))
    }

    @Test func `names are in the order of their bytes`() {
        let names: [Name] = [
            "", "A", "a", "a\u{0}", "aa", "cafe\u{301}", "caf\u{E9}", "z", "é", "\u{FFFF}", "\u{10FFFF}",
        ]
        #expect(names.shuffled().sorted() == names)
    }

    @Test func `text is found by its bytes`() {
        #expect("a/e\u{301}/b".byteEnd(of: "/", from: 2) == 6)
        #expect("a\r\nb".byteEnd(of: "\n") == 3)
        #expect("e\u{301}".byteEnd(of: "e") == 1)
        #expect(
            "abc".byteEnd(of: "") == nil && "abc".byteEnd(of: "abcd") == nil && "abc".byteEnd(of: "c", from: 3) == nil)
        #expect("a\u{301}b".droppingBytes(3) == "b")
        #expect("b/\u{301}x/".byteSplit(UInt8(ascii: "/")).map(Name.init) == ["b", "\u{301}x", ""])
        #expect("a/b/c".byteSplit(UInt8(ascii: "/"), maxSplits: 1) == ["a", "b/c"] && "".byteSplit(47) == [""])
    }
}
