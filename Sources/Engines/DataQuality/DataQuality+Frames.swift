import Columns
import Core
import Storage

/// A file of rows, with the types of its columns, that a job wants rules evaluated over.
package struct QualityFrame: Codable, Sendable {
    package struct Column: Codable, Sendable {
        package var name: String
        /// In Hive's notation.
        package var type: String
    }

    /// A Parquet file.
    package var path: String
    package var columns: [Column]
}

extension DataQuality {
    /// Evaluates rules over rows that a job has put into files: the primary ones, and others by their aliases.
    ///
    /// Throws `DataQualityError.invalidRuleset`.
    package func evaluate(
        _ text: String, over primary: QualityFrame, references: [String: QualityFrame]
    ) async throws -> [RuleResult] {
        let rules: [Ruleset.Entry]
        do {
            rules = try Ruleset(text).rules
        } catch { throw DataQualityError.invalidRuleset(error.description) }
        let path = folder + "/" + RandomText.uuid() + ".sqlite"
        let now = clock.now()
        let database = try await pool.run { try RowDatabase(path: path) }
        return try await withTaskCancellationHandler {
            try await pool.run {
                let columns = try Self.load(primary, as: RuleEvaluation.table, into: database)
                for (alias, frame) in references { _ = try Self.load(frame, as: alias, into: database) }
                let evaluation = RuleEvaluation(
                    database: database, columns: columns, now: now, references: Set(references.keys))
                return rules.map(evaluation.result)
            }
        } onCancel: {
            database.interrupt()
        }
    }

    private static func load(
        _ frame: QualityFrame, as name: String, into database: RowDatabase
    ) throws -> [TableShape.Column] {
        let shape = TableShape(columns: frame.columns.map { .init(name: $0.name.lowercased(), type: $0.type) })
        let names = shape.columns.map(\.name)
        try database.make(name, columns: names)
        try database.add(to: name, columns: names.count) { add in
            let file = ColumnStatistics.File(path: frame.path, format: .parquet, compression: nil)
            try TableRows.read(file, columns: names) { try add(shape.values($0)) }
        }
        return shape.columns
    }
}
