import Core

/// Reads a ruleset.
struct RulesetParser {
    enum Token: Equatable {
        case word(String)
        case text(String)
        case number(Double)
        case symbol(String)
    }

    private let source: String
    var tokens: [(token: Token, start: String.Index, end: String.Index)] = []
    var position = 0
    var depth = 0
    /// Of the value that is being read.
    var operators = 0
    private var problem: String?

    private static let types: Set<String> = [
        "RowCount", "ColumnCount", "IsComplete", "Completeness", "IsUnique", "Uniqueness", "IsPrimaryKey",
        "DistinctValuesCount", "UniqueValueRatio", "ColumnExists", "ColumnDataType", "ColumnLength", "ColumnValues",
        "ColumnCorrelation", "Mean", "Sum", "StandardDeviation", "Entropy", "ColumnNamesMatchPattern", "CustomSql",
        "DataFreshness", "RowCountMatch", "ReferentialIntegrity", "DatasetMatch", "SchemaMatch", "AggregateMatch",
    ]
    /// Rules that measure something, which analyzers may measure too.
    private static let measures: Set<String> = [
        "RowCount", "ColumnCount", "Completeness", "Uniqueness", "DistinctValuesCount", "UniqueValueRatio",
        "ColumnLength", "ColumnValues", "ColumnCorrelation", "Mean", "Sum", "StandardDeviation", "Entropy",
        "DataFreshness", "RowCountMatch", "DatasetMatch", "SchemaMatch", "AggregateMatch", "CustomSql",
    ]

    init(_ text: String) {
        source = text
        problem = scan()
    }

    func invalid(_ reason: String) -> Ruleset.Invalid { .init(description: "Parsing Error: \(reason)") }

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
                let symbols = ["!=", ">=", "<=", ">", "<", "=", "[", "]", "(", ")", ",", "-", "+", "*", "/"]
                guard let symbol = symbols.first(where: { source[place...].hasPrefix($0) }) else {
                    return "unexpected \(first)"
                }
                place = source.index(place, offsetBy: symbol.count)
                tokens.append((.symbol(symbol), start, place))
            }
        }
        return nil
    }

    var current: Token? { position < tokens.count ? tokens[position].token : nil }

    mutating func take(_ symbol: String) -> Bool {
        guard current == .symbol(symbol) else { return false }
        position += 1
        return true
    }

    mutating func take(word: String) -> Bool {
        guard case .word(let found)? = current, found.lowercased() == word else { return false }
        position += 1
        return true
    }

    mutating func expect(_ symbol: String) throws(Ruleset.Invalid) {
        guard take(symbol) else { throw invalid("expected \(symbol)\(place)") }
    }

    var place: String {
        position < tokens.count ? " before \(source[tokens[position].start...].prefix(20))" : " at the end"
    }

    // MARK: Rules

    mutating func ruleset() throws(Ruleset.Invalid) -> (rules: [Ruleset.Entry], analyzers: [Ruleset.Entry]) {
        if let problem { throw invalid(problem) }
        let rules = try list("rules") { parser throws(Ruleset.Invalid) in try parser.rule() }
        _ = take(",")
        let analyzers = try list("analyzers") { parser throws(Ruleset.Invalid) in .single(try parser.analyzer()) }
        guard position == tokens.count else {
            throw invalid(rules == nil ? "expected Rules\(place)" : "nothing was expected\(place)")
        }
        guard rules?.isEmpty == false || analyzers?.isEmpty == false else { throw invalid("a ruleset needs a rule") }
        return (rules ?? [], analyzers ?? [])
    }

    /// `NAME = [ ENTRY, … ]`; nil if something else stands there.
    private mutating func list(
        _ name: String, _ read: (inout RulesetParser) throws(Ruleset.Invalid) -> Ruleset.Rule
    ) throws(Ruleset.Invalid) -> [Ruleset.Entry]? {
        guard take(word: name) else { return nil }
        try expect("=")
        try expect("[")
        var entries: [Ruleset.Entry] = []
        while !take("]") {
            let start = position
            let rule = try read(&self)
            entries.append(.init(text: String(source[tokens[start].start..<tokens[position - 1].end]), rule: rule))
            if !take(",") {
                try expect("]")
                break
            }
        }
        return entries
    }

    private mutating func analyzer() throws(Ruleset.Invalid) -> Ruleset.SingleRule {
        let analyzer = try single()
        guard Self.measures.contains(analyzer.type), analyzer.condition == nil, analyzer.threshold == nil else {
            throw invalid("\(analyzer.type) is no analyzer, or has a condition")
        }
        return analyzer
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
        guard depth < Limits.nestingDepth else { throw invalid("rules are nested too deeply") }
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
                let share = try self.condition()
                guard !share.looksBack else {
                    throw invalid("a threshold cannot be compared with earlier evaluations")
                }
                threshold = share
            } else if condition == nil, beginsCondition {
                condition = try self.condition()
            } else {
                return .init(
                    type: type, parameters: parameters, condition: condition, filter: filter, threshold: threshold)
            }
        }
    }
}
