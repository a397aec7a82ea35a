import Core
import Foundation

#if canImport(Glibc)
    import Glibc
#endif

/// A condition of a policy's statement: an operator, a key, and values.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
struct PolicyCondition: Sendable {
    enum Comparison: Sendable {
        case equals, equalsIgnoringCase, like
        case number(Order)
        case date(Order)
        case bool, address, arn, null
    }

    enum Order: Sendable {
        case equal, less, lessOrEqual, greater, greaterOrEqual

        func holds(_ one: Double, _ other: Double) -> Bool {
            switch self {
            case .equal: one == other
            case .less: one < other
            case .lessOrEqual: one <= other
            case .greater: one > other
            case .greaterOrEqual: one >= other
            }
        }
    }

    /// Of keys with several values.
    enum Quantifier: Sendable { case all, any }

    let comparison: Comparison
    let isNegated: Bool
    let quantifier: Quantifier?
    /// Whether it holds where the key is not there.
    let allowsAbsence: Bool
    /// In lower case, as keys are not told apart by case.
    let key: String
    let values: [String]

    private static let operators: [String: (Comparison, isNegated: Bool)] = [
        "StringEquals": (.equals, false), "StringNotEquals": (.equals, true),
        "StringEqualsIgnoreCase": (.equalsIgnoringCase, false),
        "StringNotEqualsIgnoreCase": (.equalsIgnoringCase, true),
        "StringLike": (.like, false), "StringNotLike": (.like, true),
        "NumericEquals": (.number(.equal), false), "NumericNotEquals": (.number(.equal), true),
        "NumericLessThan": (.number(.less), false), "NumericLessThanEquals": (.number(.lessOrEqual), false),
        "NumericGreaterThan": (.number(.greater), false), "NumericGreaterThanEquals": (.number(.greaterOrEqual), false),
        "DateEquals": (.date(.equal), false), "DateNotEquals": (.date(.equal), true),
        "DateLessThan": (.date(.less), false), "DateLessThanEquals": (.date(.lessOrEqual), false),
        "DateGreaterThan": (.date(.greater), false), "DateGreaterThanEquals": (.date(.greaterOrEqual), false),
        "Bool": (.bool, false), "BinaryEquals": (.equals, false),
        "IpAddress": (.address, false), "NotIpAddress": (.address, true),
        "ArnEquals": (.arn, false), "ArnLike": (.arn, false), "ArnNotEquals": (.arn, true), "ArnNotLike": (.arn, true),
        "Null": (.null, false),
    ]

    /// Nil for an operator that there is none of.
    init?(_ name: String, key: String, values: [String]) {
        var name = Substring(name)
        if name.hasPrefix("ForAllValues:") {
            quantifier = .all
        } else {
            quantifier = name.hasPrefix("ForAnyValue:") ? .any : nil
        }
        if quantifier != nil, let colon = name.firstIndex(of: ":") { name = name[name.index(after: colon)...] }
        allowsAbsence = name.hasSuffix("IfExists")
        if allowsAbsence { name = name.dropLast("IfExists".count) }
        guard let (comparison, isNegated) = Self.operators[String(name)] else { return nil }
        if case .null = comparison, allowsAbsence || quantifier != nil { return nil }
        self.comparison = comparison
        self.isNegated = isNegated
        self.key = key.lowercased()
        self.values = values
    }

    /// Whether it holds of a request; `resolved` puts values in the place of variables, nil for one that is not there.
    func holds(_ context: [String: [String]], resolved: (String) -> PolicyText?) -> Bool {
        let found = context[key] ?? []
        if case .null = comparison { return values.contains { ($0.lowercased() == "true") == found.isEmpty } }
        guard !found.isEmpty else {
            switch quantifier {
            case .all: return true
            case .any: return allowsAbsence
            case nil: return allowsAbsence || isNegated
            }
        }
        let wanted = values.compactMap(resolved)
        func meets(_ value: String) -> Bool { wanted.contains { compares(value, $0) } != isNegated }
        switch quantifier {
        case .all: return found.allSatisfy(meets)
        case .any: return found.contains(where: meets)
        case nil: return isNegated ? found.allSatisfy(meets) : found.contains(where: meets)
        }
    }

