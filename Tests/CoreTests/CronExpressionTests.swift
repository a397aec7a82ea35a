import Core
import Foundation
import Testing

@Suite struct CronExpressionTests {
    private func time(_ text: String) throws -> Timestamp {
        let date = try Date(text + ":00Z", strategy: .iso8601)
        return Timestamp(milliseconds: Int64(clamping: date.timeIntervalSince1970) * 1000)
    }

    @Test(arguments: [
        ("0 12 * * ? *", "2026-11-24T11:59", "2026-11-24T12:00"),
        ("0 12 * * ? *", "2026-11-24T12:00", "2026-11-25T12:00"),
        ("0/15 * * * ? *", "2026-11-24T12:01", "2026-11-24T12:15"),
        ("5/15 8-9 * * ? *", "2026-11-24T09:51", "2026-11-25T08:05"),
        ("0 18 ? * MON-FRI *", "2026-11-27T19:00", "2026-11-30T18:00"),
        ("0 8 1 * ? *", "2026-12-01T08:00", "2027-01-01T08:00"),
        ("0 0 L * ? *", "2028-02-01T00:00", "2028-02-29T00:00"),
        ("0 0 ? * 6L *", "2026-11-01T00:00", "2026-11-27T00:00"),
        ("0 0 ? * TUE#2 *", "2026-11-11T00:00", "2026-12-08T00:00"),
        ("0 0 15W * ? *", "2026-08-01T00:00", "2026-08-14T00:00"),
        ("0 0 1W * ? *", "2026-08-01T00:00", "2026-08-03T00:00"),
        ("0 0 29 2 ? *", "2026-01-01T00:00", "2028-02-29T00:00"),
        ("30 4,16 ? JAN,JUL SUN 2027", "2026-11-24T00:00", "2027-01-03T04:30"),
        ("0 0 31 12 ? 2026-2027", "2026-12-31T00:00", "2027-12-31T00:00"),
        ("0 0 ? * L *", "2026-11-24T00:00", "2026-11-28T00:00"),
        ("*/20 10 * * ? *", "2026-11-24T10:20", "2026-11-24T10:40"),
    ])
    func `the next time`(_ fields: String, _ after: String, _ next: String) throws {
        let expression = try #require(CronExpression("cron(\(fields))"))
        #expect(expression.next(after: try time(after)) == (try time(next)))
    }

    @Test func `a year that is over never comes`() throws {
        #expect(CronExpression("cron(0 0 1 1 ? 2020)")?.next(after: try time("2026-01-01T00:00")) == nil)
        #expect(CronExpression("cron(0 0 31 2 ? *)")?.next(after: try time("2026-01-01T00:00")) == nil)
    }

    @Test(arguments: [
        "", "0 12 * * ? *", "cron(0 12 * * ?)", "cron(0 12 * * * *)", "cron(60 12 * * ? *)", "cron(0 24 * * ? *)",
        "cron(0 0 0 * ? *)", "cron(0 0 ? 13 1 *)", "cron(0 0 ? * 8 *)", "cron(0 0 ? * 1#6 *)", "cron(a b c d e f)",
        "cron(1-0 0 * * ? *)", "cron(0/0 0 * * ? *)", "cron(, 0 * * ? *)", "cron(0 0 32W * ? *)", "rate(5 minutes)",
    ])
    func `what is no expression is refused`(_ text: String) { #expect(CronExpression(text) == nil) }

    @Test(arguments: ["0 0 31 2 ? *", "0 0 30 2 ? *", "* * 31 2,4,6 ? 2199"])
    func `what never comes is soon known`(_ fields: String) throws {
        let expression = try #require(CronExpression("cron(\(fields))"))
        let elapsed = ContinuousClock().measure { #expect(expression.next(after: Timestamp(milliseconds: 0)) == nil) }
        #expect(elapsed < .seconds(1))
        #expect(expression.next(after: Timestamp(milliseconds: .max)) == nil)
    }

    @Test(arguments: ["0/9223372036854775807 * * * ? *", "5/60 * * * ? *", "0 99999999999999999999 * * ? *"])
    func `steps beyond the range are refused`(_ fields: String) { #expect(CronExpression("cron(\(fields))") == nil) }
}
