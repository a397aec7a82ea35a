import Core
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
        "Rules = [ RowCount in 5 ]", "Rules = [ RowCount ~ 5 ]", "Analyzers = []", "Analyzers = [ RowCount > 1 ]",
        "Analyzers = [ IsUnique \"a\" ]",
        "Rules = [ RowCount > last(0) ]", "Rules = [ RowCount > avg(5) ]", "Rules = [ RowCount > avg(last(5), 1) ]",
        "Rules = [ RowCount > index(last(5)) ]", "Rules = [ RowCount > 1 + ]", "Rules = [ RowCount > last(1.5) ]",
    ])
    func `what is no ruleset is refused`(_ text: String) { #expect(throws: Ruleset.Invalid.self) { try Ruleset(text) } }

    @Test func `analyzers are read, alone or beside rules`() throws {
        let ruleset = try Ruleset("Rules = [ RowCount > 1 ] Analyzers = [ RowCount, Mean \"a\" where \"b > 1\" ]")
        #expect(ruleset.rules.map(\.text) == ["RowCount > 1"])
        #expect(ruleset.analyzers.map(\.text) == ["RowCount", "Mean \"a\" where \"b > 1\""])
        #expect(try Ruleset("Analyzers = [ RowCount ]").rules.isEmpty)
    }

    @Test(arguments: [
        ("last()", 5.0), ("last(3)", 5), ("avg(last(3)) * 2 - 1", 7), ("avg(last(3))-1", 3),
        ("max(last(2)) + 3 * 2", 11),
        ("min(last(10)) / 2", 0.5), ("sum(last(2))", 8), ("median(last(4))", 3.5), ("std(last(2))", 1),
        ("index(last(3), 2)", 3), ("percentile(last(4), 100)", 5), ("percentile(last(4), 0.5)", 3.5),
        ("(last() + 1) * 2", 12),
    ])
    func `figures are made of earlier ones`(_ text: String, _ value: Double) throws {
        let ruleset = try Ruleset("Rules = [ RowCount = \(text) ]")
        guard case .single(let rule) = ruleset.rules[0].rule, case .compare(_, .figure(let figure))? = rule.condition
        else {
            Issue.record("\(text) is no figure")
            return
        }
        #expect(ruleset.looksBack && figure.constant == nil)
        #expect(figure.value([5, 3, 4, 1]) == value)
        #expect(figure.value([]) == nil)
    }

    @Test func `figures without history are numbers`() throws {
        let ruleset = try Ruleset("Rules = [ RowCount between 2 * 3 and 10-1 ]")
        guard case .single(let rule) = ruleset.rules[0].rule else { return }
        #expect(!ruleset.looksBack && rule.condition == .between(.number(6), .number(9)))
    }

    @Test func `texts at random are refused or read`() {
        var generator = SystemRandomNumberGenerator()
        let pieces = [
            "RowCount ", "IsComplete ", "\"a\" ", "\"", "> ", "= ", "5 ", "- ", "between ", "and ", "or ", "in ", "[ ",
            "] ", "( ", ") ", "where ", "with ",
            "threshold ", "now", "() ", "not ", ", ", "3 days ", "matches ", "# ", "\n",
            "last ", "avg ", "index ", "+ ", "* ", "Analyzers ",
        ]
        for _ in 0..<5000 {
            let count = Int.random(in: 0..<15, using: &generator)
            let text = (0..<count).map { _ in pieces.randomElement(using: &generator)! }.joined()
            _ = try? Ruleset("Rules = [ " + text + "]")
            _ = try? Ruleset("Rules = [ RowCount " + text)
        }
    }

    @Test(arguments: [
        "RowCount > " + String(repeating: "(", count: 20_000) + "1",
        "RowCount " + String(repeating: "not ", count: 20_000) + "> 1",
        String(repeating: "(", count: 20_000) + "RowCount > 1",
    ])
    func `what is nested too deeply is refused`(_ rule: String) {
        #expect(throws: Ruleset.Invalid.self) { try Ruleset("Rules = [ \(rule) ]") }
    }

    @Test func `times far off and numbers beyond all bounds have SQL`() {
        let sql = ConditionSQL(dialect: .sqlite, now: Timestamp(milliseconds: 0))
        for hours in [1e300, -1e300, .infinity, -.infinity, .nan, 1e16 * 24] {
            #expect(sql.text(.compare(">", .now(hoursBefore: hours)), "a").hasPrefix("(a > '"))
        }
        let texts = [1e300, .infinity, -.infinity, .nan, 5].map { sql.text(.compare(">", .number($0)), "a") }
        #expect(texts == ["(a > 1e+300)", "(a > 9e999)", "(a > -9e999)", "(a > NULL)", "(a > 5)"])
    }

    @Test(arguments: [" + 1", " * 1", " -1"])
    func `chains of operators are bounded`(_ next: String) throws {
        let rule = "RowCount > 1" + String(repeating: next, count: 15_000)
        #expect(throws: Ruleset.Invalid.self) { try Ruleset("Rules = [ \(rule) ]") }
        _ = try Ruleset("Rules = [ RowCount in [\(String(repeating: "1 + 2, ", count: 3000))3] ]")
    }
}
