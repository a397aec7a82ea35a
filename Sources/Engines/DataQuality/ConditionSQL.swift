import Core
import Storage

/// Conditions of rules in the SQL of those that hold the rows.
struct ConditionSQL {
    enum Dialect { case sqlite, spark }

    let dialect: Dialect
    let now: Timestamp

    func text(_ condition: Ruleset.Condition, _ expression: String) -> String {
        switch condition {
        case .compare("=", .null): "(\(expression) IS NULL)"
        case .compare("!=", .null): "(\(expression) IS NOT NULL)"
        case .compare(let symbol, let literal): "(\(expression) \(symbol) \(text(literal)))"
        // As AWS has it, the ends do not belong to the range.
        case .between(let low, let high): "(\(expression) > \(text(low)) AND \(expression) < \(text(high)))"
        case .among(let list):
            "(\(expression) IN (\(list.filter { $0 != .null }.map(text).joined(separator: ", ")))"
                + (list.contains(.null) ? " OR \(expression) IS NULL)" : ")")
        case .matches(let pattern): matches(expression, pattern)
        case .not(let inner): "(NOT \(text(inner, expression)))"
        }
    }

    /// Whether a regular expression matches all of a value's text.
    func matches(_ expression: String, _ pattern: String) -> String {
        switch dialect {
        case .sqlite: "matches(CAST(\(expression) AS TEXT), \(quoted(pattern)))"
        case .spark: "(CAST(\(expression) AS STRING) RLIKE \(quoted("^(?:\(pattern))$")))"
        }
    }

    /// The hours that have passed since a time.
    func age(_ expression: String) -> String {
        switch dialect {
        case .sqlite: "(julianday('\(time(0))') - julianday(\(expression))) * 24"
        case .spark:
            "((\(now.milliseconds) / 1000 - unix_timestamp(CAST(\(expression) AS TIMESTAMP))) / 3600)"
        }
    }

    func name(_ column: String) -> String {
        switch dialect {
        case .sqlite: RowDatabase.quoted(column)
        case .spark: "`" + column.replacing("`", with: "``") + "`"
        }
    }

    private func text(_ literal: Ruleset.Literal) -> String {
        switch literal {
        case .number(let number): sql(number)
        case .text(let text): quoted(text)
        // What depends on earlier evaluations is resolved before, or refused.
        case .null, .figure: "NULL"
        case .now(let hours): quoted(time(hours))
        }
    }

    /// A whole number without a point; SQL has no name for the infinite, which these stand for.
    private func sql(_ number: Double) -> String {
        if number.isNaN { return "NULL" }
        if number.isInfinite { return number < 0 ? "-9e999" : "9e999" }
        return number.magnitude < 1e15 ? Int64(exactly: number).map { "\($0)" } ?? "\(number)" : "\(number)"
    }

    func quoted(_ text: String) -> String {
        switch dialect {
        case .sqlite: "'" + text.replacing("'", with: "''") + "'"
        case .spark: "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
        }
    }

    /// As columns of times hold it.
    private func time(_ hoursBefore: Double) -> String {
        let time = now.adding(milliseconds: Int64(clamping: -hoursBefore * 3_600_000))
        return String(time.iso8601().replacing("T", with: " ").dropLast())
    }
}

extension Ruleset.Condition {
    /// Whether a number meets the condition.
    func holds(_ value: Double) -> Bool {
        func number(_ literal: Ruleset.Literal) -> Double {
            switch literal {
            case .number(let number): number
            case .text(let text): Double(text) ?? .nan
            case .null, .now, .figure: .nan
            }
        }
        switch self {
        case .compare(let symbol, let literal):
            let other = number(literal)
            return switch symbol {
            case "=": value == other
            case "!=": value != other
            case ">": value > other
            case ">=": value >= other
            case "<": value < other
            default: value <= other
            }
        case .between(let low, let high): return value > number(low) && value < number(high)
        case .among(let list): return list.contains { number($0) == value }
        case .matches: return false
        case .not(let inner): return !inner.holds(value)
        }
    }

    /// Whether rows without a value are meant too.
    var asksForNull: Bool {
        switch self {
        case .compare(_, let literal): literal == .null
        case .among(let list): list.contains(.null)
        case .not(let inner): inner.asksForNull
        case .between, .matches: false
        }
    }

    /// The values that it compares with.
    private var literals: [Ruleset.Literal] {
        switch self {
        case .compare(_, let literal): [literal]
        case .between(let low, let high): [low, high]
        case .among(let list): list
        case .matches: []
        case .not(let inner): inner.literals
        }
    }

    /// Whether it compares with what earlier evaluations measured.
    var looksBack: Bool {
        literals.contains { literal in if case .figure = literal { true } else { false } }
    }

    /// The condition with numbers in place of what earlier evaluations measured; nil if there are not enough of them.
    func resolved(_ history: [Double]) -> Ruleset.Condition? {
        func number(_ literal: Ruleset.Literal) -> Ruleset.Literal? {
            guard case .figure(let figure) = literal else { return literal }
            return figure.value(history).map { .number($0) }
        }
        switch self {
        case .compare(let symbol, let literal): return number(literal).map { .compare(symbol, $0) }
        case .between(let low, let high):
            return number(low).flatMap { low in number(high).map { .between(low, $0) } }
        case .among(let list):
            let numbers = list.compactMap(number)
            return numbers.count == list.count ? .among(numbers) : nil
        case .matches: return self
        case .not(let inner): return inner.resolved(history).map { .not($0) }
        }
    }
}
