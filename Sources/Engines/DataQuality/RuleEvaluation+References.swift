import Core
import Foundation
import Storage

/// Rules that compare the table with another one, which they name by its alias.
extension RuleEvaluation {
    func rowCountMatch(_ rule: Ruleset.SingleRule) throws -> Verdict {
        let (alias, other, _) = try reference(try parameter(rule, 0))
        let all = try number("SELECT count(*) FROM \(other)") ?? 0
        return try measured("Dataset.\(alias).RowCountMatch", all == 0 ? nil : (try count(rule) ?? 0) / all, rule)
    }

    func referentialIntegrity(_ rule: Ruleset.SingleRule) throws -> Verdict {
        let (_, other, inner) = try reference(try parameter(rule, 1))
        guard let inner else { throw Failure(description: "ReferentialIntegrity needs ALIAS.COLUMN.") }
        let (name, column) = try self.column(rule, 0)
        let share = try number(
            """
            SELECT avg(\(column) IN (SELECT \(RowDatabase.quoted(inner)) FROM \(other)))
            FROM \(source(rule)) WHERE \(column) IS NOT NULL
            """)
        return try measured("Column.\(name).ReferentialIntegrity", share ?? 1, rule)
    }

    /// The share of the columns that the other table has with the same name and type.
    ///
    /// https://docs.aws.amazon.com/glue/latest/dg/dqdl-rule-types-SchemaMatch.html
    func schemaMatch(_ rule: Ruleset.SingleRule) throws -> Verdict {
        let (alias, _, _) = try reference(try parameter(rule, 0))
        let others = Dictionary((references[alias] ?? []).map { ($0.name, $0.type) }) { first, _ in first }
        let matching = columns.count { others[$0.name] == $0.type }
        let share = Double(matching) / Double(max(1, max(columns.count, others.count)))
        return try measured("Dataset.\(alias).SchemaMatch", share, rule)
    }

    /// The quotient of an average or a sum here and there: `AggregateMatch "sum(a)" "alias.sum(b)" >= 0.9`.
    ///
    /// https://docs.aws.amazon.com/glue/latest/dg/dqdl-rule-types-AggregateMatch.html
    func aggregateMatch(_ rule: Ruleset.SingleRule) throws -> Verdict {
        let own = try aggregate(try parameter(rule, 0), columns.map(\.name))
        let (alias, other, inner) = try reference(try parameter(rule, 1))
        guard let inner else { throw Failure(description: "AggregateMatch needs ALIAS.FUNCTION(COLUMN).") }
        let theirs = try aggregate(inner, (references[alias] ?? []).map(\.name))
        let here = try number("SELECT \(own) FROM \(source(rule))")
        let there = try number("SELECT \(theirs) FROM \(other)")
        let share = here.flatMap { here in there.flatMap { $0 == 0 ? nil : here / $0 } }
        return try measured("Dataset.\(alias).AggregateMatch", share, rule)
    }

    private func aggregate(_ text: String, _ names: [String]) throws -> String {
        let parts = text.split(separator: "(", maxSplits: 1).map {
            $0.trimmingCharacters(in: .whitespaces).lowercased()
        }
        guard parts.count == 2, parts[1].hasSuffix(")"), let function = ["avg": "avg", "sum": "total"][parts[0]] else {
            throw Failure(description: "\(text) is neither avg(COLUMN) nor sum(COLUMN).")
        }
        let name = parts[1].dropLast().trimmingCharacters(in: .whitespaces)
        guard names.contains(name) else { throw Failure(description: "Column \(name) does not exist.") }
        return "\(function)(\(RowDatabase.quoted(name)))"
    }

    /// The share of the rows that the other table has too: those with the same keys, and the same in all other columns
    /// or in those that are named.
    ///
    /// https://docs.aws.amazon.com/glue/latest/dg/dqdl-rule-types-DatasetMatch.html
    func datasetMatch(_ rule: Ruleset.SingleRule) throws -> Verdict {
        let (alias, other, _) = try reference(try parameter(rule, 0))
        let names = (references[alias] ?? []).map(\.name)
        func pairs(_ text: String) throws -> [(own: String, other: String)] {
            try text.split(separator: ",").map { part in
                let sides = part.components(separatedBy: "->").map {
                    $0.trimmingCharacters(in: .whitespaces).lowercased()
                }
                guard let own = sides.first, let theirs = sides.last, columns.contains(where: { $0.name == own }),
                    names.contains(theirs)
                else { throw Failure(description: "The columns \(part) do not exist.") }
                return (own, theirs)
            }
        }
        let keys = try pairs(try parameter(rule, 1))
        let others =
            rule.parameters.count > 2
            ? try pairs(rule.parameters[2])
            : columns.map(\.name).filter { name in names.contains(name) && !keys.contains { $0.own == name } }
                .map { ($0, $0) }
        let same = (keys + others).map { "p.\(RowDatabase.quoted($0.own)) IS r.\(RowDatabase.quoted($0.other))" }
        // An index lets each row find its like at once.
        let indexed = keys.map(\.other)
        try database.index("\(alias) by \(indexed.joined(separator: ","))", on: alias, columns: indexed)
        let share = try number(
            """
            SELECT avg(EXISTS (SELECT 1 FROM \(other) r WHERE \(same.joined(separator: " AND ")))) FROM \(source(rule)) p
            """)
        return try measured("Dataset.\(alias).DatasetMatch", share ?? 1, rule)
    }

    /// What `ALIAS` or `ALIAS.REST` names; the rest without braces, in lower case.
    private func reference(_ text: String) throws -> (alias: String, table: String, rest: String?) {
        let parts = text.split(separator: ".", maxSplits: 1).map(String.init)
        guard let alias = parts.first, references[alias] != nil else {
            throw Failure(
                description: "The alias \(parts.first ?? "") is none of the additional data sources.")
        }
        let rest = parts.count == 2 ? parts[1].filter { $0 != "{" && $0 != "}" }.lowercased() : nil
        return (alias, RowDatabase.quoted(alias), rest)
    }
}
