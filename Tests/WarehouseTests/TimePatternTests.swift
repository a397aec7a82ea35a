import Testing

@testable import Warehouse

@Suite struct TimePatternTests {
    @Test(arguments: [
        ("YYYY-MM-DD HH:MI:SS", "2026-11-22 18:26:26", "2026-11-22 18:26:26"),
        ("YYYY-MM-DDTHH24:MI:SS", "2026-11-22T18:26:26.125", "2026-11-22 18:26:26.125"),
        ("MM/DD/YY HH12:MI AM", "1/2/26 12:05 am", "2026-01-02 00:05:00"),
        ("DD-MON-YYYY PM HH", "02-Dec-1969 PM 1", "1969-12-02 13:00:00"),
        ("YYYY.MM.DD HH:MI:SSOF", "2026.01.02 03:04:05+02", "2026-01-02 03:04:05+02"),
        ("YYYYMMDDHHMISS", "20260102030405", "2026-01-02 03:04:05"),
    ])
    func `texts of a form`(_ pattern: String, _ text: String, _ expected: String) throws {
        let found = try #require(TimePattern(pattern)).rewritten(Array(text.utf8)[...])
        #expect(found.map { String(decoding: $0, as: UTF8.self) } == expected)
    }

    @Test(arguments: [
        ("YYYY-MM-DD", "2026/01/02"), ("MON", "xyz"), ("HH:MI AM", "1:00 ab"), ("YYYY", "2026 more"), ("DD", ""),
    ])
    func `texts of another form`(_ pattern: String, _ text: String) throws {
        #expect(try #require(TimePattern(pattern)).rewritten(Array(text.utf8)[...]) == nil)
    }

    @Test(arguments: ["", "quarter", "YYYY-QQ"])
    func `what is no pattern`(_ text: String) { #expect(TimePattern(text) == nil) }
}
