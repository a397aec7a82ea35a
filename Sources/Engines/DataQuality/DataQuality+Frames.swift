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

    var shape: TableShape { TableShape(columns: columns.map { .init(name: $0.name.lowercased(), type: $0.type) }) }
}

/// What a job wants to know of its rows.
package struct FrameEvaluation: Sendable {
    package var ruleset: String
    package var primary: QualityFrame
    /// Other rows by their aliases.
    package var references: [String: QualityFrame]
    /// The job and its run.
    package var origin: QualityResultDocument.Job
    /// Whether the result is listed with those of rulesets.
    package var isPublished: Bool

    package init(
        ruleset: String, primary: QualityFrame, references: [String: QualityFrame], origin: QualityResultDocument.Job,
        isPublished: Bool
    ) {
        self.ruleset = ruleset
        self.primary = primary
        self.references = references
        self.origin = origin
        self.isPublished = isPublished
    }
}

/// What became of the rules of a job, and how each is checked row by row.
package struct FrameOutcomes: Encodable, Sendable {
    package var resultID: String?
    package var rules: [RuleResult]
    /// Nil for rules that are not about rows.
    package var checks: [RowCheck?]
    package var analyzers: [RuleResult]
}

extension DataQuality {
    /// Evaluates rules over rows that a job has put into files.
    ///
    /// Throws `DataQualityError.invalidRuleset`.
    package func evaluate(_ request: FrameEvaluation, in scope: Scope) async throws -> FrameOutcomes {
        let ruleset: Ruleset
        do {
            ruleset = try Ruleset(request.ruleset)
        } catch { throw DataQualityError.invalidRuleset(error.description) }
        let history = try await history(for: ruleset, in: scope) { request.origin.isSameSeries($0.job) }
        let path = folder + "/" + RandomText.uuid() + ".sqlite"
        let now = clock.now()
        let database = try await pool.run { try RowDatabase(path: path) }
        let (primary, references) = (request.primary, request.references)
        let evaluation = RuleEvaluation(
            database: database, columns: primary.shape.columns, now: now,
            references: references.mapValues { $0.shape.columns }, history: history)
        let (rules, analyzers) = try await withTaskCancellationHandler {
            try await pool.run {
                try Self.load(primary, as: RuleEvaluation.table, into: database)
                for (alias, frame) in references { try Self.load(frame, as: alias, into: database) }
                return evaluation.results(of: ruleset)
            }
        } onCancel: {
            database.interrupt()
        }
        let checks = RowChecks(columns: evaluation.columns, references: evaluation.references, now: now)
        var outcomes = FrameOutcomes(
            rules: rules, checks: ruleset.rules.map { checks.check($0.rule) }, analyzers: analyzers)
        if request.isPublished {
            let result = QualityResultDocument(
                job: request.origin, startedAt: now, endedAt: clock.now(), rules: rules, analyzers: analyzers)
            outcomes.resultID = try await store(result, in: scope)
        }
        return outcomes
    }

    private static func load(_ frame: QualityFrame, as name: String, into database: RowDatabase) throws {
        let shape = frame.shape
        let names = shape.columns.map(\.name)
        try database.make(name, columns: names)
        try database.add(to: name, columns: names.count) { add in
            let file = ColumnStatistics.File(
                location: FileLocation(path: frame.path), format: .parquet, compression: nil)
            try TableRows.read(file, columns: names) { try add(shape.values($0)) }
        }
    }
}
