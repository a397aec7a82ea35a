import Core
import Foundation
import Testing

@Suite struct TimestampTests {
    @Test func `agrees with Foundation about every format`() throws {
        var generator = SystemRandomNumberGenerator()
        let formatter = ISO8601DateFormatter()
        for _ in 0..<2000 {
            let seconds = Int64.random(in: -2_000_000_000...4_000_000_000, using: &generator)
            let time = Timestamp(milliseconds: seconds * 1000)
            let expected = formatter.string(from: Date(timeIntervalSince1970: Double(seconds)))
            #expect(time.iso8601() == expected)
            #expect(Timestamp(iso8601: expected) == time)
            #expect(Timestamp(httpDate: time.httpDate) == time)
        }
    }

    @Test func `reads milliseconds and refuses what is no time`() {
        #expect(Timestamp(iso8601: "2026-11-22T08:00:00.5Z")?.milliseconds == 1_795_334_400_500)
        #expect(Timestamp(basicISO8601: "20261122T080000Z")?.milliseconds == 1_795_334_400_000)
        for text in ["", "2026-11-22", "2026-13-01T00:00:00Z", "2026-11-22T25:00:00Z", "yesterday"] {
            #expect(Timestamp(iso8601: text) == nil)
        }
    }

    @Test(arguments: [
        "x, 1 Jan 2026 9223372036854775807:0:0 GMT", "Sun, 22 Nov 2026 9223372036854775807:00:00 GMT",
        "Sun, 22 Nov 2026 -1:00:00 GMT", "Sun, 22 Nov 2026 0:9223372036854775807:00 GMT", "Sun, 22 Nov 2026 0::0:0 GMT",
        "Sun, 31 Feb 2026 00:00:00 GMT", "Sun, -9223372036854775808 Nov 2026 00:00:00 GMT",
        "Sun, 1 Jan 9223372036854775807 00:00:00 GMT",
    ])
    func `a date of a header that is none is refused`(_ text: String) { #expect(Timestamp(httpDate: text) == nil) }

    @Test(arguments: [
        "2026-02-30T00:00:00Z", "2026-11-22T9223372036854775807:00:00Z", "9223372036854775807-01-01T00:00:00Z",
        "0000-01-01T00:00:00Z", "10000-01-01T00:00:00Z",
    ])
    func `a date that is none is refused`(_ text: String) { #expect(Timestamp(iso8601: text) == nil) }
}
