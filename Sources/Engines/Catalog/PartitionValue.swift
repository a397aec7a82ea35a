import Core
import Foundation

/// What the type of a partition key says of its values: how they are compared.
enum PartitionKeyKind: Sendable, Equatable {
    case integer
    case decimal
    case date
    case timestamp
    case text

    init(type: String) {
        let type = type.lowercased()
        switch type {
        case "tinyint", "smallint", "int", "integer", "bigint", "long": self = .integer
        case "float", "double": self = .decimal
        case "date": self = .date
        case "timestamp": self = .timestamp
        default: self = type.hasPrefix("decimal") ? .decimal : .text
        }
    }
}

/// A value of a partition key, in the key's type; dates and timestamps are text that sorts as they do.
enum PartitionValue: Sendable, Equatable {
    case integer(Int64)
    case decimal(Decimal)
    case text(String)

    /// Nil if the text is no value of the type.
    init?(_ text: String, _ kind: PartitionKeyKind) {
        switch kind {
        case .integer:
            guard let number = Int64(text) ?? Self.wholeNumber(text) else { return nil }
            self = .integer(number)
        case .decimal:
            guard let number = Decimal(string: text, locale: Self.locale) else { return nil }
            self = .decimal(number)
        case .date:
            guard let date = Self.date(text) else { return nil }
            self = .text(date)
        case .timestamp:
            guard let timestamp = Self.timestamp(text) else { return nil }
            self = .text(timestamp)
        case .text: self = .text(text)
        }
    }

    private static let locale = Locale(identifier: "en_US_POSIX")

    /// A literal such as `2024.0`.
    private static func wholeNumber(_ text: String) -> Int64? {
        guard text.contains("."), let number = Decimal(string: text, locale: locale) else { return nil }
        return Int64("\(number)")
    }

    /// `yyyy-MM-dd` with two digits for month and day; what follows a date is cut off.
    private static func date(_ text: String) -> String? {
        let day = text.prefix { $0 != " " && $0 != "T" }
        let parts = day.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, parts.allSatisfy({ Int($0) != nil }),
            parts[1...].allSatisfy({ (1...2).contains($0.count) })
        else { return nil }
        return parts.map { $0.count == 1 ? "0" + $0 : String($0) }.joined(separator: "-")
    }

    /// `yyyy-MM-dd HH:mm:ss`, with a fraction only if it is not zero.
    private static func timestamp(_ text: String) -> String? {
        guard let date = date(text) else { return nil }
        var time = text.drop { $0 != " " && $0 != "T" }.dropFirst()
        if time.hasSuffix("Z") { time.removeLast() }
        if time.isEmpty { return date + " 00:00:00" }
        let parts = time.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let clock = parts[0].split(separator: ":").map { $0.count == 1 ? "0" + $0 : String($0) }
        guard (1...3).contains(clock.count), clock.allSatisfy({ $0.count == 2 && Int($0) != nil }) else { return nil }
        let full = clock + Array(repeating: "00", count: 3 - clock.count)
        var fraction = parts.count == 2 ? parts[1] : ""
        guard fraction.allSatisfy(\.isNumber) else { return nil }
        while fraction.hasSuffix("0") { fraction.removeLast() }
        return date + " " + full.joined(separator: ":") + (fraction.isEmpty ? "" : "." + fraction)
    }

    /// Nil if the two are of different types.
    func compare(_ other: PartitionValue) -> ComparisonResult? {
        switch (self, other) {
        case (.integer(let left), .integer(let right)): Self.order(left, right)
        case (.decimal(let left), .decimal(let right)): Self.order(left, right)
        case (.text(let left), .text(let right)): Self.order(Name(left), Name(right))
        case (.integer, _), (.decimal, _), (.text, _): nil
        }
    }

    private static func order<Value: Comparable>(_ left: Value, _ right: Value) -> ComparisonResult {
        left == right ? .orderedSame : left < right ? .orderedAscending : .orderedDescending
    }

    /// Text whose byte order is the order of the values, but for decimals that a double cannot tell apart.
    ///
    /// Stored on disk within the names of index entries; never change it.
    var sortKey: String {
        switch self {
        case .integer(let number): Self.hexadecimal(UInt64(bitPattern: number) ^ (1 << 63))
        case .decimal(let number):
            Self.hexadecimal(
                { bits in bits >> 63 == 1 ? ~bits : bits | 1 << 63 }(
                    (NSDecimalNumber(decimal: number).doubleValue + 0).bitPattern))
        case .text(let text): Self.escaped(text)
        }
    }

    /// The sort key of a value that is null, or none of its key's type: after all others.
    static let sortKeyOfNone = "\u{10FFFD}"

    private static func hexadecimal(_ bits: UInt64) -> String {
        let digits = String(bits, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// Control characters, which separate the levels of names, become two characters that sort before all that are none.
    private static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 < 32 }) else { return text }
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar.value < 32, let shifted = Unicode.Scalar(scalar.value + 32) {
                escaped.append("\u{1}")
                escaped.append(shifted)
            } else {
                escaped.append(scalar)
            }
        }
        return String(escaped)
    }
}