    private func compares(_ value: String, _ wanted: PolicyText) -> Bool {
        switch comparison {
        case .equals: return value == wanted.plain
        case .equalsIgnoringCase: return value.lowercased() == wanted.plain.lowercased()
        case .like: return Wildcards.matches(wanted.pieces, Array(value.utf8))
        case .number(let order):
            guard let one = Double(value), let other = Double(wanted.plain) else { return false }
            return order.holds(one, other)
        case .date(let order):
            guard let one = Self.seconds(value), let other = Self.seconds(wanted.plain) else { return false }
            return order.holds(one, other)
        case .bool: return value.lowercased() == wanted.plain.lowercased()
        case .address: return IPRange(wanted.plain)?.contains(value) == true
        case .arn: return Self.isARN(value, like: wanted.plain)
        case .null: return false
        }
    }

    /// A date in one of the W3C's forms of ISO 8601, or in seconds since 1970.
    private static func seconds(_ text: String) -> Double? {
        if let number = Double(text) { return number }
        let forms = [
            Date.ISO8601FormatStyle(), Date.ISO8601FormatStyle(includingFractionalSeconds: true),
            Date.ISO8601FormatStyle().year().month().day(),
        ]
        return forms.lazy.compactMap { try? $0.parse(text).timeIntervalSince1970 }.first
    }

    /// Wildcards do not reach beyond a part of an ARN.
    private static func isARN(_ text: String, like pattern: String) -> Bool {
        func parts(_ text: String) -> [Substring] {
            text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        }
        let (found, wanted) = (parts(text), parts(pattern))
        return found.count == 6 && wanted.count == 6 && zip(wanted, found).allSatisfy { Wildcards.matches($0, $1) }
    }
}

/// A text of a policy in which values stand in the place of variables; characters of values are no wildcards.
struct PolicyText {
    var plain = ""
    var pieces: [Wildcards.Piece] = []

    /// Puts values of `context` in the place of variables; nil if one is not there and has no default.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
    init?(_ text: String, _ context: [String: [String]]) {
        var rest = Substring(text)
        while let start = rest.range(of: "${"), let end = rest[start.upperBound...].firstIndex(of: "}") {
            append(rest[..<start.lowerBound])
            let inner = rest[start.upperBound..<end].split(separator: ",", maxSplits: 1).map {
                $0.trimmingCharacters(in: .whitespaces)
            }
            rest = rest[rest.index(after: end)...]
            let name = inner.first ?? ""
            if ["*", "?", "$"].contains(name) {
                append(value: name)
            } else if let values = context[name.lowercased()], values.count == 1 {
                append(value: values[0])
            } else if inner.count == 2, inner[1].count >= 2, inner[1].hasPrefix("'"), inner[1].hasSuffix("'") {
                append(value: String(inner[1].dropFirst().dropLast()))
            } else {
                return nil
            }
        }
        append(rest)
    }

    /// A text without variables.
    init(_ text: String) { append(text) }

    private mutating func append(_ text: some StringProtocol) {
        plain += text
        pieces += Wildcards.pieces(text)
    }

    private mutating func append(value: String) {
        plain += value
        pieces += value.utf8.map { .character($0) }
    }
}

/// Addresses that begin with the same bits, such as `203.0.113.0/24`.
struct IPRange {
    private let bytes: [UInt8]
    private let bits: Int

    /// Nil for a text that is none.
    init?(_ text: String) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let address = Self.bytes(parts[0]) else { return nil }
        bytes = address
        guard parts.count == 2 else {
            bits = address.count * 8
            return
        }
        guard let length = Int(parts[1]), (0...address.count * 8).contains(length) else { return nil }
        bits = length
    }

    func contains(_ text: String) -> Bool {
        guard let other = Self.bytes(text), other.count == bytes.count else { return false }
        return (0..<bits).allSatisfy { bit in
            let mask = UInt8(0x80) >> (bit % 8)
            return bytes[bit / 8] & mask == other[bit / 8] & mask
        }
    }

    private static func bytes(_ text: String) -> [UInt8]? {
        var four = in_addr()
        if inet_pton(AF_INET, text, &four) == 1 { return withUnsafeBytes(of: four) { Array($0) } }
        var six = in6_addr()
        guard inet_pton(AF_INET6, text, &six) == 1 else { return nil }
        return withUnsafeBytes(of: six) { Array($0) }
    }
}
