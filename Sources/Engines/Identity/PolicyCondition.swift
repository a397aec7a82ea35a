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
    let values: [PolicyText.Template]

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
    init?(_ name: String, key: String, values: [String], hasVariables: Bool) {
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
        self.values = values.map { PolicyText.Template($0, hasVariables: hasVariables) }
    }

    /// Whether the values are of the form that the operator compares.
    var isValid: Bool {
        values.allSatisfy { value in
            guard value.variables.isEmpty else { return true }
            return switch comparison {
            case .number: Double(value.text)?.isFinite == true
            case .date: Self.seconds(value.text) != nil
            case .bool, .null: ["true", "false"].contains(value.text.lowercased())
            case .address: IPRange(value.text) != nil
            case .equals, .equalsIgnoringCase, .like, .arn: true
            }
        }
    }

    /// Whether it holds of a request.
    ///
    /// What asks for the opposite of a variable's value does not hold where the variable has none.
    func holds(_ context: [String: [String]]) -> Bool {
        let found = context[key] ?? []
        if case .null = comparison { return values.contains { ($0.text.lowercased() == "true") == found.isEmpty } }
        let wanted = values.compactMap { $0.resolved(context) }
        guard !isNegated || wanted.count == values.count else { return false }
        guard !found.isEmpty else {
            switch quantifier {
            case .all: return true
            case .any: return allowsAbsence
            case nil: return allowsAbsence || isNegated
            }
        }
        func meets(_ value: String) -> Bool { wanted.contains { compares(value, $0) } != isNegated }
        switch quantifier {
        case .all: return found.allSatisfy(meets)
        case .any: return found.contains(where: meets)
        case nil: return isNegated ? found.allSatisfy(meets) : found.contains(where: meets)
        }
    }

    private func compares(_ value: String, _ wanted: PolicyText) -> Bool {
        switch comparison {
        // Byte by byte, as AWS does; Swift's own comparison takes two spellings of a letter for one.
        case .equals: return value.utf8.elementsEqual(wanted.plain.utf8)
        case .equalsIgnoringCase: return value.lowercased().utf8.elementsEqual(wanted.plain.lowercased().utf8)
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
struct PolicyText: Sendable {
    var plain = ""
    var pieces: [Wildcards.Piece] = []

    /// A text as it stands in a policy.
    struct Template: Sendable {
        let text: String
        /// The condition keys in the place of which values stand, in lower case.
        let variables: [String]
        /// Of a text without variables, which is the same for every request.
        private let fixed: PolicyText?
        private let parts: [Part]

        init(_ text: String, hasVariables: Bool = false) {
            self.text = text
            parts = hasVariables ? Self.parts(text) : []
            variables = parts.compactMap { part -> String? in
                if case .variable(let name, _) = part { name } else { nil }
            }
            fixed = parts.count > 1 ? nil : PolicyText(text)
        }

        /// Puts values of `context` in the place of variables; nil if one is not there and has no default.
        func resolved(_ context: [String: [String]]) -> PolicyText? {
            if let fixed { return fixed }
            var made = PolicyText("")
            for part in parts {
                switch part {
                case .text(let text): made.append(text)
                case .literal(let mark): made.append(value: mark)
                case .variable(let name, let fallback):
                    let values = context[name] ?? []
                    guard let value = values.count == 1 ? values[0] : fallback else { return nil }
                    made.append(value: value)
                }
            }
            return made
        }

        private enum Part: Sendable {
            case text(String)
            /// A literal character.
            case literal(String)
            case variable(String, fallback: String?)
        }

        /// What a text is made of.
        ///
        /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
        private static func parts(_ text: String) -> [Part] {
            var parts: [Part] = []
            var rest = Substring(text)
            // A mark that joins what stands before hides neither end.
            while let start = rest.unicodeScalars.firstRange(of: "${".unicodeScalars),
                let end = rest[start.upperBound...].unicodeScalars.firstIndex(of: "}")
            {
                parts.append(.text(String(rest[..<start.lowerBound])))
                let inner = rest[start.upperBound..<end].split(separator: ",", maxSplits: 1).map {
                    $0.trimmingCharacters(in: .whitespaces)
                }
                rest = rest[rest.unicodeScalars.index(after: end)...]
                let name = inner.first ?? ""
                let quoted =
                    inner.count == 2 && inner[1].count >= 2 && inner[1].hasPrefix("'") && inner[1].hasSuffix("'")
                let fallback = quoted ? String(inner[1].dropFirst().dropLast()) : nil
                parts.append(
                    ["*", "?", "$"].contains(name) ? .literal(name) : .variable(name.lowercased(), fallback: fallback))
            }
            parts.append(.text(String(rest)))
            return parts
        }
    }

    /// A text without variables.
    init(_ text: String) { append(text) }

    fileprivate mutating func append(_ text: some StringProtocol) {
        plain += text
        pieces += Wildcards.pieces(text)
    }

    fileprivate mutating func append(value: String) {
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
