import Core
import Foundation
import Storage

/// What became of a rule.
///
/// Stored on disk within a result.
package struct RuleResult: Codable, Sendable, Equatable {
    package enum Outcome: String, Codable, Sendable {
        case pass = "PASS"
        case fail = "FAIL"
        case error = "ERROR"
    }

    package var rule: String
    package var outcome: Outcome
    package var message: String?
    /// What was measured, by AWS's names such as `Column.id.Completeness`.
    package var metrics: [String: Double]
}

/// Evaluates rules over a table whose rows lie in a database.
struct RuleEvaluation {
    let database: RowDatabase
    let columns: [TableShape.Column]
    let now: Timestamp
    /// The columns of tables beside the one that is evaluated, by their aliases.
    var references: [String: [TableShape.Column]] = [:]
    /// What earlier evaluations of the ruleset measured, the latest first.
    var history: [[String: Double]] = []
    /// Whether it is to measure only, as analyzers do.
    private(set) var isMeasuring = false

    /// Why a rule cannot be evaluated.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    struct Verdict {
        var passes: Bool
        var metrics: [String: Double] = [:]
        /// Why it does not pass.
        var message: String?
        /// What is to be known although it passes.
        var note: String?
    }

    static let table = "primary"

    private func result(of entry: Ruleset.Entry) -> RuleResult {
        do {
            let verdict = try evaluate(entry.rule)
            return RuleResult(
                rule: entry.text, outcome: verdict.passes ? .pass : .fail,
                message: verdict.passes ? verdict.note : verdict.message,
                metrics: verdict.metrics)
        } catch {
            return RuleResult(rule: entry.text, outcome: .error, message: "\(error)", metrics: [:])
        }
    }

    func results(of ruleset: Ruleset) -> (rules: [RuleResult], analyzers: [RuleResult]) {
        (ruleset.rules.map(result), ruleset.analyzers.map(measurement))
    }

    /// What an analyzer measures.
    private func measurement(of entry: Ruleset.Entry) -> RuleResult {
        var measuring = self
        measuring.isMeasuring = true
        return measuring.result(of: entry)
    }

    private func evaluate(_ rule: Ruleset.Rule) throws -> Verdict {
        switch rule {
        case .single(let single): return try evaluate(single)
        case .and(let parts): return try combined(parts) { $0.allSatisfy { $0 } }
        case .or(let parts): return try combined(parts) { $0.contains(true) }
        }
    }

    private func combined(_ parts: [Ruleset.Rule], _ passes: ([Bool]) -> Bool) throws -> Verdict {
        let verdicts = try parts.map(evaluate)
        return Verdict(
            passes: passes(verdicts.map(\.passes)), metrics: verdicts.reduce(into: [:]) { $0.merge($1.metrics) { $1 } },
            message: verdicts.compactMap(\.message).joined(separator: " "),
            note: verdicts.compactMap(\.note).first)
    }

    // MARK: Rules

    private func evaluate(_ rule: Ruleset.SingleRule) throws -> Verdict {
        switch rule.type {
        case "RowCount": return try measured("Dataset.*.RowCount", try count(rule), rule)
        case "ColumnCount": return try measured("Dataset.*.ColumnCount", Double(columns.count), rule)
        case "ColumnExists":
            let name = try parameter(rule, 0)
            let exists = columns.contains { $0.name == name.lowercased() }
            return Verdict(passes: exists, message: "Column \(name) does not exist.")
        case "ColumnNamesMatchPattern":
            let pattern = try parameter(rule, 0)
            let expression = RegularExpression(pattern, dotMatchesNewlines: false)
            let matching = columns.count { expression?.matches($0.name) ?? false }
            return Verdict(
                passes: matching == columns.count,
                metrics: ["Dataset.*.ColumnNamesPatternMatchRatio": Double(matching) / Double(max(1, columns.count))],
                message: "Columns that do not match the pattern exist.")
        case "CustomSql": return try customSQL(rule)
        case "RowCountMatch": return try rowCountMatch(rule)
        case "ReferentialIntegrity": return try referentialIntegrity(rule)
        case "SchemaMatch": return try schemaMatch(rule)
        case "AggregateMatch": return try aggregateMatch(rule)
        case "DatasetMatch": return try datasetMatch(rule)
        case "IsPrimaryKey": return try primaryKey(rule)
        case "ColumnCorrelation": return try correlation(rule)
        default: return try ofColumn(rule)
        }
    }

    private func ofColumn(_ rule: Ruleset.SingleRule) throws -> Verdict {
        let (name, column) = try self.column(rule, 0)
        func metric(_ metric: String) -> String { "Column.\(name).\(metric)" }
        switch rule.type {
        case "IsComplete", "Completeness":
            let share = try number("SELECT avg(\(column) IS NOT NULL) FROM \(source(rule))") ?? 1
            return try rule.type == "IsComplete"
                ? whole(metric("Completeness"), share) : measured(metric("Completeness"), share, rule)
        case "IsUnique", "Uniqueness":
            let share = try uniqueness([column], rule)
            return try rule.type == "IsUnique"
                ? whole(metric("Uniqueness"), share) : measured(metric("Uniqueness"), share, rule)
        case "DistinctValuesCount":
            return try measured(
                metric(rule.type), try number("SELECT count(DISTINCT \(column)) FROM \(source(rule))"), rule)
        case "UniqueValueRatio":
            let distinct = try number("SELECT count(DISTINCT \(column)) FROM \(source(rule))") ?? 0
            return try measured(metric(rule.type), distinct == 0 ? 0 : try once([column], rule) / distinct, rule)
        case "Mean": return try measured(metric("Mean"), try number("SELECT avg(\(column)) FROM \(source(rule))"), rule)
        case "Sum": return try measured(metric("Sum"), try number("SELECT total(\(column)) FROM \(source(rule))"), rule)
        case "StandardDeviation":
            guard let mean = try number("SELECT avg(\(column)) FROM \(source(rule))") else {
                return try measured(metric(rule.type), nil, rule)
            }
            let variance = try number("SELECT avg((\(column) - \(mean)) * (\(column) - \(mean))) FROM \(source(rule))")
            return try measured(metric(rule.type), variance.map { $0.squareRoot() }, rule)
        case "Entropy":
            let entropy = try number(
                """
                SELECT -sum(p * logarithm(p)) FROM (
                    SELECT count(*) * 1.0 / (SELECT count(\(column)) FROM \(source(rule))) AS p
                    FROM \(source(rule)) WHERE \(column) IS NOT NULL GROUP BY \(column))
                """)
            return try measured(metric(rule.type), entropy ?? 0, rule)
        case "ColumnLength": return try values("length(\(column))", metric("ColumnLength"), rule)
        case "ColumnValues": return try values(column, metric("ColumnValues"), rule)
        case "ColumnDataType": return try dataType(column, metric("ColumnDataType.Compliance"), rule)
        case "DataFreshness":
            return try values(sql.age(column), metric("DataFreshness"), rule)
        default: throw Failure(description: "The rule type \(rule.type) is not supported.")
        }
    }

    /// Rows must meet a condition: all of them, or the share that a threshold names.
    ///
    /// Null is passed over, unless it is asked about.
    private func values(_ expression: String, _ metric: String, _ rule: Ruleset.SingleRule) throws -> Verdict {
        var verdict = Verdict(passes: true)
        if !isMeasuring {
            guard let condition = rule.condition else {
                throw Failure(description: "\(rule.type) needs a condition.")
            }
            guard !condition.looksBack else {
                throw Failure(description: "\(rule.type) cannot be compared with earlier evaluations.")
            }
            let filter = condition.asksForNull ? "" : " WHERE \(expression) IS NOT NULL"
            let test = sql.text(condition, expression)
            let share = try number("SELECT avg(\(test)) FROM \(source(rule))\(filter)") ?? 1
            verdict = Verdict(passes: share == 1, metrics: ["\(metric).Compliance": share])
            if let threshold = rule.threshold { verdict.passes = threshold.holds(share) }
            verdict.message = "Value: \(share) does not meet the constraint requirement!"
        }
        if let low = try number("SELECT min(\(expression)) FROM \(source(rule))"),
            let high = try number("SELECT max(\(expression)) FROM \(source(rule))")
        {
            let name = metric.hasSuffix("ColumnLength") ? "Length" : ""
            let base = metric.split(separator: ".").dropLast().joined(separator: ".")
            verdict.metrics["\(base).Minimum\(name)"] = low
            verdict.metrics["\(base).Maximum\(name)"] = high
        }
        return verdict
    }

    static let dataTypes = [
        "boolean": "(?i:true|false|0|1)", "integer": "[+-]?[0-9]{1,10}", "long": "[+-]?[0-9]{1,19}",
        "double": "[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?",
        "float": "[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?",
        "decimal": "[+-]?[0-9]+(\\.[0-9]+)?", "date": "[0-9]{4}-[0-9]{2}-[0-9]{2}",
        "timestamp": "[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9:]+)?",
    ]

    private func dataType(_ column: String, _ metric: String, _ rule: Ruleset.SingleRule) throws -> Verdict {
        guard case .compare("=", .text(let type))? = rule.condition else {
            throw Failure(description: "ColumnDataType needs a type.")
        }
        guard type.lowercased() != "string" else { return try whole(metric, 1) }
        guard let pattern = Self.dataTypes[type.lowercased()] else {
            throw Failure(description: "The data type \(type) is not known.")
        }
        let share =
            try number(
                "SELECT avg(\(sql.matches(column, pattern))) FROM \(source(rule)) WHERE \(column) IS NOT NULL"
            ) ?? 1
        guard let threshold = rule.threshold else { return try whole(metric, share) }
        return Verdict(
            passes: threshold.holds(share), metrics: [metric: share],
            message: "Value: \(share) does not meet the constraint requirement!")
    }

    private func primaryKey(_ rule: Ruleset.SingleRule) throws -> Verdict {
        let keys = try rule.parameters.indices.map { try column(rule, $0).quoted }
        guard !keys.isEmpty else { throw Failure(description: "IsPrimaryKey needs a column.") }
        let isComplete = keys.map { "\($0) IS NOT NULL" }.joined(separator: " AND ")
        let completeness = try number("SELECT avg(\(isComplete)) FROM \(source(rule))") ?? 1
        let share = try uniqueness(keys, rule)
        let names = rule.parameters.joined(separator: ",")
        let place = keys.count == 1 ? "Column" : "Multicolumn"
        return Verdict(
            passes: completeness == 1 && share == 1,
            metrics: ["\(place).\(names).Uniqueness": share, "\(place).\(names).Completeness": completeness],
            message: "Value: \(min(share, completeness)) does not meet the constraint requirement!")
    }

    private func correlation(_ rule: Ruleset.SingleRule) throws -> Verdict {
        let (a, b) = (try column(rule, 0).quoted, try column(rule, 1).quoted)
        let rows = "\(source(rule)) WHERE \(a) IS NOT NULL AND \(b) IS NOT NULL"
        let answer = try database.rows(
            "SELECT avg(\(a)), avg(\(b)), avg(\(a) * \(a)), avg(\(b) * \(b)), avg(\(a) * \(b)) FROM \(rows)")
        let means = (answer.first ?? []).compactMap(Self.number)
        var value: Double?
        if means.count == 5 {
            let spread = ((means[2] - means[0] * means[0]) * (means[3] - means[1] * means[1])).squareRoot()
            value = spread == 0 ? nil : (means[4] - means[0] * means[1]) / spread
        }
        return try measured("Multicolumn.\(rule.parameters.joined(separator: ",")).ColumnCorrelation", value, rule)
    }

    /// With a condition the statement gives a number; without one it gives the rows that are right.
    private func customSQL(_ rule: Ruleset.SingleRule) throws -> Verdict {
        let select = Self.statement(try parameter(rule, 0))
        guard rule.condition == nil, !isMeasuring else {
            return try measured(
                "Dataset.*.CustomSQL", (try database.rows(select).first?.first).flatMap(Self.number), rule)
        }
        let statement = select.trimmingCharacters(in: CharacterSet(charactersIn: "; \n\t"))
        let found = Int(clamping: try number("SELECT count(*) FROM (\(statement))") ?? 0)
        let all = Int(clamping: try count(rule) ?? 0)
        let share = all == 0 ? 1 : Double(found) / Double(all)
        let passes = rule.threshold.map { $0.holds(share) } ?? (found == all)
        return Verdict(
            passes: passes, metrics: ["Dataset.*.CustomSQL.Compliance": share],
            message: "Value: \(share) does not meet the constraint requirement!")
    }

    /// A statement with the name of the evaluated table in quotation marks, as SQLite has a keyword of that name.
    private static func statement(_ text: String) -> String {
        var (output, word, quote) = ("", "", Character?.none)
        func end() {
            output += word.lowercased() == table ? RowDatabase.quoted(table) : word
            word = ""
        }
        for character in text {
            if quote == nil, character.isLetter || character.isNumber || character == "_" {
                word.append(character)
                continue
            }
            end()
            if quote == character {
                quote = nil
            } else if quote == nil, character == "'" || character == "\"" {
                quote = character
            }
            output.append(character)
        }
        end()
        return output
    }

    // MARK: Measuring

    private var sql: ConditionSQL { ConditionSQL(dialect: .sqlite, now: now) }

    /// The rows that a rule looks at.
    func source(_ rule: Ruleset.SingleRule) -> String {
        guard let filter = rule.filter else { return RowDatabase.quoted(Self.table) }
        return "(SELECT * FROM \(RowDatabase.quoted(Self.table)) WHERE \(filter))"
    }

    func parameter(_ rule: Ruleset.SingleRule, _ position: Int) throws -> String {
        guard rule.parameters.indices.contains(position) else {
            throw Failure(description: "\(rule.type) needs more parameters.")
        }
        return rule.parameters[position]
    }

    func column(_ rule: Ruleset.SingleRule, _ position: Int) throws -> (name: String, quoted: String) {
        let name = try parameter(rule, position)
        guard columns.contains(where: { $0.name == name.lowercased() }) else {
            throw Failure(description: "Column \(name) does not exist.")
        }
        return (name, RowDatabase.quoted(name.lowercased()))
    }

    func count(_ rule: Ruleset.SingleRule) throws -> Double? {
        try number("SELECT count(*) FROM \(source(rule))")
    }

    /// How many values come exactly once.
    private func once(_ keys: [String], _ rule: Ruleset.SingleRule) throws -> Double {
        let present = keys.map { "\($0) IS NOT NULL" }.joined(separator: " AND ")
        return try number(
            """
            SELECT count(*) FROM (SELECT 1 FROM \(source(rule)) WHERE \(present)
            GROUP BY \(keys.joined(separator: ", ")) HAVING count(*) = 1)
            """) ?? 0
    }

    private func uniqueness(_ keys: [String], _ rule: Ruleset.SingleRule) throws -> Double {
        let present = keys.map { "\($0) IS NOT NULL" }.joined(separator: " AND ")
        let all = try number("SELECT count(*) FROM \(source(rule)) WHERE \(present)") ?? 0
        return all == 0 ? 1 : try once(keys, rule) / all
    }

    private static func number(_ value: RowDatabase.Value) -> Double? {
        switch value {
        case .integer(let number): Double(number)
        case .number(let number): number
        case .text(let text): Double(text)
        case .null: nil
        }
    }

    func number(_ select: String) throws -> Double? {
        try database.rows(select).first?.first.flatMap(Self.number)
    }

    private func whole(_ metric: String, _ share: Double) throws -> Verdict {
        Verdict(
            passes: share == 1, metrics: [metric: share],
            message: "Value: \(share) does not meet the constraint requirement!")
    }

    func measured(_ metric: String, _ value: Double?, _ rule: Ruleset.SingleRule) throws -> Verdict {
        guard let value else { return Verdict(passes: isMeasuring, message: "There is no value to measure.") }
        guard !isMeasuring else { return Verdict(passes: true, metrics: [metric: value]) }
        guard let condition = rule.condition else { throw Failure(description: "\(rule.type) needs a condition.") }
        guard let known = condition.resolved(history.compactMap { $0[metric] }) else {
            // The first evaluation has none before it to be compared with.
            return Verdict(
                passes: true, metrics: [metric: value], note: "There is no earlier evaluation to compare with.")
        }
        return Verdict(
            passes: known.holds(value), metrics: [metric: value],
            message: "Value: \(value) does not meet the constraint requirement!")
    }
}
