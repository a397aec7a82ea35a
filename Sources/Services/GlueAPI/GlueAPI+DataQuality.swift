import AWSProtocol
import Core
import DataQuality
import GlueModel

extension GlueAPI {
    static func table(
        _ name: String, _ database: String, _ catalogID: String?, _ call: Call
    ) throws(AWSError) -> QualityTable {
        QualityTable(database: try Self.database(database, catalogID, call).lowercased(), name: name.lowercased())
    }

    static func table(_ source: Glue.DataSource, _ call: Call) throws(AWSError) -> QualityTable {
        if let table = source.glueTable {
            return try Self.table(table.tableName, table.databaseName, table.catalogId, call)
        }
        guard let table = source.dataQualityGlueTable else {
            throw Glue.Errors.invalidInputException("A data source needs a Glue table.")
        }
        guard table.preProcessingQuery?.isEmpty ?? true else {
            throw Glue.Errors.invalidInputException("PreProcessingQuery is not supported by this version of Millrace.")
        }
        return try Self.table(table.tableName, table.databaseName, table.catalogId, call)
    }

    static func source(_ table: QualityTable) -> Glue.DataSource {
        .init(glueTable: .init(databaseName: table.database, tableName: table.name))
    }

    static func seconds(_ run: QualityRunDocument) -> Int {
        run.endedAt.map { Int(($0.milliseconds - run.startedAt.milliseconds) / 1000) } ?? 0
    }

    static func awsError(_ error: DataQualityError) -> AWSError {
        switch error {
        case .rulesetNotFound(let name):
            Glue.Errors.entityNotFoundException("Cannot find Data Quality Ruleset with name \(name)")
        case .rulesetExists(let name):
            Glue.Errors.alreadyExistsException("Another ruleset with the same name already exists: \(name)")
        case .invalidRuleset(let reason): Glue.Errors.invalidInputException(reason)
        case .runNotFound(let id): Glue.Errors.entityNotFoundException("Cannot find Data Quality run with id \(id)")
        case .resultNotFound(let id):
            Glue.Errors.entityNotFoundException("Cannot find Data Quality Result with id \(id)")
        case .roleNotFound(let role):
            Glue.Errors.invalidInputException(
                "Service is unable to assume provided role. Please verify role's TrustPolicy (role: \(role))")
        }
    }
}

extension Glue.DataQualityResult {
    init(_ id: String, _ result: QualityResultDocument) {
        let passed = result.rules.count { $0.outcome == .pass }
        self.init(
            resultId: id, evaluationRunMode: "ON_DEMAND", score: result.score,
            dataSource: result.table.map(GlueAPI.source), rulesetName: result.ruleset,
            evaluationContext: result.job?.context, startedOn: result.startedAt, completedOn: result.endedAt,
            jobName: result.job?.name, jobRunId: result.job?.runID,
            rulesetEvaluationRunId: result.runID,
            ruleResults: result.rules.enumerated().map { position, rule in
                .init(
                    name: "Rule_\(position + 1)", description: rule.rule, evaluationMessage: rule.message,
                    result: rule.outcome.rawValue, evaluatedMetrics: rule.metrics.mapValues { .double($0) },
                    evaluatedRule: rule.rule)
            },
            analyzerResults: result.analyzers?.enumerated().map { position, analyzer in
                .init(
                    name: "Analyzer_\(position + 1)", description: analyzer.rule, evaluationMessage: analyzer.message,
                    evaluatedMetrics: analyzer.metrics.mapValues { .double($0) })
            },
            aggregatedMetrics: .init(
                totalRulesProcessed: Double(result.rules.count), totalRulesPassed: Double(passed),
                totalRulesFailed: Double(result.rules.count - passed)))
    }
}
