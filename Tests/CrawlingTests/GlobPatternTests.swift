import Testing

@testable import Crawling

@Suite struct GlobPatternTests {
    @Test(arguments: [
        ("*.csv", "a.csv", true), ("*.csv", "a/b.csv", false), ("**.csv", "a/b.csv", true), ("a?c", "abc", true),
        ("a?c", "a/c", false), ("a/**", "a/b/c", true), ("{a,b*}/x", "bcd/x", true), ("{a,b*}/x", "c/x", false),
        ("[a-c]x", "bx", true), ("[!a-c]x", "bx", false), ("[!a-c]x", "dx", true), ("\\*", "*", true),
        ("\\*", "a", false),
        ("{a,{b,c}}d", "cd", true), ("{a", "a", false), ("[]", "", false), ("", "", true), ("a.b", "axb", false),
        ("{,x}a", "a", true), ("caf\u{E9}", "cafe\u{301}", false), ("a}", "a}", true), ("a,b", "a,b", true),
        ("[-a]", "-", true),
    ])
    func `exclusions`(_ pattern: String, _ key: String, _ matches: Bool) {
        #expect(GlobPattern(pattern).matches(key) == matches)
    }

    @Test func `no pattern takes longer than the product of both lengths`() {
        let pattern = GlobPattern(String(repeating: "**a", count: 300) + "b")
        let key = String(repeating: "a", count: 1000)
        let elapsed = ContinuousClock().measure { #expect(!pattern.matches(key)) }
        #expect(elapsed < .seconds(5))
        let nested = GlobPattern(String(repeating: "{a,", count: 1000) + "b" + String(repeating: "}", count: 1000))
        #expect(nested.matches("b") && !nested.matches("c"))
    }
}
