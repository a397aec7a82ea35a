import Catalog
import Columns
import Core
import Identity
import Logging
import Objects
import ServiceLifecycle
import Storage
import Synchronization

/// Computes statistics of tables' columns from the tables' objects, and puts them into the catalog.
///
/// https://docs.aws.amazon.com/glue/latest/dg/column-statistics.html
package final class StatisticsTasks: Service, Sendable {
    let documents: DocumentStore
    let catalog: Catalog
    let objects: Objects
    private let identity: Identity
    let pool: BlockingPool
    let clock: any WallClock
    let logger: Logger
    /// How the catalog keeps what was computed of a column of a type.
    let kept: Keeping
    private let running = Mutex<[Key: Running]>([:])
    let schedules: Schedules

    package typealias Keeping = @Sendable (ColumnSummary, _ type: String, Timestamp) -> OpaqueDocument

    private struct Key: Hashable {
        let scope: Scope
        let database: Name
        let table: Name
    }

    private struct Running {
        let id: String
        var task: Task<Void, Never>?
    }

    package init(
        documents: DocumentStore, catalog: Catalog, objects: Objects, identity: Identity, pool: BlockingPool,
        clock: any WallClock, logger: Logger, kept: @escaping Keeping
    ) async throws {
        self.documents = documents
        self.catalog = catalog
        self.objects = objects
        self.identity = identity
        self.pool = pool
        self.clock = clock
        self.logger = logger
        self.kept = kept
        let now = clock.now()
        schedules = Schedules(clock: clock, logger: logger)
        try await documents.transact { writer in
            for stored in try writer.reader.listEverywhere(StatisticsRunDocument.self)
            where stored.value.state == .running {
                var run = stored.value
                run.state = .failed
                run.endedAt = now
                run.message = "The server stopped while the task was running."
                try writer.put(run, stored.scope, stored.name)
            }
        }
    }

    /// Starts runs when their schedules say so, until the server shuts down; then ends those that run.
    package func run() async throws {
        await cancelWhenGracefulShutdown { [self] in
            await schedules.run { try await self.scheduled() }
        }
        await stopAll()
    }

    private func stopAll() async {
        for task in running.withLock({ $0.values.compactMap(\.task) }) {
            task.cancel()
            await task.value
        }
    }

    /// Ends all runs.
    package func reset() async { await stopAll() }

    // MARK: Runs

    /// Starts a run and returns its identifier.
    package func start(_ run: StatisticsRunDocument, in scope: Scope) async throws -> String {
        var run = run
        guard try await identity.trusts("glue.amazonaws.com", role: run.role, account: scope.account) else {
            throw StatisticsError.roleNotFound(run.role)
        }
        let table = try await catalog.table(run.table, database: run.database, followingLinks: true, in: scope).value
        for name in run.columns
        where !(table.storage?.columns ?? []).contains(where: { $0.name.lowercased() == name.lowercased() }) {
            throw StatisticsError.noColumn(name)
        }
        let key = Key(scope: scope, database: Name(run.database.lowercased()), table: Name(run.table.lowercased()))
        let id = RandomText.uuid()
        let isFree = running.withLock { running in
            guard running[key] == nil else { return false }
            running[key] = Running(id: id)
            return true
        }
        guard isFree else { throw StatisticsError.running(table: run.table) }
        run.startedAt = clock.now()
        do {
            try await documents.transact { [run] writer in
                let surplus = try writer.reader.count(.statisticsRun, scope) - Limits.Glue.statisticsRunsKept
                if surplus >= 0 { _ = try writer.deleteSome(.statisticsRun, scope, under: .all, limit: surplus + 1) }
                try writer.put(run, scope, id)
            }
        } catch {
            running.withLock { _ = $0.removeValue(forKey: key) }
            throw error
        }
        let task = Task { [run] in await self.work(id, run, table, key) }
        running.withLock { $0[key]?.task = task }
        return id
    }

    package func stop(table: String, database: String, in scope: Scope) async throws {
        _ = try await catalog.table(table, database: database, in: scope)
        let key = Key(scope: scope, database: Name(database.lowercased()), table: Name(table.lowercased()))
        guard let task = running.withLock({ $0[key]?.task }) else { throw StatisticsError.notRunning(table: table) }
        task.cancel()
    }

    package func run(_ id: String, in scope: Scope) async throws -> StatisticsRunDocument {
        guard let stored = try await documents.get(StatisticsRunDocument.self, scope, id) else {
            throw StatisticsError.runNotFound(id)
        }
        return stored.value
    }

    /// The runs of a table, or of all, the newest first.
    package func runs(
        of table: (database: String, name: String)?, in scope: Scope
    ) async throws -> [Stored<StatisticsRunDocument>] {
        try await documents.list(StatisticsRunDocument.self, scope).filter { stored in
            table.map {
                stored.value.database.lowercased() == $0.database.lowercased()
                    && stored.value.table.lowercased() == $0.name.lowercased()
            } ?? true
        }.sorted { ($0.value.startedAt, $0.name) > ($1.value.startedAt, $1.name) }
    }

    private func work(_ id: String, _ run: StatisticsRunDocument, _ table: TableDocument, _ key: Key) async {
        var ended = run
        do {
            let scan = TableScan(
                table: table, place: (run.database, run.table), samplePercent: run.samplePercent, scope: key.scope,
                catalog: catalog,
                objects: RoleObjects(
                    objects, identity: identity,
                    role: .init(
                        arn: try await identity.roleARN(run.role, account: key.scope.account),
                        service: "glue.amazonaws.com", session: "AWSGlueColumnStatistics"),
                    account: key.scope.account), pool: pool)
            let summaries = try await scan.summaries(of: run.columns)
            try Task.checkCancellation()
            let now = clock.now()
            let types = Dictionary((table.storage?.columns ?? []).map { ($0.name.lowercased(), $0.type) }) { first, _ in
                first
            }
            _ = try await catalog.putColumnStatistics(
                summaries.map { .init(column: $0.column, given: kept($0, types[$0.column] ?? "", now)) },
                partition: nil,
                table: run.table, database: run.database, in: key.scope)
            ended.state = .succeeded
        } catch is CancellationError {
            ended.state = .stopped
        } catch {
            ended.state = .failed
            ended.message = "\(error)"
        }
        ended.endedAt = clock.now()
        // What notes the end is not cancelled with the run.
        await Task { [ended] in
            do {
                try await documents.transact { try $0.put(ended, key.scope, id) }
            } catch {
                logger.error("the end of a statistics task cannot be stored", metadata: ["error": "\(error)"])
            }
        }.value
        running.withLock { _ = $0.removeValue(forKey: key) }
    }
}
