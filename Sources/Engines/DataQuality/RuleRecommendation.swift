import Core
import Foundation
import Storage

/// Rules that the rows of a table meet now.
struct RuleRecommendation {
    let database: RowDatabase
    let columns: [TableShape.Column]

    /// Texts of so few different values are recommended as a list.
    private static let mostListed = 10

    func rules() throws -> String {
        var rules: [String] = []
        let table = RowDatabase.quoted(RuleEvaluation.table)
        let count = try number("SELECT count(*) FROM \(table)") ?? 0
        rules.append("RowCount between \(Int(clamping: count / 2)) and \(Int(clamping: count * 2 + 1))")
        rules.append("ColumnCount = \(columns.count)")
        for column in columns {
            let name = RowDatabase.quoted(column.name)
            let share = try number("SELECT avg(\(name) IS NOT NULL) FROM \(table)") ?? 0
            if share == 1 {
                rules.append("IsComplete \"\(column.name)\"")
            } else if share > 0 {
                rules.append(
                    String(format: "Completeness \"%@\" >= %.2f", column.name, (share * 100).rounded(.down) / 100))
            }
            guard share > 0 else { continue }
            let distinct = try number("SELECT count(DISTINCT \(name)) FROM \(table)") ?? 0
            if share == 1, distinct == count, count > 1 { rules.append("IsUnique \"\(column.name)\"") }
            rules += try ofValues(column, name, table, distinct: Int(clamping: distinct))
        }
        return "Rules = [\n" + rules.map { "    \($0)" }.joined(separator: ",\n") + "\n]"
    }

    private func ofValues(
        _ column: TableShape.Column, _ name: String, _ table: String, distinct: Int
    ) throws -> [String] {
        switch column.type.lowercased() {
        case "string":
            if distinct <= Self.mostListed {
                let values = try database.rows(
                    "SELECT DISTINCT \(name) FROM \(table) WHERE \(name) IS NOT NULL ORDER BY 1", limit: Self.mostListed
                )
                let texts = values.compactMap { row -> String? in
                    guard case .text(let text)? = row.first, !text.contains("\"") else { return nil }
                    return "\"\(text)\""
                }
                guard texts.count == values.count else { return [] }
                return ["ColumnValues \"\(column.name)\" in [\(texts.joined(separator: ", "))]"]
            }
            let longest = Int(clamping: try number("SELECT max(length(\(name))) FROM \(table)") ?? 0)
            return ["ColumnLength \"\(column.name)\" <= \(longest)"]
        case "tinyint", "smallint", "int", "bigint", "float", "double":
            guard let low = try number("SELECT min(\(name)) FROM \(table)"),
                let high = try number("SELECT max(\(name)) FROM \(table)"),
                low.magnitude < 1e15, high.magnitude < 1e15
            else { return [] }
            let (below, above) = (Int(clamping: low.rounded(.down) - 1), Int(clamping: high.rounded(.up) + 1))
            return [
                "ColumnValues \"\(column.name)\" between \(below) and \(above)"
            ]
        default: return []
        }
    }

    private func number(_ select: String) throws -> Double? {
        switch try database.rows(select).first?.first {
        case .integer(let number)?: Double(number)
        case .number(let number)?: number
        case .text?, .null?, nil: nil
        }
    }
}
