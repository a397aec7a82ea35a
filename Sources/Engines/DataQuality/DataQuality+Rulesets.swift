import Core
import Storage

extension DataQuality {
    package func createRuleset(_ name: String, _ ruleset: RulesetDocument, in scope: Scope) async throws {
        try Self.check(ruleset.rules)
        var ruleset = ruleset
        ruleset.createdAt = clock.now()
        ruleset.updatedAt = ruleset.createdAt
        try await documents.transact { [ruleset] writer in
            guard try writer.get(RulesetDocument.self, scope, name) == nil else {
                throw DataQualityError.rulesetExists(name)
            }
            try writer.put(ruleset, scope, name)
        }
    }

    private static func check(_ rules: String) throws(DataQualityError) {
        do { _ = try Ruleset(rules) } catch { throw .invalidRuleset(error.description) }
    }

    /// How many rules a ruleset has.
    package static func ruleCount(_ rules: String) -> Int {
        (try? Ruleset(rules)).map { $0.rules.count + $0.analyzers.count } ?? 0
    }

    package func ruleset(_ name: String, in scope: Scope) async throws -> RulesetDocument {
        guard let stored = try await documents.get(RulesetDocument.self, scope, name) else {
            throw DataQualityError.rulesetNotFound(name)
        }
        return stored.value
    }

    package func rulesets(in scope: Scope) async throws -> [Stored<RulesetDocument>] {
        try await documents.list(RulesetDocument.self, scope)
    }

    package func updateRuleset(
        _ name: String, description: String?, rules: String?, in scope: Scope
    ) async throws -> RulesetDocument {
        if let rules { try Self.check(rules) }
        let now = clock.now()
        return try await documents.transact { writer in
            guard var ruleset = try writer.get(RulesetDocument.self, scope, name)?.value else {
                throw DataQualityError.rulesetNotFound(name)
            }
            ruleset.description = description ?? ruleset.description
            ruleset.rules = rules ?? ruleset.rules
            ruleset.updatedAt = now
            try writer.put(ruleset, scope, name)
            return ruleset
        }
    }

    package func deleteRuleset(_ name: String, in scope: Scope) async throws {
        guard try await documents.transact({ try $0.delete(.qualityRuleset, scope, name) }) else {
            throw DataQualityError.rulesetNotFound(name)
        }
    }

    // MARK: Runs and results

    /// The newest first.
    package func runs(
        areRecommendations: Bool, of table: QualityTable?, in scope: Scope
    ) async throws -> [Stored<QualityRunDocument>] {
        try await documents.list(QualityRunDocument.self, scope).filter {
            $0.value.isRecommendation == areRecommendations && (table == nil || $0.value.table == table)
        }.sorted { ($0.value.startedAt, $0.name) > ($1.value.startedAt, $1.name) }
    }

    package func result(_ id: String, in scope: Scope) async throws -> QualityResultDocument {
        guard let stored = try await documents.get(QualityResultDocument.self, scope, id) else {
            throw DataQualityError.resultNotFound(id)
        }
        return stored.value
    }

    /// The newest first.
    package func results(in scope: Scope) async throws -> [Stored<QualityResultDocument>] {
        try await documents.list(QualityResultDocument.self, scope)
            .sorted { ($0.value.startedAt, $0.name) > ($1.value.startedAt, $1.name) }
    }

    /// What earlier evaluations of the same rules over the same rows measured, the latest first; empty if no rule asks for it.
    func history(
        for ruleset: Ruleset, in scope: Scope, _ isSameSeries: (QualityResultDocument) -> Bool
    ) async throws -> [[String: Double]] {
        guard ruleset.looksBack else { return [] }
        return try await results(in: scope).map(\.value).filter(isSameSeries).map(\.metrics)
    }
}
