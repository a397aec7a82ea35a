/// A point in time in the years 1 to 9999: milliseconds since 1970-01-01T00:00:00Z.
///
/// What lies beyond becomes the nearest bound, so that sums and differences of two never overflow.
package struct Timestamp: Hashable, Comparable, Sendable, Codable {
    package let milliseconds: Int64

    /// Milliseconds of 0001-01-01T00:00:00Z to 9999-12-31T23:59:59.999Z.
    package static let bounds: ClosedRange<Int64> = -62_135_596_800_000...253_402_300_799_999

    package init(milliseconds: Int64) {
        self.milliseconds = min(max(milliseconds, Self.bounds.lowerBound), Self.bounds.upperBound)
    }

    package init(seconds: Double) { self.init(milliseconds: Int64(clamping: (seconds * 1000).rounded())) }

    /// Nil unless the time lies within the bounds.
    package init?(exactMilliseconds milliseconds: Int64) {
        guard Self.bounds.contains(milliseconds) else { return nil }
        self.milliseconds = milliseconds
    }

    /// Nil unless the time lies within the bounds.
    package init?(exactSeconds seconds: Int64) {
        self.init(exactMilliseconds: seconds.clamped(multipliedBy: 1000))
    }

    /// Nil unless the time lies within the bounds.
    package init?(exactSeconds seconds: Double) {
        guard let milliseconds = Int64(exactly: (seconds * 1000).rounded()) else { return nil }
        self.init(exactMilliseconds: milliseconds)
    }

    package init(from decoder: any Decoder) throws {
        self.init(milliseconds: try decoder.singleValueContainer().decode(Int64.self))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(milliseconds)
    }

    package var seconds: Double { Double(milliseconds) / 1000 }

    package static func < (left: Timestamp, right: Timestamp) -> Bool { left.milliseconds < right.milliseconds }

    package func adding(milliseconds delta: Int64) -> Timestamp {
        Timestamp(milliseconds: milliseconds.clamped(adding: delta))
    }

    package func adding(seconds delta: Int) -> Timestamp {
        adding(milliseconds: Int64(delta).clamped(multipliedBy: 1000))
    }

    package func adding(minutes delta: Int) -> Timestamp { adding(seconds: delta.clamped(multipliedBy: 60)) }
}

