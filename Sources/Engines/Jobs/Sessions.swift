import Core
import Foundation
import Logging
import ServiceLifecycle
import Storage
import Synchronization

/// Interactive sessions and their statements.
///
/// https://docs.aws.amazon.com/glue/latest/dg/interactive-sessions.html
package final class Sessions: Service, Sendable {
    let documents: DocumentStore
    private let folder: String
    private let runner: JobRunner
    let clock: any WallClock
    private let logger: Logger
    let live = Mutex<[String: Live]>([:])

    /// A session whose driver runs.
    struct Live {
        let scope: Scope
        let id: String
        let stop: Signal
        /// Statements that wait for the driver, and those that it is to cancel.
        var waiting: [Int] = []
        var cancelled: [Int] = []
        let statements = Signal()
        let cancellations = Signal()
        /// Each signal has one that waits for it; a second request does not.
        var awaitsStatement = false
        var awaitsCancellation = false
        var usedAt: Timestamp
        var isBusy = false
        var ending = InteractiveSession.Status.failed
        var task: Task<Void, Never>?
    }

    /// Shares the runner of jobs, and with it the machine's memory.
    package init(documents: DocumentStore, jobs: Jobs, clock: any WallClock, logger: Logger) async throws {
        self.documents = documents
        folder = jobs.folder
        runner = jobs.runner
        self.clock = clock
        self.logger = logger
        documents.quotas?.add(.runs) { [weak self] account in
            self?.live.withLock { $0.values.count { $0.scope.account == account } } ?? 0
        }
        let now = clock.now()
        // A session lives in its driver's memory, and ends with the server.
        let drivers = try await documents.transact { writer in
            var drivers: [String] = []
            for stored in try writer.reader.listEverywhere(InteractiveSession.self) where !stored.value.status.isFinal {
                drivers += stored.value.driver.map { [$0] } ?? []
                var session = stored.value
                session.status = .failed
                session.errorMessage = "The server stopped while the session was running."
                session.completedAt = now
                try writer.put(session, stored.scope, stored.name)
            }
            for stored in try writer.reader.listEverywhere(Statement.self) where !stored.value.state.isFinal {
                var statement = stored.value
                statement.state = .cancelled
                statement.completedAt = now
                try writer.put(statement, stored.scope, at: stored.key)
            }
            return drivers
        }
        try await runner.pool.run { drivers.forEach { JobProcessTree.killAll(runID: $0) } }
    }

    /// Ends all sessions when the server shuts down.
    package func run() async throws {
        try? await gracefulShutdown()
        await reset()
    }

    package func reset() async {
        let all = live.withLock { live in
            for key in live.keys { live[key]?.ending = .stopped }
            return Array(live.values)
        }
        all.forEach { $0.stop.raise() }
        for one in all { await one.task?.value }
    }

    // MARK: Sessions

    package func create(_ id: String, _ session: InteractiveSession, in scope: Scope) async throws -> InteractiveSession
    {
        var new = session
        new.createdAt = clock.now()
        let key = "session-" + RandomText.uuid()
        new.driver = key
        try documents.quotas?.check(.runs, for: scope.account)
        guard live.withLock({ $0.count }) < Limits.Jobs.sessions else { throw SessionError.tooManySessions }
        try await documents.transact { [new] writer in
            guard try writer.get(InteractiveSession.self, scope, id) == nil else {
                throw SessionError.sessionExists(id)
            }
            try writer.put(new, scope, id)
        }
        live.withLock { $0[key] = Live(scope: scope, id: id, stop: Signal(), usedAt: new.createdAt) }
        let task = Task { [new] in await self.perform(key, new, id, scope) }
        live.withLock { $0[key]?.task = task }
        return new
    }

    private func perform(_ key: String, _ session: InteractiveSession, _ id: String, _ scope: Scope) async {
        guard let stop = live.withLock({ $0[key]?.stop }) else { return }
        let place = "\(folder)/\(key)"
        let idle = Task { await self.followIdleness(key, session.idleMinutes) }
        defer { idle.cancel() }
        var message: String?
        var status: InteractiveSession.Status?
        do {
            let ending = try await runner.run(session, id, key: key, in: scope, folder: place, stop: stop)
            switch ending {
            case .stopped: status = nil
            case .timedOut: status = .timeout
            case .outOfMemory: (status, message) = (.failed, "Command Failed due to Out of Memory")
            case .exited, .tooManyProcesses:
                (status, message) = (.failed, await runner.errorMessage(place) ?? "The session's driver ended.")
            }
        } catch let problem as JobRunner.Preparation {
            (status, message) = (.failed, problem.message)
        } catch { (status, message) = (.failed, "The session could not be run: \(error)") }
        try? await runner.pool.run { try FileManager.default.removeItem(atPath: place) }
        let last = live.withLock { $0.removeValue(forKey: key) }
        let ended = status ?? last?.ending ?? .stopped
        do {
            try await finish(id, ended, message, in: scope)
        } catch {
            logger.error("the end of a session cannot be stored", metadata: ["session": "\(id)", "error": "\(error)"])
        }
    }

    /// Stops a session that has run no statement for so long.
    private func followIdleness(_ key: String, _ minutes: Int) async {
        while let one = live.withLock({ $0[key] }) {
            let since = one.isBusy ? clock.now() : one.usedAt
            let end = since.adding(minutes: minutes)
            if !one.isBusy, clock.now() >= end {
                live.withLock { $0[key]?.ending = .timeout }
                one.stop.raise()
                return
            }
            guard (try? await clock.sleep(until: end)) != nil else { return }
        }
    }

    private func finish(
        _ id: String, _ status: InteractiveSession.Status, _ message: String?, in scope: Scope
    ) async throws {
        let now = clock.now()
        try await documents.transact { writer in
            guard var session = try writer.get(InteractiveSession.self, scope, id)?.value else { return }
            session.status = status
            session.errorMessage = message
            session.completedAt = now
            try writer.put(session, scope, id)
            let prefix = DocumentPrefix(id)
            for stored in try writer.reader.scan(Statement.self, scope, under: prefix)
            where !stored.value.state.isFinal {
                var statement = stored.value
                statement.state = .cancelled
                statement.completedAt = now
                try writer.put(statement, scope, at: stored.key)
            }
        }
    }

    package func session(_ id: String, in scope: Scope) async throws -> InteractiveSession {
        guard let found = try await documents.get(InteractiveSession.self, scope, id) else {
            throw SessionError.sessionNotFound(id)
        }
        return found.value
    }

    package func sessions(in scope: Scope) async throws -> [Stored<InteractiveSession>] {
        try await documents.list(InteractiveSession.self, scope)
    }

    package func stop(_ id: String, in scope: Scope) async throws {
        guard !(try await session(id, in: scope).status.isFinal) else {
            throw SessionError.illegalState("Session \(id) has ended.")
        }
        try await change(id, in: scope) { if !$0.status.isFinal { $0.status = .stopping } }
        guard let key = key(of: id, in: scope) else { return }
        let signal = live.withLock { live in
            live[key]?.ending = .stopped
            return live[key]?.stop
        }
        signal?.raise()
    }

    /// Removes a session that has ended, with its statements.
    package func delete(_ id: String, in scope: Scope) async throws {
        guard try await session(id, in: scope).status.isFinal else {
            throw SessionError.illegalState("Session \(id) is in use and cannot be deleted.")
        }
        try await documents.transact { writer in
            try writer.delete(.interactiveSession, scope, id)
            try writer.deleteAll(.statement, scope, under: DocumentPrefix(id))
        }
    }

    func key(of id: String, in scope: Scope) -> String? {
        live.withLock { $0.first { $0.value.id.hasSameBytes(as: id) && $0.value.scope == scope }?.key }
    }

    func change(
        _ id: String, in scope: Scope, _ change: @Sendable @escaping (inout InteractiveSession) -> Void
    ) async throws {
        try await documents.transact { writer in
            guard var session = try writer.get(InteractiveSession.self, scope, id)?.value else { return }
            change(&session)
            try writer.put(session, scope, id)
        }
    }
}
