/// Rules of data quality, in AWS's definition language.
///
/// https://docs.aws.amazon.com/glue/latest/dg/dqdl.html
package struct Ruleset: Sendable {
    /// What is wrong with a ruleset.
    package struct Invalid: Error, CustomStringConvertible {
        package let description: String
    }

    /// A rule, or several with `and` or `or` between.
    indirect enum Rule: Sendable {
        case single(SingleRule)
        case and([Rule])
        case or([Rule])
    }

    struct SingleRule: Sendable {
        let type: String
        let parameters: [String]
        /// What the measured value must be; nil for rules that say it themselves.
        let condition: Condition?
        /// A condition in SQL of the rows that count.
        let filter: String?
        /// How large a share of the rows must meet the condition.
        let threshold: Condition?
    }

    indirect enum Condition: Sendable, Equatable {
        case compare(String, Literal)
        case between(Literal, Literal)
        case among([Literal])
        case matches(String)
        case not(Condition)
    }

    enum Literal: Sendable, Equatable {
        case number(Double)
        case text(String)
        case null
        /// A time before now, in hours.
        case now(hoursBefore: Double)
    }

    /// A rule as it is written, and as it is understood.
    package struct Entry: Sendable {
        package let text: String
        let rule: Rule
    }

    package let rules: [Entry]

    package init(_ text: String) throws(Invalid) {
        var parser = RulesetParser(text)
        rules = try parser.ruleset()
    }
}

/// Reads a ruleset.
private struct RulesetParser {
    private enum Token: Equatable {
        case word(String)
        case text(String)
        case number(Double)
        case symbol(String)
    }

    private let source: String
    private var tokens: [(token: Token, start: String.Index, end: String.Index)] = []
    private var position = 0
    private var depth = 0
    private var problem: String?

    private static let types: Set<String> = [
        "RowCount", "ColumnCount", "IsComplete", "Completeness", "IsUnique", "Uniqueness", "IsPrimaryKey",
        "DistinctValuesCount", "UniqueValueRatio", "ColumnExists", "ColumnDataType", "ColumnLength", "ColumnValues",
        "ColumnCorrelation", "Mean", "Sum", "StandardDeviation", "Entropy", "ColumnNamesMatchPattern", "CustomSql",
        "DataFreshness", "RowCountMatch", "ReferentialIntegrity",
    ]

    init(_ text: String) {
        source = text
        problem = scan()
    }

    private func invalid(_ reason: String) -> Ruleset.Invalid { .init(description: "Parsing Error: \(reason)") }

    // MARK: Tokens

    private mutating func scan() -> String? {
        var place = source.startIndex
        func next(_ index: String.Index) -> String.Index { source.index(after: index) }
        while place < source.endIndex {
            let start = place
            let first = source[place]
            if first.isWhitespace {
                place = next(place)
            } else if first == "#" {
                place = source[place...].firstIndex(where: \.isNewline) ?? source.endIndex
            } else if first == "\"" || first == "“" || first == "”" {
                var text = ""
                place = next(place)
                while place < source.endIndex, !["\"", "“", "”"].contains(source[place]) {
                    if source[place] == "\\", next(place) < source.endIndex, source[next(place)] == "\"" {
                        place = next(place)
                    }
                    text.append(source[place])
                    place = next(place)
                }
                guard place < source.endIndex else { return "a text has no end" }
                place = next(place)
                tokens.append((.text(text), start, place))
            } else if first.isNumber || first == "-" && source[next(place)...].first?.isNumber == true {
                place = source[next(place)...].firstIndex { !($0.isNumber || $0 == ".") } ?? source.endIndex
                guard let number = Double(source[start..<place]) else { return "unexpected \(source[start..<place])" }
                tokens.append((.number(number), start, place))
            } else if first.isLetter || first == "_" {
                place = source[place...].firstIndex { !($0.isLetter || $0.isNumber || $0 == "_") } ?? source.endIndex
                tokens.append((.word(String(source[start..<place])), start, place))
            } else {
                let symbols = ["!=", ">=", "<=", ">", "<", "=", "[", "]", "(", ")", ",", "-"]
                guard let symbol = symbols.first(where: { source[place...].hasPrefix($0) }) else {
                    return "unexpected \(first)"
                }
                place = source.index(place, offsetBy: symbol.count)
                tokens.append((.symbol(symbol), start, place))
            }
        }
        return nil
    }

    private var current: Token? { position < tokens.count ? tokens[position].token : nil }

    private mutating func take(_ symbol: String) -> Bool {
        guard current == .symbol(symbol) else { return false }
        position += 1
        return true
    }

    private mutating func take(word: String) -> Bool {
        guard case .word(let found)? = current, found.lowercased() == word else { return false }
        position += 1
        return true
    }

