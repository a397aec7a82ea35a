import Testing

@testable import DataQuality

@Suite struct RulesetTests {
    @Test func `rules, conditions, filters and thresholds are read`() throws {
        let ruleset = try Ruleset(
            """
            # A comment.
            Rules = [
                RowCount between 1 and 10, ColumnValues "a" not in ["x", NULL] where "b > 1" with threshold >= 0.9,
                (IsComplete "a") and (Mean "b" != -1.5), DataFreshness "at" <= 3 days, ColumnValues "at" > now() - 2 hours,
            ]
            """)
        #expect(ruleset.rules.count == 5)
        #expect(ruleset.rules[0].text == "RowCount between 1 and 10")
        guard case .single(let rule) = ruleset.rules[1].rule, case .and(let parts) = ruleset.rules[2].rule,
            case .single(let age) = ruleset.rules[3].rule, case .single(let recent) = ruleset.rules[4].rule
        else {
            Issue.record("rules are of another kind")
            return
        }
        #expect(rule.condition == .not(.among([.text("x"), .null])))
        #expect(rule.filter == "b > 1" && rule.threshold == .compare(">=", .number(0.9)))
        #expect(parts.count == 2)
        #expect(age.condition == .compare("<=", .number(72)))
        #expect(recent.condition == .compare(">", .now(hoursBefore: 2)))
    }

    @Test(arguments: [
        "", "Rules", "Rules = [", "Rules = []", "Rules = [ Nothing > 1 ]", "Rules = [ RowCount > ]",
        "Rules = [ RowCount > 1 ] x",
        "Rules = [ IsComplete \"a ]", "Rules = [ (RowCount > 1 ]", "Rules = [ RowCount between 1 ]",
        "Rules = [ RowCount > 1 with 5 ]",
        "Rules = [ RowCount in 5 ]", "Rules = [ RowCount ~ 5 ]", "Analyzers = [ RowCount ]",
    ])
    func `what is no ruleset is refused`(_ text: String) { #expect(throws: Ruleset.Invalid.self) { try Ruleset(text) } }

    @Test func `texts at random are refused or read`() {
        var generator = SystemRandomNumberGenerator()
        let pieces = [
            "RowCount ", "IsComplete ", "\"a\" ", "\"", "> ", "= ", "5 ", "- ", "between ", "and ", "or ", "in ", "[ ",
            "] ", "( ", ") ", "where ", "with ",
            "threshold ", "now", "() ", "not ", ", ", "3 days ", "matches ", "# ", "\n",
        ]
        for _ in 0..<5000 {
            let count = Int.random(in: 0..<15, using: &generator)
            let text = (0..<count).map { _ in pieces.randomElement(using: &generator)! }.joined()
            _ = try? Ruleset("Rules = [ " + text + "]")
            _ = try? Ruleset("Rules = [ RowCount " + text)
        }
    }
}
