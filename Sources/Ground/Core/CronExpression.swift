/// A schedule in AWS's six fields: minutes, hours, day of the month, month, day of the week, year; in UTC.
///
/// https://docs.aws.amazon.com/glue/latest/dg/monitor-data-warehouse-schedule.html
package struct CronExpression: Sendable, Equatable {
    private let minutes: Set<Int>
    private let hours: Set<Int>
    private let months: Set<Int>
    private let years: Set<Int>
    private let monthDays: DayRule
    private let weekDays: DayRule

    private enum DayRule: Sendable, Equatable {
        case any
        case days(Set<Int>)
        /// The last day of the month, or with a day of the week the last one of those.
        case last(weekDay: Int?)
        /// The weekday nearest to a day of the month.
        case nearestWeekday(Int)
        /// The n-th of a day of the week.
        case nth(weekDay: Int, Int)
    }

    private static let monthNames = [
        "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC",
    ]
    private static let dayNames = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"]
    private static let yearRange = 1970...2199

    /// Reads `cron(0 12 * * ? *)`; nil if the text is not an expression, or has two kinds of days.
    package init?(_ text: String) {
        guard text.hasPrefix("cron("), text.hasSuffix(")") else { return nil }
        let fields = text.dropFirst(5).dropLast().split(separator: " ").map { $0.uppercased() }
        guard fields.count == 6, let minutes = Self.numbers(fields[0], 0...59, []),
            let hours = Self.numbers(fields[1], 0...23, []),
            let months = Self.numbers(fields[3], 1...12, Self.monthNames),
            let years = Self.numbers(fields[5], Self.yearRange, []),
            let monthDays = Self.monthDays(fields[2]), let weekDays = Self.weekDays(fields[4]),
            // One of the two must be left open.
            fields[2] == "?" || fields[4] == "?"
        else { return nil }
        (self.minutes, self.hours, self.months, self.years) = (minutes, hours, months, years)
        (self.monthDays, self.weekDays) = (monthDays, weekDays)
    }

    private static func numbers(_ field: String, _ range: ClosedRange<Int>, _ names: [String]) -> Set<Int>? {
        func number(_ text: Substring) -> Int? {
            let found = names.firstIndex(of: String(text)).map { $0 + 1 } ?? Int(text)
            return found.flatMap { range.contains($0) ? $0 : nil }
        }
        var found: Set<Int> = []
        for part in field.split(separator: ",", omittingEmptySubsequences: false) {
            let steps = part.split(separator: "/", omittingEmptySubsequences: false)
            guard steps.count <= 2, let step = steps.count == 2 ? Int(steps[1]) : 1,
                (1...range.upperBound).contains(step)
            else { return nil }
            let span: ClosedRange<Int>
            if steps[0] == "*" {
                span = range
            } else {
                let ends = steps[0].split(separator: "-", omittingEmptySubsequences: false)
                guard (1...2).contains(ends.count), let low = number(ends[0]) else { return nil }
                // `5/15` goes on to the end of the range.
                let high = ends.count == 2 ? number(ends[1]) : steps.count == 2 ? range.upperBound : low
                guard let high, low <= high else { return nil }
                span = low...high
            }
            found.formUnion(stride(from: span.lowerBound, through: span.upperBound, by: step))
        }
        return found
    }

    private static func monthDays(_ field: String) -> DayRule? {
        if field == "?" || field == "*" { return .any }
        if field == "L" { return .last(weekDay: nil) }
        if field.hasSuffix("W") {
            return Int(field.dropLast()).flatMap { (1...31).contains($0) ? .nearestWeekday($0) : nil }
        }
        return numbers(field, 1...31, []).map { .days($0) }
    }

    private static func weekDays(_ field: String) -> DayRule? {
        if field == "?" || field == "*" { return .any }
        if field == "L" { return .days([7]) }
        func day(_ text: Substring) -> Int? { numbers(String(text), 1...7, dayNames)?.first }
        if field.hasSuffix("L") { return day(field.dropLast()).map { .last(weekDay: $0) } }
        let parts = field.split(separator: "#")
        if parts.count == 2 {
            guard let weekDay = day(parts[0]), let count = Int(parts[1]), (1...5).contains(count) else { return nil }
            return .nth(weekDay: weekDay, count)
        }
        return numbers(field, 1...7, dayNames).map { .days($0) }
    }

    /// The first time after `time` that the expression names; nil if there is none.
    package func next(after time: Timestamp) -> Timestamp? {
        let start = (time.milliseconds.flooredDivision(by: 60_000) + 1) * 60_000
        let begun = UTCFields(Timestamp(milliseconds: start))
        let minutesOfDay = hours.sorted().flatMap { hour in minutes.sorted().map { hour * 60 + $0 } }
        guard begun.year <= Self.yearRange.upperBound else { return nil }
        for year in max(begun.year, Self.yearRange.lowerBound)...Self.yearRange.upperBound where years.contains(year) {
            for month in 1...12 where months.contains(month) && (year, month) >= (begun.year, begun.month) {
                for day in 1...UTCFields.daysInMonth(year, month) where isDay(year, month, day) {
                    let midnight = Int64(UTCFields.days(year: year, month: month, day: day) ?? 0) * 86_400_000
                    for minute in minutesOfDay {
                        let found = midnight + Int64(minute) * 60_000
                        if found >= start { return Timestamp(milliseconds: found) }
                    }
                }
            }
        }
        return nil
    }

    private func isDay(_ year: Int, _ month: Int, _ number: Int) -> Bool {
        guard let day = UTCFields.days(year: year, month: month, day: number) else { return false }
        let (length, weekday) = (UTCFields.daysInMonth(year, month), UTCFields.weekday(ofDay: day) + 1)
        let isOfMonth =
            switch monthDays {
            case .any: true
            case .days(let days): days.contains(number)
            case .last: number == length
            case .nearestWeekday(let wanted):
                number == Self.nearestWeekday(to: min(wanted, length), length, number, weekday)
            case .nth: false
            }
        let isOfWeek =
            switch weekDays {
            case .any: true
            case .days(let days): days.contains(weekday)
            case .last(let wanted): wanted == weekday && number > length - 7
            case .nth(let wanted, let count): wanted == weekday && (number - 1) / 7 + 1 == count
            case .nearestWeekday: false
            }
        return isOfMonth && isOfWeek
    }

    /// `number` and its `weekday` tell the days of the week of all days of the month.
    private static func nearestWeekday(to wanted: Int, _ length: Int, _ number: Int, _ weekday: Int) -> Int {
        // Counted from Sunday as 0.
        let day = ((weekday - 1 + wanted - number) % 7 + 7) % 7
        switch day {
        case 6: return wanted == 1 ? 3 : wanted - 1
        case 0: return wanted == length ? wanted - 2 : wanted + 1
        default: return wanted
        }
    }
}
