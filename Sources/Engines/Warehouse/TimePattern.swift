/// A pattern of Redshift's date and time formats, such as `YYYY-MM-DD HH:MI:SS`.
///
/// Turns text of that form into one that PostgreSQL reads. https://docs.aws.amazon.com/redshift/latest/dg/r_DATEFORMAT_and_TIMEFORMAT_strings.html
package struct TimePattern: Sendable, Equatable {
    private enum Part: Equatable {
        case year, shortYear, monthNumber, monthName, day, hour, halfDayHour, minute, second, fraction, halfDay, zone
        case literal(UInt8)
    }

    private static let parts: [(text: String, part: Part)] = [
        ("YYYY", .year), ("YY", .shortYear), ("MON", .monthName), ("MM", .monthNumber), ("DD", .day),
        ("HH24", .hour), ("HH12", .halfDayHour), ("HH", .hour), ("MI", .minute), ("SS", .second), ("AM", .halfDay),
        ("PM", .halfDay), ("TZ", .zone), ("OF", .zone), ("US", .fraction), ("MS", .fraction),
    ]
    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    private let parts: [Part]

    /// Nil for text that is no pattern.
    package init?(_ text: String) {
        var found: [Part] = []
        var rest = Array(text.utf8)[...]
        while let first = rest.first {
            if let (word, part) = Self.parts.first(where: { Self.begins(rest, with: $0.text) }) {
                found.append(part)
                rest = rest.dropFirst(word.utf8.count)
            } else {
                let isT = first == UInt8(ascii: "T") || first == UInt8(ascii: "Z")
                guard isT || !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first & 0xDF) else { return nil }
                found.append(.literal(first))
                rest.removeFirst()
            }
        }
        guard !found.isEmpty else { return nil }
        parts = found
    }

    private static func begins(_ bytes: ArraySlice<UInt8>, with word: String) -> Bool {
        bytes.count >= word.utf8.count && zip(bytes, word.utf8).allSatisfy { $0 & 0xDF == $1 || $0 == $1 }
    }

    /// The text as PostgreSQL reads it; nil if it is not of this form.
    package func rewritten(_ text: ArraySlice<UInt8>) -> [UInt8]? {
        var rest = text
        var fields: [Int] = [1970, 1, 1, 0, 0, 0]
        var fraction = ""
        var zone = ""
        var isAfternoon: Bool?
        for part in parts {
            switch part {
            case .year: guard Self.number(&rest, digits: 4, into: &fields[0]) else { return nil }
            case .shortYear:
                guard Self.number(&rest, digits: 2, into: &fields[0]) else { return nil }
                fields[0] += fields[0] < 70 ? 2000 : 1900
            case .monthNumber: guard Self.number(&rest, digits: 2, into: &fields[1]) else { return nil }
            case .monthName:
                let name = String(decoding: rest.prefix(3), as: UTF8.self).lowercased()
                guard let place = Self.months.firstIndex(of: name) else { return nil }
                fields[1] = place + 1
                rest = rest.dropFirst(3)
            case .day: guard Self.number(&rest, digits: 2, into: &fields[2]) else { return nil }
            case .hour, .halfDayHour: guard Self.number(&rest, digits: 2, into: &fields[3]) else { return nil }
            case .minute: guard Self.number(&rest, digits: 2, into: &fields[4]) else { return nil }
            case .second:
                guard Self.number(&rest, digits: 2, into: &fields[5]) else { return nil }
                // Redshift takes a fraction behind the seconds whether the pattern has one or not.
                if rest.first == UInt8(ascii: ".") {
                    let digits = rest.dropFirst().prefix { (0x30...0x39).contains($0) }
                    fraction = "." + String(decoding: digits, as: UTF8.self)
                    rest = rest[digits.endIndex...]
                }
            case .fraction:
                let digits = rest.prefix { (0x30...0x39).contains($0) }
                if !digits.isEmpty { fraction = "." + String(decoding: digits, as: UTF8.self) }
                rest = rest[digits.endIndex...]
            case .halfDay:
                switch String(decoding: rest.prefix(2), as: UTF8.self).lowercased() {
                case "am": isAfternoon = false
                case "pm": isAfternoon = true
                default: return nil
                }
                rest = rest.dropFirst(2)
            case .zone:
                let name = rest.prefix { $0 > 0x20 }
                zone = String(decoding: name, as: UTF8.self)
                rest = rest[name.endIndex...]
            case .literal(let byte):
                // What stood before the fraction was taken with it.
                if byte == UInt8(ascii: "."), !fraction.isEmpty { continue }
                guard rest.first == byte else { return nil }
                rest.removeFirst()
            }
        }
        guard rest.allSatisfy({ $0 == 0x20 }) else { return nil }
        if let isAfternoon { fields[3] = fields[3] % 12 + (isAfternoon ? 12 : 0) }
        func padded(_ number: Int, _ digits: Int) -> String {
            let text = String(number)
            return String(repeating: "0", count: max(0, digits - text.count)) + text
        }
        let date = "\(padded(fields[0], 4))-\(padded(fields[1], 2))-\(padded(fields[2], 2))"
        let time = fields[3...5].map { padded($0, 2) }.joined(separator: ":")
        return Array("\(date) \(time)\(fraction)\(zone)".utf8)
    }

    private static func number(_ rest: inout ArraySlice<UInt8>, digits: Int, into field: inout Int) -> Bool {
        let found = rest.prefix(digits).prefix { (0x30...0x39).contains($0) }
        guard !found.isEmpty else { return false }
        field = found.reduce(0) { $0 * 10 + Int($1 & 0x0F) }
        rest = rest[found.endIndex...]
        return true
    }
}
