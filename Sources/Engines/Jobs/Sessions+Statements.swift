import Core
import Storage
import Synchronization

/// Statements, and what a session's driver asks and tells.
extension Sessions {
    /// Queues a statement and returns its number; a session's first is 0.
    package func runStatement(_ code: String, in id: String, _ scope: Scope) async throws -> Int {
        guard try await session(id, in: scope).status == .ready, let key = key(of: id, in: scope) else {
            throw SessionError.illegalState("Session \(id) is not in the state READY.")
        }
        let now = clock.now()
        let number = try await documents.transact { writer in
            let prefix = DocumentPrefix(id)
            let number = try writer.reader.count(.statement, scope, under: prefix)
            guard number < Limits.Jobs.statements else { throw SessionError.tooManyStatements }
            let statement = Statement(number: number, code: code, state: .waiting, startedAt: now)
            try writer.put(statement, scope, id, Self.name(number))
            return number
        }
        let signal = live.withLock { live in
            live[key]?.waiting.append(number)
            return live[key]?.statements
        }
        signal?.raise()
        return number
    }

    private static func name(_ number: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, 9 - digits.count)) + digits
    }

    package func statement(_ number: Int, of id: String, in scope: Scope) async throws -> Statement {
        _ = try await session(id, in: scope)
        guard let found = try await documents.get(Statement.self, scope, id, Self.name(number)) else {
            throw SessionError.statementNotFound(number)
        }
        return found.value
    }

    package func statements(of id: String, in scope: Scope) async throws -> [Statement] {
        _ = try await session(id, in: scope)
        return try await documents.list(Statement.self, scope, under: DocumentPrefix(id)).map(\.value)
    }

    /// Cancels a statement: at once if it waits, and otherwise as soon as the driver lets go of it.
    package func cancel(_ number: Int, of id: String, in scope: Scope) async throws {
        _ = try await statement(number, of: id, in: scope)
        let now = clock.now()
        try await changeStatement(number, of: id, in: scope) { statement in
            switch statement.state {
            case .waiting:
                statement.state = .cancelled
                statement.completedAt = now
            case .running: statement.state = .cancelling
            default: throw SessionError.illegalState("Statement \(number) has ended.")
            }
        }
        guard let key = key(of: id, in: scope) else { return }
        let signal = live.withLock { live in
            live[key]?.waiting.removeAll { $0 == number }
            live[key]?.cancelled.append(number)
            return live[key]?.cancellations
        }
        signal?.raise()
    }

    private func changeStatement(
        _ number: Int, of id: String, in scope: Scope, _ change: @Sendable @escaping (inout Statement) throws -> Void
    ) async throws {
        try await documents.transact { writer in
            guard var statement = try writer.get(Statement.self, scope, id, Self.name(number))?.value else {
                throw SessionError.statementNotFound(number)
            }
            try change(&statement)
            try writer.put(statement, scope, id, Self.name(number))
        }
    }

    // MARK: The driver

    /// The session has its Spark.
    package func becameReady(_ run: RunAccess.Run) async throws {
        let now = clock.now()
        live.withLock { $0[run.id]?.usedAt = now }
        try await change(run.job, in: run.scope) { if $0.status == .provisioning { $0.status = .ready } }
    }

    /// The next statement of a session; nil if none came while the driver waited.
    package func nextStatement(_ run: RunAccess.Run) async throws -> Statement? {
        guard let one = take(run, \.awaitsStatement) else { return nil }
        defer { live.withLock { $0[run.id]?.awaitsStatement = false } }
        if one.waiting.isEmpty {
            try await one.statements.wait(
                until: clock.now().adding(seconds: Limits.Jobs.driverWaitSeconds), clock: clock)
        }
        let next: Int? = live.withLock { live in
            guard let first = live[run.id]?.waiting.first else { return nil }
            live[run.id]?.waiting.removeFirst()
            live[run.id]?.isBusy = true
            return first
        }
        guard let next else { return nil }
        let now = clock.now()
        try await changeStatement(next, of: run.job, in: run.scope) { statement in
            statement.state = .running
            statement.startedAt = now
        }
        return try await statement(next, of: run.job, in: run.scope)
    }

    /// The session of a driver that begins to wait; nil if another request of it waits already.
    private func take(
        _ run: RunAccess.Run, _ flag: any WritableKeyPath<Live, Bool> & Sendable
    ) -> Live? {
        live.withLock { live in
            guard let one = live[run.id], !one[keyPath: flag] else { return nil }
            live[run.id]?[keyPath: flag] = true
            return one
        }
    }

    package func ended(_ number: Int, _ output: Statement.Output, _ run: RunAccess.Run) async throws {
        let now = clock.now()
        live.withLock { live in
            live[run.id]?.isBusy = false
            live[run.id]?.usedAt = now
        }
        try await changeStatement(number, of: run.job, in: run.scope) { statement in
            statement.state = output.state
            statement.output = output
            statement.completedAt = now
        }
    }

    /// A statement that the driver is to let go of; nil if none is to be while it waited.
    package func nextCancellation(_ run: RunAccess.Run) async throws -> Int? {
        guard let one = take(run, \.awaitsCancellation) else { return nil }
        defer { live.withLock { $0[run.id]?.awaitsCancellation = false } }
        if one.cancelled.isEmpty {
            try await one.cancellations.wait(
                until: clock.now().adding(seconds: Limits.Jobs.driverWaitSeconds), clock: clock)
        }
        return live.withLock { live in
            guard let first = live[run.id]?.cancelled.first else { return nil }
            live[run.id]?.cancelled.removeFirst()
            return first
        }
    }
}
