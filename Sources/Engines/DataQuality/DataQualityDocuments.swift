import Core
import Storage

/// A table, in the places where rules speak of one.
///
/// Stored on disk within rulesets, runs and results.
package struct QualityTable: Codable, Sendable, Equatable {
    package var database: String
    package var name: String

    package init(database: String, name: String) {
        self.database = database
        self.name = name
    }
}

/// A ruleset.
///
/// Stored on disk under its name.
package struct RulesetDocument: StoredDocument, Equatable {
    package static let kind = DocumentKind.qualityRuleset

    package var createdAt: Timestamp
    package var updatedAt: Timestamp
    package var description: String?
    package var rules: String
    package var table: QualityTable?
    /// The run that recommended the rules.
    package var recommendationID: String?

    package init(description: String?, rules: String, table: QualityTable?, recommendationID: String? = nil) {
        createdAt = Timestamp(milliseconds: 0)
        updatedAt = createdAt
        self.description = description
        self.rules = rules
        self.table = table
        self.recommendationID = recommendationID
    }
}

/// A run that evaluates rulesets, or recommends one.
///
/// Stored on disk under its identifier.
package struct QualityRunDocument: StoredDocument, Equatable {
    package static let kind = DocumentKind.qualityRun

    package enum State: String, Codable, Sendable {
        case running = "RUNNING"
        case stopped = "STOPPED"
        case succeeded = "SUCCEEDED"
        case failed = "FAILED"
    }

    package var isRecommendation: Bool
    package var table: QualityTable
    package var role: String
    package var rulesets: [String]
    /// Tables that rules speak of by an alias.
    package var references: [String: QualityTable]
    package var timeoutMinutes: Int
    package var state: State
    package var startedAt: Timestamp
    package var endedAt: Timestamp?
    package var message: String?
    package var resultIDs: [String]
    /// The ruleset to make of a recommendation.
    package var rulesetName: String?
    package var recommended: String?
    /// What the client gave; holds also what this engine does not act on.
    package var given: OpaqueDocument

    package init(
        isRecommendation: Bool, table: QualityTable, role: String, rulesets: [String],
        references: [String: QualityTable],
        timeoutMinutes: Int, rulesetName: String?, given: OpaqueDocument
    ) {
        self.isRecommendation = isRecommendation
        self.table = table
        self.role = role
        self.rulesets = rulesets
        self.references = references
        self.timeoutMinutes = timeoutMinutes
        self.rulesetName = rulesetName
        self.given = given
        state = .running
        startedAt = Timestamp(milliseconds: 0)
        resultIDs = []
    }
}

/// What became of the rules of a ruleset in a run.
///
/// Stored on disk under its identifier.
package struct QualityResultDocument: StoredDocument, Equatable {
    package static let kind = DocumentKind.qualityResult

    /// A run of a job whose script evaluated rules.
    package struct Job: Codable, Sendable, Equatable {
        package var name: String
        package var runID: String
        /// What the script calls its evaluation.
        package var context: String?

        package init(name: String, runID: String, context: String?) {
            self.name = name
            self.runID = runID
            self.context = context
        }

        /// Whether another result is of the same evaluation in perhaps another run.
        func isSameSeries(_ other: Job?) -> Bool { other?.name == name && other?.context == context }
    }

    /// The run, the ruleset and the table; nil for the rules of a job.
    package var runID: String?
    package var ruleset: String?
    package var table: QualityTable?
    package var job: Job?
    package var startedAt: Timestamp
    package var endedAt: Timestamp
    package var rules: [RuleResult]
    /// Nil in results of versions that knew no analyzers.
    package var analyzers: [RuleResult]?

    package init(
        runID: String? = nil, ruleset: String? = nil, table: QualityTable? = nil, job: Job? = nil,
        startedAt: Timestamp, endedAt: Timestamp, rules: [RuleResult], analyzers: [RuleResult]
    ) {
        self.runID = runID
        self.ruleset = ruleset
        self.table = table
        self.job = job
        self.startedAt = startedAt
        self.endedAt = endedAt
        self.rules = rules
        self.analyzers = analyzers
    }

    /// What its rules and analyzers measured.
    var metrics: [String: Double] {
        (rules + (analyzers ?? [])).reduce(into: [:]) { $0.merge($1.metrics) { first, _ in first } }
    }

    /// The share of the rules that passed.
    package var score: Double { rules.isEmpty ? 1 : Double(rules.count { $0.outcome == .pass }) / Double(rules.count) }
}

/// Why a call about data quality is refused.
package enum DataQualityError: Error, Sendable, Equatable {
    case rulesetNotFound(String)
    case rulesetExists(String)
    case invalidRuleset(String)
    case runNotFound(String)
    case resultNotFound(String)
    case roleNotFound(String)
}
