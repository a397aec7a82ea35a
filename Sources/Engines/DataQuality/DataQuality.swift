import Catalog
import Columns
import Core
import Identity
import Logging
import Objects
import ServiceLifecycle
import Statistics
import Storage
import Synchronization

/// Rulesets, and runs that evaluate them over the rows of tables.
///
/// https://docs.aws.amazon.com/glue/latest/dg/glue-data-quality.html
package final class DataQuality: Service, Sendable {
    let documents: DocumentStore
    private let catalog: Catalog
    private let objects: Objects
    private let identity: Identity
    let pool: BlockingPool
    let clock: any WallClock
    private let logger: Logger
    /// Where rows lie while rules are evaluated.
    let folder: String
    private let running = Mutex<[String: Running]>([:])

    private struct Running {
        var task: Task<Void, Never>?
    }

    package init(
        documents: DocumentStore, folder: String, catalog: Catalog, objects: Objects, identity: Identity,
        pool: BlockingPool, clock: any WallClock, logger: Logger
    ) async throws {
        self.documents = documents
        self.folder = folder
        self.catalog = catalog
        self.objects = objects
        self.identity = identity
        self.pool = pool
        self.clock = clock
        self.logger = logger
        let now = clock.now()
        try await documents.transact { writer in
            for stored in try writer.reader.listEverywhere(QualityRunDocument.self) where stored.value.state == .running
            {
                var run = stored.value
                run.state = .failed
                run.endedAt = now
                run.message = "The server stopped while the run was running."
                try writer.put(run, stored.scope, stored.name)
            }
        }
    }

    /// Ends running evaluations when the server shuts down.
    package func run() async throws {
        try? await gracefulShutdown()
        await reset()
    }

    /// Ends all runs.
    package func reset() async {
        for task in running.withLock({ $0.values.compactMap(\.task) }) {
            task.cancel()
            await task.value
        }
    }

    // MARK: Runs

    /// Starts a run and returns its identifier.
    package func start(_ run: QualityRunDocument, in scope: Scope) async throws -> String {
        var run = run
        guard try await identity.trusts("glue.amazonaws.com", role: run.role, account: scope.account) else {
            throw DataQualityError.roleNotFound(run.role)
        }
        for table in [run.table] + run.references.values {
            _ = try await catalog.table(table.name, database: table.database, followingLinks: true, in: scope)
        }
        for name in run.rulesets { _ = try await ruleset(name, in: scope) }
        let id = "dqrun-" + RandomText.uuid().filter { $0 != "-" }
        run.startedAt = clock.now()
        try await documents.transact { [run] writer in
            let surplus = try writer.reader.count(.qualityRun, scope) - Limits.DataQuality.runsKept
            if surplus >= 0 { _ = try writer.deleteSome(.qualityRun, scope, under: .all, limit: surplus + 1) }
            try writer.put(run, scope, id)
        }
        running.withLock { $0[id] = Running() }
        let task = Task { [run] in await self.work(id, run, scope) }
        running.withLock { if $0[id] != nil { $0[id]?.task = task } }
        return id
    }

    package func cancel(_ id: String, in scope: Scope) async throws {
        _ = try await self.run(id, in: scope)
        running.withLock { $0[id]?.task }?.cancel()
    }

    package func run(_ id: String, in scope: Scope) async throws -> QualityRunDocument {
        guard let stored = try await documents.get(QualityRunDocument.self, scope, id) else {
            throw DataQualityError.runNotFound(id)
        }
        return stored.value
    }

    private func work(_ id: String, _ run: QualityRunDocument, _ scope: Scope) async {
        var ended = run
        do {
            let database = try await pool.run { [folder] in try RowDatabase(path: folder + "/" + id + ".sqlite") }
            let limit = Task { [clock] in
                try await clock.sleep(until: run.startedAt.adding(minutes: run.timeoutMinutes))
                database.interrupt()
            }
            defer { limit.cancel() }
            try await withTaskCancellationHandler {
                try await evaluate(id, &ended, database, scope)
            } onCancel: {
                database.interrupt()
            }
            ended.state = .succeeded
        } catch {
            ended.state = Task.isCancelled ? .stopped : .failed
            ended.message = Task.isCancelled ? nil : "\(error)"
        }
        ended.endedAt = clock.now()
        // What notes the end is not cancelled with the run.
        await Task { [ended] in
            do {
                try await documents.transact { try $0.put(ended, scope, id) }
            } catch {
                logger.error("the end of a data quality run cannot be stored", metadata: ["error": "\(error)"])
            }
        }.value
        running.withLock { _ = $0.removeValue(forKey: id) }
    }

    private func evaluate(
        _ id: String, _ run: inout QualityRunDocument, _ database: RowDatabase, _ scope: Scope
    ) async throws {
        let columns = try await load(run.table, as: RuleEvaluation.table, into: database, run.role, scope)
        var evaluation = RuleEvaluation(database: database, columns: columns, now: clock.now())
        for (alias, table) in run.references {
            evaluation.references[alias] = try await load(table, as: alias, into: database, run.role, scope)
        }
        if run.isRecommendation {
            let rules = try await pool.run { try RuleRecommendation(database: database, columns: columns).rules() }
            run.recommended = rules
            if let name = run.rulesetName {
                try await createRuleset(
                    name, .init(description: nil, rules: rules, table: run.table, recommendationID: id), in: scope)
            }
            return
        }
        for name in run.rulesets {
            let ruleset = try Ruleset(try await self.ruleset(name, in: scope).rules)
            let startedAt = clock.now()
            evaluation.history = try await history(for: ruleset, in: scope) {
                $0.ruleset == name && $0.table == run.table
            }
            let (rules, analyzers) = try await pool.run { [evaluation] in evaluation.results(of: ruleset) }
            try Task.checkCancellation()
            let result = QualityResultDocument(
                runID: id, ruleset: name, table: run.table, startedAt: startedAt, endedAt: clock.now(), rules: rules,
                analyzers: analyzers)
            run.resultIDs.append(try await store(result, in: scope))
        }
    }

    /// Keeps a result, and as many before it as there may be; returns its identifier.
    func store(_ result: QualityResultDocument, in scope: Scope) async throws -> String {
        let id = "dqresult-" + RandomText.uuid().filter { $0 != "-" }
        try await documents.transact { writer in
            let surplus = try writer.reader.count(.qualityResult, scope) - Limits.DataQuality.runsKept
            if surplus >= 0 { _ = try writer.deleteSome(.qualityResult, scope, under: .all, limit: surplus + 1) }
            try writer.put(result, scope, id)
        }
        return id
    }

    /// Puts the rows of a table into a database; returns its columns.
    private func load(
        _ table: QualityTable, as name: String, into database: RowDatabase, _ role: String, _ scope: Scope
    ) async throws -> [TableShape.Column] {
        let stored = try await catalog.table(table.name, database: table.database, followingLinks: true, in: scope)
            .value
        let shape = TableShape(
            columns: (stored.storage?.columns ?? []).map { .init(name: $0.name.lowercased(), type: $0.type) })
        let scan = TableScan(
            table: stored, place: (table.database, table.name), scope: scope, catalog: catalog,
            objects: RoleObjects(
                objects, identity: identity,
                role: .init(
                    arn: try await identity.roleARN(role, account: scope.account), service: "glue.amazonaws.com",
                    session: "AWSGlueDataQuality"), account: scope.account), pool: pool)
        let names = shape.columns.map(\.name)
        try await pool.run { try database.make(name, columns: names) }
        try await scan.eachFile { file in
            try database.add(to: name, columns: names.count) { add in
                try TableRows.read(file, columns: names) { try add(shape.values($0)) }
            }
        }
        return shape.columns
    }
}
