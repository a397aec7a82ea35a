import Columns
import Storage

/// The columns of a table that is evaluated, and what their values are in a database.
struct TableShape: Sendable {
    struct Column: Sendable {
        let name: String
        /// In Hive's notation.
        let type: String
    }

    let columns: [Column]

    /// Values as SQL compares them: numbers as numbers, dates and times as text that sorts as they do.
    func values(_ row: [RowValue]) -> [RowDatabase.Value] {
        zip(columns, row).map { Self.value($1, $0.type.lowercased()) }
    }

    private static func value(_ value: RowValue, _ type: String) -> RowDatabase.Value {
        switch value {
        case .null: .null
        case .integer(let number): type == "string" ? .text("\(number)") : .integer(number)
        case .number(let number): type == "string" ? .text("\(number)") : .number(number)
        case .text(let text): self.value(text, type)
        }
    }

    /// What is none of the column's type is null, as SerDes read it.
    private static func value(_ text: String, _ type: String) -> RowDatabase.Value {
        switch type {
        case "tinyint", "smallint", "int", "bigint": return Int64(text).map { .integer($0) } ?? .null
        case "float", "double": return Double(text).map { .number($0) } ?? .null
        case "boolean":
            let lower = text.lowercased()
            return lower == "true" ? .integer(1) : lower == "false" ? .integer(0) : .null
        case "timestamp": return .text(text.replacing("T", with: " "))
        default:
            if type.hasPrefix("decimal") { return Double(text).map { .number($0) } ?? .null }
            return .text(text)
        }
    }
}
