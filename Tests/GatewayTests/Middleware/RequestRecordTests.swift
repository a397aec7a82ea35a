import Testing

@testable import Gateway

@Suite struct RequestRecordTests {
    @Test(arguments: [
        ("ListStreams", "ListStreams"), ("a\nb", "a\\u{a}b"), ("a\r\n", "a\\u{d}\\u{a}"), ("\u{1B}[31m", "\\u{1b}[31m"),
        ("\"", "\\u{22}"), ("\\", "\\u{5c}"), ("\u{85}", "\\u{85}"), ("\u{2028}", "\\u{2028}"),
        ("\u{202E}x", "\\u{202e}x"),
        ("caf\u{E9}", "caf\u{E9}"), ("\u{0}", "\\u{0}"), ("\u{10FFFF}", "\\u{10ffff}"),
    ])
    func `nobody writes a line of the log`(_ text: String, _ written: String) {
        #expect(RequestRecord.Fields.escaped(text) == written)
    }
}
