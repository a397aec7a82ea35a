import Core

/// Conditions and the values in them.
///
/// https://docs.aws.amazon.com/glue/latest/dg/dqdl.html
extension RulesetParser {
    var beginsCondition: Bool {
        switch current {
        case .symbol(let symbol): ["=", "!=", ">", ">=", "<", "<="].contains(symbol)
        case .word(let word): ["between", "in", "matches", "not"].contains(word.lowercased())
        default: false
        }
    }

    mutating func condition() throws(Ruleset.Invalid) -> Ruleset.Condition {
        if take(word: "not") {
            depth += 1
            defer { depth -= 1 }
            guard depth < Limits.nestingDepth else { throw invalid("conditions are nested too deeply") }
            return .not(try condition())
        }
        if take(word: "between") {
            let low = try literal()
            guard take(word: "and") else { throw invalid("expected and\(place)") }
            return .between(low, try literal())
        }
        if take(word: "in") {
            try expect("[")
            var list = [try literal()]
            while take(",") { list.append(try literal()) }
            try expect("]")
            return .among(list)
        }
        if take(word: "matches") {
            guard case .text(let pattern)? = current else { throw invalid("expected a pattern\(place)") }
            position += 1
            return .matches(pattern)
        }
        guard case .symbol(let symbol)? = current, beginsCondition else {
            throw invalid("expected a condition\(place)")
        }
        position += 1
        return .compare(symbol, try literal())
    }

    private mutating func literal() throws(Ruleset.Invalid) -> Ruleset.Literal {
        switch current {
        case .text(let text):
            position += 1
            return .text(text)
        case .word(let word) where word.lowercased() == "null":
            position += 1
            return .null
        case .word(let word) where word.lowercased() == "now":
            position += 1
            return try now()
        default:
            operators = 0
            let figure = try self.figure()
            return figure.constant.map { .number($0) } ?? .figure(figure)
        }
    }

    /// `now()`, perhaps less some days or hours.
    private mutating func now() throws(Ruleset.Invalid) -> Ruleset.Literal {
        try expect("(")
        try expect(")")
        guard take("-") else { return .now(hoursBefore: 0) }
        guard case .number(let number)? = current else { throw invalid("expected a number\(place)") }
        position += 1
        guard let hours = takeUnit() else { throw invalid("expected days, hours or minutes\(place)") }
        return .now(hoursBefore: number * hours)
    }

    /// The hours of a unit of time that stands here.
    private mutating func takeUnit() -> Double? {
        guard case .word(let unit)? = current, let hours = Self.hours(unit) else { return nil }
        position += 1
        return hours
    }

    private static func hours(_ unit: String) -> Double? {
        switch unit.lowercased() {
        case "minutes", "minute": 1.0 / 60
        case "hours", "hour": 1
        case "days", "day": 24
        default: nil
        }
    }

    // MARK: Figures

    private mutating func figure() throws(Ruleset.Invalid) -> Ruleset.Figure {
        var left = try product()
        while true {
            if take("+") {
                left = .sum(left, try product())
            } else if take("-") {
                left = .sum(left, .product(.number(-1), try product()))
            } else if case .number(let number)? = current, number < 0 {
                // `5 -1` and `5-1` are read as two numbers.
                left = .sum(left, try product())
            } else {
                return left
            }
            try countOperator()
        }
    }

    private mutating func product() throws(Ruleset.Invalid) -> Ruleset.Figure {
        var left = try factor()
        while true {
            if take("*") {
                left = .product(left, try factor())
            } else if take("/") {
                left = .quotient(left, try factor())
            } else {
                return left
            }
            try countOperator()
        }
    }

    private mutating func countOperator() throws(Ruleset.Invalid) {
        operators += 1
        guard operators <= Limits.expressionOperators else { throw invalid("values have too many operators") }
    }

    private mutating func factor() throws(Ruleset.Invalid) -> Ruleset.Figure {
        depth += 1
        defer { depth -= 1 }
        guard depth < Limits.nestingDepth else { throw invalid("values are nested too deeply") }
        if take("(") {
            let inner = try figure()
            try expect(")")
            return inner
        }
        if case .number(let number)? = current {
            position += 1
            return .number(number * (takeUnit() ?? 1))
        }
        guard case .word(let word)? = current else { throw invalid("expected a value\(place)") }
        if word.lowercased() == "last" { return .last(try last()) }
        guard let function = Ruleset.Figure.Function(rawValue: word.lowercased()) else {
            throw invalid("expected a value\(place)")
        }
        position += 1
        try expect("(")
        guard case .word(let inner)? = current, inner.lowercased() == "last" else {
            throw invalid("expected last\(place)")
        }
        let count = try last()
        var argument: Double?
        if take(",") {
            guard case .number(let number)? = current else { throw invalid("expected a number\(place)") }
            position += 1
            argument = number
        }
        try expect(")")
        guard (argument != nil) == function.takesArgument else {
            throw invalid("\(function.rawValue) has the wrong number of arguments")
        }
        return .function(function, count, argument)
    }

    /// `last()` or `last(K)`: the number of evaluations.
    private mutating func last() throws(Ruleset.Invalid) -> Int {
        position += 1
        try expect("(")
        if take(")") { return 1 }
        guard case .number(let number)? = current, number >= 1, number <= 1000, number == number.rounded() else {
            throw invalid("expected a whole number from 1 to 1000\(place)")
        }
        position += 1
        try expect(")")
        return Int(clamping: number)
    }
}
