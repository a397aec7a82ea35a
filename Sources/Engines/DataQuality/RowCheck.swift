import Core

/// How a rule is checked row by row, in Spark SQL.
///
/// https://docs.aws.amazon.com/glue/latest/dg/data-quality-transform.html
package struct RowCheck: Encodable, Sendable, Equatable {
    /// Whether a value is in a column of another table.
    package struct Reference: Encodable, Sendable, Equatable {
        package var alias: String
        package var column: String
        /// The column whose values are looked up there.
        package var of: String
        /// The column of the test that is to be true for the values that are there.
        package var flag: String
    }

    /// True for the rows that pass.
    package var test: String
    /// True for the rows that the rule is about; nil if it is about all.
    package var filter: String?
    package var references: [Reference] = []
}

/// Makes row checks of rules.
struct RowChecks {
    let columns: [TableShape.Column]
    let references: [String: [TableShape.Column]]
    let now: Timestamp

    private var sql: ConditionSQL { ConditionSQL(dialect: .spark, now: now) }

    /// Nil for rules that are about the table and not about its rows, and those that cannot be evaluated.
    func check(_ rule: Ruleset.Rule) -> RowCheck? {
        switch rule {
        case .single(let single): return check(single)
        case .and(let parts): return combined(parts, " AND ")
        case .or(let parts): return combined(parts, " OR ")
        }
    }

    /// Rows that a part is not about meet it.
    private func combined(_ parts: [Ruleset.Rule], _ word: String) -> RowCheck? {
        let checks = parts.compactMap(check)
        guard checks.count == parts.count else { return nil }
        let tests = checks.map { one in
            one.filter.map { "(NOT coalesce((\($0)), false) OR coalesce((\(one.test)), false))" }
                ?? "coalesce((\(one.test)), false)"
        }
        return RowCheck(test: tests.joined(separator: word), references: checks.flatMap(\.references))
    }

    private func check(_ rule: Ruleset.SingleRule) -> RowCheck? {
        let names = rule.parameters.map { $0.lowercased() }
        guard let first = names.first, columns.contains(where: { $0.name == first }) else { return nil }
        let column = sql.name(first)
        switch rule.type {
        case "IsComplete", "Completeness": return made("\(column) IS NOT NULL", rule)
        case "IsUnique", "Uniqueness", "UniqueValueRatio": return made(unique([first], rule), rule)
        case "IsPrimaryKey":
            guard names.allSatisfy({ name in columns.contains { $0.name == name } }) else { return nil }
            let present = names.map { "\(sql.name($0)) IS NOT NULL" }.joined(separator: " AND ")
            return made("\(present) AND \(unique(names, rule))", rule)
        case "ColumnLength": return condition("length(\(column))", rule)
        case "ColumnValues": return condition(column, rule)
        case "DataFreshness": return condition(sql.age(column), rule)
        case "ColumnDataType":
            guard case .compare("=", .text(let type))? = rule.condition else { return nil }
            guard type.lowercased() != "string" else { return made("true", rule) }
            guard let pattern = RuleEvaluation.dataTypes[type.lowercased()] else { return nil }
            return made("\(column) IS NULL OR \(sql.matches(column, pattern))", rule)
        case "ReferentialIntegrity": return lookup(first, column, rule)
        default: return nil
        }
    }

    private func made(_ test: String, _ rule: Ruleset.SingleRule) -> RowCheck {
        RowCheck(test: test, filter: rule.filter)
    }

    /// Rows without a value meet a condition that does not ask for them.
    private func condition(_ expression: String, _ rule: Ruleset.SingleRule) -> RowCheck? {
        guard let condition = rule.condition, !condition.looksBack else { return nil }
        let test = sql.text(condition, expression)
        return made(condition.asksForNull ? test : "\(expression) IS NULL OR \(test)", rule)
    }

    /// True for rows whose values come once among those that the rule is about; those without values do not count.
    private func unique(_ names: [String], _ rule: Ruleset.SingleRule) -> String {
        let keys = names.map(sql.name).joined(separator: ", ")
        let counted = rule.filter.map { "count_if(\($0))" } ?? "count(1)"
        let absent = names.map { "\(sql.name($0)) IS NULL" }.joined(separator: " OR ")
        return "(\(absent) OR \(counted) OVER (PARTITION BY \(keys)) = 1)"
    }

    private func lookup(_ name: String, _ column: String, _ rule: Ruleset.SingleRule) -> RowCheck? {
        let parts = (rule.parameters.dropFirst().first ?? "").split(separator: ".", maxSplits: 1).map(String.init)
        guard parts.count == 2, let others = references[parts[0]] else { return nil }
        let other = parts[1].filter { $0 != "{" && $0 != "}" }.lowercased()
        guard others.contains(where: { $0.name == other }) else { return nil }
        let flag = "__in_\(parts[0])_\(other)_\(name)"
        let reference = RowCheck.Reference(alias: parts[0], column: other, of: name, flag: flag)
        return RowCheck(
            test: "\(column) IS NULL OR \(sql.name(flag)) IS NOT NULL", filter: rule.filter, references: [reference])
    }
}