    private mutating func expect(_ symbol: String) throws(Ruleset.Invalid) {
        guard take(symbol) else { throw invalid("expected \(symbol)\(place)") }
    }

    private var place: String {
        position < tokens.count ? " before \(source[tokens[position].start...].prefix(20))" : " at the end"
    }

    // MARK: Rules

    mutating func ruleset() throws(Ruleset.Invalid) -> [Ruleset.Entry] {
        if let problem { throw invalid(problem) }
        guard take(word: "rules") else { throw invalid("expected Rules\(place)") }
        try expect("=")
        try expect("[")
        var entries: [Ruleset.Entry] = []
        while !take("]") {
            let start = position
            let rule = try self.rule()
            let text = source[tokens[start].start..<tokens[position - 1].end]
            entries.append(.init(text: String(text), rule: rule))
            if !take(",") {
                try expect("]")
                break
            }
        }
        if take(word: "analyzers") { throw invalid("analyzers are not supported by this version of Millrace") }
        guard position == tokens.count else { throw invalid("nothing was expected\(place)") }
        guard !entries.isEmpty else { throw invalid("a ruleset needs a rule") }
        return entries
    }

    private mutating func rule() throws(Ruleset.Invalid) -> Ruleset.Rule {
        let first = try operand()
        var parts = [first]
        for (word, make) in [("and", Ruleset.Rule.and), ("or", Ruleset.Rule.or)] {
            while take(word: word) { parts.append(try operand()) }
            if parts.count > 1 { return make(parts) }
        }
        return first
    }

    private mutating func operand() throws(Ruleset.Invalid) -> Ruleset.Rule {
        depth += 1
        defer { depth -= 1 }
        guard depth < 50 else { throw invalid("rules are nested too deeply") }
        guard take("(") else { return .single(try single()) }
        let rule = try self.rule()
        try expect(")")
        return rule
    }

    private mutating func single() throws(Ruleset.Invalid) -> Ruleset.SingleRule {
        guard case .word(let type)? = current else { throw invalid("expected a rule\(place)") }
        guard Self.types.contains(type) else { throw invalid("the rule type \(type) is not supported") }
        position += 1
        var parameters: [String] = []
        while case .text(let text)? = current {
            parameters.append(text)
            position += 1
        }
        var condition: Ruleset.Condition?
        var filter: String?
        var threshold: Ruleset.Condition?
        while true {
            if take(word: "where") {
                guard case .text(let text)? = current else { throw invalid("expected a text\(place)") }
                position += 1
                filter = text
            } else if take(word: "with") {
                guard take(word: "threshold") else { throw invalid("expected threshold\(place)") }
                threshold = try self.condition()
            } else if condition == nil, beginsCondition {
                condition = try self.condition()
            } else {
                return .init(
                    type: type, parameters: parameters, condition: condition, filter: filter, threshold: threshold)
            }
        }
    }

    private var beginsCondition: Bool {
        switch current {
        case .symbol(let symbol): ["=", "!=", ">", ">=", "<", "<="].contains(symbol)
        case .word(let word): ["between", "in", "matches", "not"].contains(word.lowercased())
        default: false
        }
    }

    private mutating func condition() throws(Ruleset.Invalid) -> Ruleset.Condition {
        if take(word: "not") { return .not(try condition()) }
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
        defer { position += 1 }
        switch current {
        case .number(let number):
            // A number of hours or days, as ages have it.
            if position + 1 < tokens.count, case .word(let unit) = tokens[position + 1].token,
                let hours = Self.hours(unit)
            {
                position += 1
                return .number(number * hours)
            }
            return .number(number)
        case .text(let text): return .text(text)
        case .word(let word) where word.lowercased() == "null": return .null
        case .word(let word) where word.lowercased() == "now": return try now()
        default: throw invalid("expected a value\(place)")
        }
    }

    private static func hours(_ unit: String) -> Double? {
        switch unit.lowercased() {
        case "minutes", "minute": 1.0 / 60
        case "hours", "hour": 1
        case "days", "day": 24
        default: nil
        }
    }

    /// `now()`, perhaps less some days or hours; ends before its last token.
    private mutating func now() throws(Ruleset.Invalid) -> Ruleset.Literal {
        position += 1
        try expect("(")
        guard current == .symbol(")") else { throw invalid("expected )\(place)") }
        guard position + 3 < tokens.count, tokens[position + 1].token == .symbol("-"),
            case .number(let number) = tokens[position + 2].token, case .word(let unit) = tokens[position + 3].token,
            let hours = Self.hours(unit)
        else { return .now(hoursBefore: 0) }
        position += 3
        return .now(hoursBefore: number * hours)
    }
}
