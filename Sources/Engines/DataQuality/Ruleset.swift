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

        var looksBack: Bool {
            switch self {
            case .single(let rule): rule.condition?.looksBack == true
            case .and(let parts), .or(let parts): parts.contains(where: \.looksBack)
            }
        }
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
        /// Made of what earlier evaluations measured, as dynamic rules have it.
        case figure(Figure)
    }

    /// A rule as it is written, and as it is understood.
    package struct Entry: Sendable {
        package let text: String
        let rule: Rule
    }

    package let rules: [Entry]
    /// What is measured without a demand on it.
    package let analyzers: [Entry]

    /// Whether a rule compares with what earlier evaluations measured.
    var looksBack: Bool { rules.contains { $0.rule.looksBack } }

    package init(_ text: String) throws(Invalid) {
        var parser = RulesetParser(text)
        (rules, analyzers) = try parser.ruleset()
    }
}
