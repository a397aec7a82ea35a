import Core
import Foundation
import Identity
import LogEvents
import Logging
import Objects
import ServiceLifecycle
import Storage
import Synchronization

/// Jobs and their runs: what Glue's Python shell jobs are.
///
/// SUCCEEDED means that the script ran to its end.
package final class Jobs: Service, Sendable {
    private let documents: DocumentStore
    private let folder: String
    private let runner: JobRunner
    private let clock: any WallClock
    private let logger: Logger
    private let running = Mutex<[String: Running]>([:])

    private struct Running {
        let scope: Scope
        let job: String
        let stop: Signal
        var task: Task<Void, Never>?
    }

    package init(
        documents: DocumentStore, folder: String, environment: JobEnvironment, objects: Objects, identity: Identity,
        logEvents: LogEvents, pool: BlockingPool, clock: any WallClock, logger: Logger
    ) async throws {
        self.documents = documents
        self.folder = folder
        self.clock = clock
        self.logger = logger
        runner = JobRunner(
            environment: environment, objects: objects, identity: identity, logEvents: logEvents, pool: pool,
            clock: clock, logger: logger)
        try await failInterrupted(pool)
    }

    /// Runs that a crash cut off have failed; what is left of their processes is killed.
    private func failInterrupted(_ pool: BlockingPool) async throws {
        let now = clock.now()
        let interrupted = try await documents.transact { writer in
            let open = try writer.reader.scanEverywhere(JobRunDocument.self).filter { !$0.value.state.isFinal }
            for stored in open {
                var run = stored.value
                run.state = .failed
                run.errorMessage = "The server stopped while the job was running."
                run.completedAt = now
                run.updatedAt = now
                try writer.put(run, stored.scope, stored.name)
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

    /// Stops running jobs when the server shuts down.
    package func run() async throws {
        try? await gracefulShutdown()
        await stopAll()
    }

    private func stopAll() async {
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
        try await documents.scan(JobDocument.self, scope)
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
            try writer.deleteAll(.jobRun, scope, prefix: name + DocumentKey.separator)
        }
    }

    // MARK: Runs

    package func start(
        _ name: String, arguments: [String: String], timeoutMinutes: Int?, maxCapacity: Double?, in scope: Scope
    ) async throws -> String {
        let job = try await job(name, in: scope)
        let bytes = job.arguments(overriddenBy: arguments).reduce(0) { $0 + $1.key.utf8.count + $1.value.utf8.count }
        guard bytes <= Limits.Jobs.argumentBytes else { throw JobError.argumentsTooLarge }
        let id = "jr_" + (0..<32).map { _ in UInt8.random(in: .min ... .max) }.hexadecimal
        let stop = Signal()
        let isAllowed = running.withLock { running in
            guard running.values.count(where: { $0.scope == scope && $0.job == name }) < job.maxConcurrentRuns else {
                return false
            }
            running[id] = Running(scope: scope, job: name, stop: stop)
            return true
        }
        guard isAllowed else { throw JobError.concurrentRunsExceeded(name) }
        let now = clock.now()
        let run = JobRunDocument(
            id: id, attempt: 0, previousRunID: nil, state: .starting, arguments: arguments, startedAt: now,
            updatedAt: now, completedAt: nil, executionSeconds: 0, errorMessage: nil,
            timeoutMinutes: timeoutMinutes ?? job.timeoutMinutes, maxCapacity: maxCapacity ?? job.maxCapacity,
            glueVersion: job.glueVersion)
        do {
            try await store(run, name, scope)
        } catch {
            running.withLock { _ = $0.removeValue(forKey: id) }
            throw error
        }
        let task = Task { await self.perform(run, job, name, scope, stop) }
        running.withLock { $0[id]?.task = task }
        return id
    }

    private func store(_ run: JobRunDocument, _ name: String, _ scope: Scope) async throws {
        try await documents.transact { try $0.put(run, scope, name, run.id) }
    }

    /// Runs a script until it ends, and again if it failed and may be tried again.
    private func perform(_ first: JobRunDocument, _ job: JobDocument, _ name: String, _ scope: Scope, _ stop: Signal)
        async
    {
        var run = first
        defer { running.withLock { _ = $0.removeValue(forKey: first.id) } }
        do {
            while true {
                run = try await attempt(run, job, name, scope, stop)
                guard run.state == .failed, run.attempt < job.maxRetries else { return }
                var next = run
                next.attempt += 1
                next.previousRunID = run.id
                next.id = "\(first.id)_attempt_\(next.attempt)"
                next.state = .starting
                next.startedAt = clock.now()
                next.updatedAt = next.startedAt
                next.completedAt = nil
                next.errorMessage = nil
                next.executionSeconds = 0
                try await store(next, name, scope)
                run = next
            }
        } catch {
            logger.error("a job run cannot be recorded", metadata: ["run": "\(run.id)", "error": "\(error)"])
        }
    }

    private func attempt(
        _ starting: JobRunDocument, _ job: JobDocument, _ name: String, _ scope: Scope, _ stop: Signal
    ) async throws -> JobRunDocument {
        var run = starting
        run.state = .running
        run.updatedAt = clock.now()
        try await store(run, name, scope)
        let workplace = "\(folder)/\(run.id)"
        do {
            let ending = try await runner.run(run, of: job, name: name, in: scope, folder: workplace, stop: stop)
            switch ending {
            case .exited(0): run.state = .succeeded
            case .exited(let code):
                run.state = .failed
                run.errorMessage = await runner.errorMessage(workplace) ?? "Command failed with exit code \(code)"
            case .stopped: run.state = .stopped
            case .timedOut:
                run.state = .timeout
                run.errorMessage = "Execution timed out: job run exceeded \(run.timeoutMinutes) minutes"
            case .tooManyProcesses:
                run.state = .failed
                run.errorMessage = "The job run had more than \(Limits.Jobs.processes) processes and was ended."
            }
        } catch let problem as JobRunner.Preparation {
            run.state = .failed
            run.errorMessage = problem.message
        } catch {
            run.state = .failed
            run.errorMessage = "The job could not be run: \(error)"
        }
        try? FileManager.default.removeItem(atPath: workplace)
        let now = clock.now()
        run.completedAt = now
        run.updatedAt = now
        run.executionSeconds = Int((now.milliseconds - run.startedAt.milliseconds + 999) / 1000)
        try await store(run, name, scope)
        return run
    }

    package func jobRun(_ id: String, job: String, in scope: Scope) async throws -> JobRunDocument {
        guard let stored = try await documents.get(JobRunDocument.self, scope, job, id) else {
            throw JobError.runNotFound(id)
        }
        return stored.value
    }

    /// The runs of a job, newest first.
    package func jobRuns(of job: String, in scope: Scope) async throws -> [JobRunDocument] {
        _ = try await self.job(job, in: scope)
        return try await documents.scan(JobRunDocument.self, scope, prefix: job + DocumentKey.separator)
            .map(\.value).sorted { $0.startedAt > $1.startedAt }
    }

    /// Asks a run to end; it is STOPPING until its processes are gone.
    package func stop(_ id: String, job: String, in scope: Scope) async throws {
        let now = clock.now()
        try await documents.transact { writer in
            guard var run = try writer.get(JobRunDocument.self, scope, job, id)?.value else {
                throw JobError.runNotFound(id)
            }
            guard !run.state.isFinal else { throw JobError.runFinished(id) }
            run.state = .stopping
            run.updatedAt = now
            try writer.put(run, scope, job, id)
        }
        let first = id.components(separatedBy: "_attempt_")[0]
        running.withLock { $0[first]?.stop.raise() }
    }

    package func reset() async throws { await stopAll() }
}
