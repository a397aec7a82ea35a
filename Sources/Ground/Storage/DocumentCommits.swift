import GRDB
import Synchronization

/// Commits the transactions of many callers together: each is a savepoint of one SQLite transaction, which is synced once.
///
/// While one commit waits for the disk, the transactions that come meanwhile gather for the next. One that throws is undone
/// alone. A transaction sees what those before it in the same commit wrote: they become durable together, and if the commit
/// fails all of them fail. Nobody is answered before the commit is on disk.
final class DocumentCommits: Sendable {
    /// So many transactions at most share a commit, so that none waits long for those that came with it.
    private static let mostTogether = 128

    private struct State {
        var waiting: [any PendingTransaction] = []
        var isCommitting = false
    }

    private let state = Mutex(State())
    private let pool: DatabasePool

    init(pool: DatabasePool) { self.pool = pool }

    func run<Result: Sendable>(_ work: @Sendable @escaping (Database) throws -> Result) async throws -> Result {
        try Task.checkCancellation()
        return try await withCheckedThrowingContinuation { continuation in
            let transaction = Transaction(work: work, continuation: continuation)
            let leads = state.withLock { state in
                state.waiting.append(transaction)
                defer { state.isCommitting = true }
                return !state.isCommitting
            }
            if leads { pool.asyncWriteWithoutTransaction { self.commitAll($0) } }
        }
    }

    private func commitAll(_ database: Database) {
        while true {
            let batch = state.withLock { state in
                let batch = state.waiting.prefix(Self.mostTogether)
                state.waiting.removeFirst(batch.count)
                state.isCommitting = !batch.isEmpty
                return Array(batch)
            }
            guard !batch.isEmpty else { return }
            commit(batch, database)
        }
    }

    private func commit(_ batch: [any PendingTransaction], _ database: Database) {
        var failure: (any Error)?
        do {
            try database.inTransaction(.immediate) {
                for transaction in batch {
                    try transaction.perform(database)
                    // SQLite undoes all of a transaction after some errors, such as a full disk.
                    guard database.isInsideTransaction else {
                        throw transaction.failure ?? DocumentStoreError(description: "SQLite undid the transaction")
                    }
                }
                return .commit
            }
        } catch {
            failure = error
        }
        for transaction in batch { transaction.answer(failure) }
    }
}

private protocol PendingTransaction: AnyObject, Sendable {
    /// Runs it in a savepoint; throws only if the database cannot go on.
    func perform(_ database: Database) throws
    /// Why it was undone.
    var failure: (any Error)? { get }
    /// Tells its caller how it ended; with a `failure` nothing of the commit was kept.
    func answer(_ failure: (any Error)?)
}

/// Touched by the connection's queue alone once it waits, hence unchecked.
private final class Transaction<Value: Sendable>: PendingTransaction, @unchecked Sendable {
    private let work: @Sendable (Database) throws -> Value
    private let continuation: CheckedContinuation<Value, any Error>
    private var outcome: Result<Value, any Error>?

    init(
        work: @Sendable @escaping (Database) throws -> Value, continuation: CheckedContinuation<Value, any Error>
    ) {
        self.work = work
        self.continuation = continuation
    }

    func perform(_ database: Database) throws {
        do {
            try database.inSavepoint {
                outcome = .success(try work(database))
                return .commit
            }
        } catch {
            outcome = .failure(error)
        }
    }

    var failure: (any Error)? {
        guard case .failure(let error) = outcome else { return nil }
        return error
    }

    func answer(_ failure: (any Error)?) {
        switch (outcome, failure) {
        case (.failure(let error), _): continuation.resume(throwing: error)
        case (_, let error?): continuation.resume(throwing: error)
        case (.success(let value), nil): continuation.resume(returning: value)
        case (nil, nil): preconditionFailure("a transaction was committed that did not run")
        }
    }
}
