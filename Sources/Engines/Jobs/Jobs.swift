import Core
import Foundation
import Identity
import LogEvents
import Logging
import Objects
import ServiceLifecycle
import Storage
import Synchronization

/// Jobs and their runs: Glue's Python shell and Spark jobs.
///
/// SUCCEEDED means that the script ran to its end.
package final class Jobs: Service, Sendable {
    let documents: DocumentStore
    let folder: String
    let runner: JobRunner
    let clock: any WallClock
    let logger: Logger
    package let access: RunAccess
    let runMetrics = RunMetrics()
    let running = Mutex<[String: Running]>([:])
    /// Raised whenever a run has ended.
    package let taskEnds = Signal()

    struct Running {
        let scope: Scope
        let job: String
        let stop: Signal
        /// Waiting runs do not count among those at a time.
        var isWaiting: Bool
        var task: Task<Void, Never>?
    }

    package init(
        documents: DocumentStore, folder: String, environments: String, environment: JobEnvironment, objects: Objects,
        identity: Identity,
        logEvents: LogEvents, pool: BlockingPool, clock: any WallClock, logger: Logger
    ) async throws {
        self.documents = documents
        self.folder = folder
        self.clock = clock
        self.logger = logger
        access = RunAccess(identity: identity, clock: clock)
        runner = JobRunner(
            environment: environment, access: access, objects: objects, identity: identity, logEvents: logEvents,
            pool: pool, clock: clock, logger: logger, environments: environments)
        documents.quotas?.add(.runs) { [weak self] account in
            self?.running.withLock { $0.values.count { $0.scope.account == account } } ?? 0
        }
        try await failInterrupted(pool)
    }

    /// Runs that a crash cut off have failed; what is left of their processes is killed.
    private func failInterrupted(_ pool: BlockingPool) async throws {
        let now = clock.now()
        let interrupted = try await documents.transact { writer in
            let open = try writer.reader.listEverywhere(JobRunDocument.self).filter {
                !$0.value.state.isFinal && $0.value.state != .waiting
            }
            for stored in open {
                var run = stored.value
                run.state = .failed
                run.errorMessage = "The server stopped while the job was running."
                run.completedAt = now
                run.updatedAt = now
                try writer.put(run, stored.scope, at: stored.key)
                try Self.noteEnd(run, stored.path[0], at: now, stored.scope, writer)
            }
            return open.map(\.value.id)
        }
        let folder = folder
        try await pool.run {
            interrupted.forEach { JobProcessTree.killAll(runID: $0) }
            for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
                try? FileManager.default.removeItem(atPath: "\(folder)/\(name)")
            }
        }
    }

    /// Lets runs go on that waited when the server ended; stops running jobs when it shuts down.
    package func run() async throws {
        do {
            try await resumeWaiting()
        } catch {
            logger.error("runs that wait cannot be read", metadata: ["error": "\(error)"])
        }
        try? await gracefulShutdown()
        await stopAll()
    }

    func stopAll() async {
        let all = running.withLock { Array($0.values) }
        all.forEach { $0.stop.raise() }
        for one in all { await one.task?.value }
    }

    // MARK: Jobs

    package func create(_ name: String, _ job: JobDocument, in scope: Scope) async throws {
        var job = job
        job.createdAt = clock.now()
        job.updatedAt = job.createdAt
        try await documents.transact { [job] writer in
            guard try writer.get(JobDocument.self, scope, name) == nil else { throw JobError.jobExists(name) }
            try writer.put(job, scope, name)
        }
    }

    package func job(_ name: String, in scope: Scope) async throws -> JobDocument {
        guard let stored = try await documents.get(JobDocument.self, scope, name) else {
            throw JobError.jobNotFound(name)
        }
        return stored.value
    }

    package func jobs(in scope: Scope) async throws -> [Stored<JobDocument>] {
        try await documents.list(JobDocument.self, scope)
    }

    package func update(_ name: String, _ job: JobDocument, in scope: Scope) async throws {
        let now = clock.now()
        try await documents.transact { writer in
            guard let old = try writer.get(JobDocument.self, scope, name)?.value else {
                throw JobError.jobNotFound(name)
            }
            var new = job
            new.createdAt = old.createdAt
            new.updatedAt = now
            try writer.put(new, scope, name)
        }
    }

    /// Removes a job and its finished runs; a job that is not there is no error, as on AWS.
    package func delete(_ name: String, in scope: Scope) async throws {
        try await documents.transact { writer in
            try writer.delete(.job, scope, name)
            try writer.deleteAll(.jobRun, scope, under: DocumentPrefix(name))
            try writer.delete(.jobBookmark, scope, name)
            try writer.deleteAll(.jobBookmark, scope, under: DocumentPrefix(name))
        }
    }

    package func reset() async throws { await stopAll() }
}
