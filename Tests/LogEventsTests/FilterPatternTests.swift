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
}
