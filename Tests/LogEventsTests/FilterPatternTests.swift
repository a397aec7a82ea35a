import Testing

@testable import LogEvents

@Suite struct FilterPatternTests {
    @Test(arguments: [
        ("", "anything", true), ("ERROR", "an ERROR here", true), ("ERROR", "error", false), ("a b", "b then a", true),
        ("a b", "only a", false), ("?x ?y", "has y", true), ("?x ?y", "none", false), ("a -b", "a b", false),
        ("\"two words\"", "say two words", true), ("\"two words\"", "words two", false),
    ])
    func `terms decide`(_ pattern: String, _ message: String, _ matches: Bool) throws {
        #expect(try FilterPattern(pattern).matches(message) == matches)
    }

    @Test(arguments: ["{ $.a = 1 }", "[a, b]", "%regex%", "\"open"])
    func `other patterns are refused`(_ pattern: String) {
        #expect(throws: LogEventError.self) { try FilterPattern(pattern) }
    }

    @Test func `terms are compared byte by byte, in linear time`() throws {
        let composed = "caf\u{E9}"
        let decomposed = "cafe\u{301}"
        #expect(try FilterPattern(composed).matches(composed) && !FilterPattern(composed).matches(decomposed))
        let message = String(repeating: "a", count: 250_000)
        let pattern = try FilterPattern(String(repeating: "a", count: 100_000) + "b")
        let elapsed = ContinuousClock().measure { #expect(!pattern.matches(message)) }
        #expect(elapsed < .seconds(2))
        for (term, text) in [("aab", "aaab"), ("abab", "abacabab"), ("", "x"), ("aa", "a"), ("b", "aab")] {
            #expect(try FilterPattern(term).matches(text) == text.contains(term) || term.isEmpty, "\(term) in \(text)")
        }
    }
}
