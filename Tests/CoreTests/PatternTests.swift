import Core
import Testing

@Suite struct PatternTests {
    @Test(arguments: ["(a+)+", "(a|aa)+", "(a|a?)+", "(?:a*)*b", "(.*)*x"])
    func `expressions that would match for ever match nothing`(_ pattern: String) throws {
        let expression = try #require(RegularExpression(pattern))
        let text = String(repeating: "a", count: 50_000) + "!"
        let elapsed = ContinuousClock().measure { #expect(!expression.matches(text)) }
        #expect(elapsed < .seconds(5))
    }

    @Test func `an expression matches whole texts of Unicode`() throws {
        #expect(try #require(RegularExpression("a.c")).matches("a\nc"))
        #expect(try !#require(RegularExpression("a.c", dotMatchesNewlines: false)).matches("a\nc"))
        #expect(try !#require(RegularExpression("a|b")).matches("ab"))
        #expect(try !#require(RegularExpression("a$")).matches("a\n"))
        #expect(try #require(RegularExpression("..")).matches("\u{10FFFF}\0"))
        #expect(RegularExpression("(") == nil && RegularExpression(String(repeating: "(a", count: 300_000)) == nil)
        let texts = RegularExpressions()
        #expect(texts.matches("ab", "a.") && !texts.matches("ab", "(") && !texts.matches("ab", "("))
    }

    @Test(arguments: [
        ("a%c", "abc", true), ("a%c", "ac", true), ("a%c", "acd", false), ("%", "", true), ("_", "", false),
        ("_", "\u{10FFFF}", true), ("a_c", "abbc", false), ("%a%b%", "xxaxxbxx", true), ("%%%", "x", true),
        ("caf\u{E9}", "cafe\u{301}", false), ("%ab", "aab", true), ("a.c", "abc", false), ("", "", true),
        ("", "a", false),
    ])
    func `wildcards stand for characters`(_ pattern: String, _ text: String, _ matches: Bool) {
        #expect(WildcardPattern(pattern, one: "_", any: "%").matches(text) == matches)
    }
}
