import Core

extension RuleEvaluation {
    func holds(_ condition: Ruleset.Condition, _ value: Double) -> Bool {
        func number(_ literal: Ruleset.Literal) -> Double {
            switch literal {
            case .number(let number): number
            case .text(let text): Double(text) ?? .nan
            case .null, .now: .nan
            }
        }
        switch condition {
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
        // As AWS has it, the ends do not belong to the range.
        case .between(let low, let high): return value > number(low) && value < number(high)
        case .among(let list): return list.contains { number($0) == value }
        case .matches: return false
        case .not(let inner): return !holds(inner, value)
        }
    }

    func sql(_ condition: Ruleset.Condition, _ expression: String) -> String {
        switch condition {
        case .compare("=", .null): "(\(expression) IS NULL)"
        case .compare("!=", .null): "(\(expression) IS NOT NULL)"
        case .compare(let symbol, let literal): "(\(expression) \(symbol) \(sql(literal)))"
        case .between(let low, let high): "(\(expression) > \(sql(low)) AND \(expression) < \(sql(high)))"
        case .among(let list):
            "(\(expression) IN (\(list.filter { $0 != .null }.map(sql).joined(separator: ", ")))"
                + (list.contains(.null) ? " OR \(expression) IS NULL)" : ")")
        case .matches(let pattern): "matches(CAST(\(expression) AS TEXT), \(quoted(pattern)))"
        case .not(let inner): "(NOT \(sql(inner, expression)))"
        }
    }

    private func sql(_ literal: Ruleset.Literal) -> String {
        switch literal {
        case .number(let number): number == number.rounded() && abs(number) < 1e15 ? "\(Int64(number))" : "\(number)"
        case .text(let text): quoted(text)
        case .null: "NULL"
        case .now(let hours): quoted(time(hours))
        }
    }

    func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "''") + "'" }

    /// As columns of times hold it.
    func time(_ hoursBefore: Double) -> String {
        let time = now.adding(milliseconds: -Int64(hoursBefore * 3_600_000))
        return String(time.iso8601().replacing("T", with: " ").dropLast())
    }
}