/// The fields of a point in time on the UTC calendar.
package struct UTCFields: Equatable, Sendable {
    package var year: Int
    package var month: Int
    package var day: Int
    package var hour: Int
    package var minute: Int
    package var second: Int
    package var millisecond: Int
    /// 0 is Sunday.
    package var weekday: Int

    package init(_ time: Timestamp) {
        let secondsTotal = Int(time.milliseconds.flooredDivision(by: 1000))
        let days = secondsTotal.flooredDivision(by: 86_400)
        let secondOfDay = secondsTotal - days * 86_400
        // Days to a civil date in the proleptic Gregorian calendar, counted in 400-year eras from 0000-03-01.
        let shifted = days + 719_468
        let era = shifted.flooredDivision(by: 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthShifted = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * monthShifted + 2) / 5 + 1
        month = monthShifted < 10 ? monthShifted + 3 : monthShifted - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        hour = secondOfDay / 3600
        minute = secondOfDay / 60 % 60
        second = secondOfDay % 60
        millisecond = Int(time.milliseconds - Int64(secondsTotal) * 1000)
        weekday = Self.weekday(ofDay: days)
    }

    /// The day of the week of a day since 1970-01-01; 0 is Sunday.
    package static func weekday(ofDay days: Int) -> Int { ((days + 4) % 7 + 7) % 7 }

    /// Days from 1970-01-01 to a civil date; nil if there is no such date in the years 1 to 9999.
    package static func days(year: Int, month: Int, day: Int) -> Int? {
        guard (1...9999).contains(year), (1...12).contains(month), (1...daysInMonth(year, month)).contains(day) else {
            return nil
        }
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = shiftedYear.flooredDivision(by: 400)
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    package static func daysInMonth(_ year: Int, _ month: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension FixedWidthInteger {
    /// Division that rounds toward negative infinity, for times before 1970.
    package func flooredDivision(by divisor: Self) -> Self {
        let quotient = self / divisor
        return (self % divisor != 0 && (self < 0) != (divisor < 0)) ? quotient - 1 : quotient
    }
}

extension Timestamp {
    /// `2026-11-22T08:00:00Z`, or with milliseconds `2026-11-22T08:00:00.123Z`.
    package func iso8601(withMilliseconds: Bool = false) -> String {
        let fields = UTCFields(self)
        let date = "\(padded(fields.year, 4))-\(padded(fields.month, 2))-\(padded(fields.day, 2))"
        let clock = "\(padded(fields.hour, 2)):\(padded(fields.minute, 2)):\(padded(fields.second, 2))"
        return "\(date)T\(clock)\(withMilliseconds ? "." + padded(fields.millisecond, 3) : "")Z"
    }

    /// The date format of HTTP headers, `Sun, 22 Nov 2026 08:00:00 GMT` (RFC 9110, 5.6.7).
    package var httpDate: String {
        let fields = UTCFields(self)
        let weekday = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"][fields.weekday]
        let clock = "\(padded(fields.hour, 2)):\(padded(fields.minute, 2)):\(padded(fields.second, 2))"
        return "\(weekday), \(padded(fields.day, 2)) \(Self.monthNames[fields.month - 1]) \(fields.year) \(clock) GMT"
    }

    /// Reads the date format of HTTP headers; nil if the text is not one.
    package init?(httpDate text: String) {
        let parts = text.split(separator: " ")
        guard parts.count == 6, let day = Int(parts[1]), let year = Int(parts[3]),
            let month = Self.monthNames.firstIndex(of: String(parts[2]))
        else { return nil }
        let texts = parts[4].split(separator: ":", omittingEmptySubsequences: false)
        let clock = texts.compactMap { Int($0) }
        guard texts.count == 3, clock.count == 3, (0..<24).contains(clock[0]), (0..<60).contains(clock[1]),
            (0..<61).contains(clock[2]),
            let days = UTCFields.days(year: year, month: month + 1, day: day)
        else { return nil }
        self.init(milliseconds: Int64(days * 86_400 + clock[0] * 3600 + clock[1] * 60 + clock[2]) * 1000)
    }

    /// Reads `2026-11-22T08:00:00Z` and the same with fractional seconds; nil if the text is not one.
    package init?(iso8601 text: String) {
        let parts = text.split(whereSeparator: { "-T:Z.".contains($0) })
        let numbers = parts.compactMap { Int($0) }
        guard text.hasSuffix("Z"), parts.count == numbers.count, numbers.count == 6 || numbers.count == 7,
            let days = UTCFields.days(year: numbers[0], month: numbers[1], day: numbers[2]),
            (0..<24).contains(numbers[3]), (0..<60).contains(numbers[4]), (0..<61).contains(numbers[5])
        else { return nil }
        let seconds = days * 86_400 + numbers[3] * 3600 + numbers[4] * 60 + numbers[5]
        let fraction = parts.count == 7 ? String((parts[6] + "000").prefix(3)) : "0"
        self.init(milliseconds: Int64(seconds) * 1000 + (Int64(fraction) ?? 0))
    }

    /// `20261122T200000Z`, as requests are dated by.
    package var basicISO8601: String {
        let text = iso8601()
        return String(text.prefix { $0 != "." && $0 != "Z" }.filter { $0 != "-" && $0 != ":" }) + "Z"
    }

    /// Reads the date format of signatures, `20261122T080000Z`; nil if the text is not one.
    package init?(basicISO8601 text: String) {
        // Every request has one: read digit by digit.
        let bytes = Array(text.utf8)
        guard bytes.count == 16, bytes[8] == UInt8(ascii: "T"), bytes[15] == UInt8(ascii: "Z") else { return nil }
        func number(_ range: Range<Int>) -> Int? {
            var number = 0
            for byte in bytes[range] {
                guard (0x30...0x39).contains(byte) else { return nil }
                number = number * 10 + Int(byte - 0x30)
            }
            return number
        }
        guard let year = number(0..<4), let month = number(4..<6), let day = number(6..<8), let hour = number(9..<11),
            let minute = number(11..<13), let second = number(13..<15), hour < 24, minute < 60, second < 61,
            let days = UTCFields.days(year: year, month: month, day: day)
        else { return nil }
        self.init(milliseconds: Int64(days * 86_400 + hour * 3600 + minute * 60 + second) * 1000)
    }

    private static let monthNames = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}

/// The decimal digits of `number`, with zeros in front up to `width` characters.
package func padded(_ number: some BinaryInteger, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
