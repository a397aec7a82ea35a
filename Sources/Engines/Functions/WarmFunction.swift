import Core
import Foundation
import Jobs
import Storage
import Synchronization

/// The process of a function's handler, from its start to its end.
final class WarmFunction: Sendable {
    let token: String
    private let stopping = Signal()
    private let state: Mutex<State>
    private let task: Task<Void, Never>

    private struct State {
        var isEnded = false
        /// The address that the process tells, or why it does not.
        var port: Result<Int, FunctionError>?
        var waiting: [CheckedContinuation<Int, any Error>] = []
    }

    /// Starts the process; it ends by itself before its credentials do.
    init(_ process: JobProcess, token: String, log: JobLog, pool: BlockingPool, clock: any WallClock) {
        self.token = token
        state = Mutex(State())
        let begun = AsyncStream<[UInt8]>.makeStream()
        let stopping = stopping
        let deadline = clock.now().adding(seconds: Limits.Functions.processSeconds - Limits.Functions.seconds)
        task = Task {
            let failure: String
            do {
                await log.begin()
                let ending = try await process.run(
                    stop: stopping, deadline: deadline, clock: clock, pool: pool,
                    output: { begun.continuation.yield($0) }, errors: { await log.take($0) })
                failure = "its process ended: \(ending)"
            } catch { failure = "\(error)" }
            await log.finish()
            begun.continuation.yield(Array("!\(failure)".utf8))
            begun.continuation.finish()
            try? await pool.run { try FileManager.default.removeItem(atPath: process.folder) }
        }
        Task { [weak self] in
            // The first line is the port; what comes after the process has ended says why.
            for await piece in begun.stream { self?.take(String(decoding: piece, as: UTF8.self)) }
            self?.end()
        }
    }

    var isEnded: Bool { state.withLock { $0.isEnded } }

    func stop() {
        state.withLock { $0.isEnded = true }
        stopping.raise()
    }

    func ended() async { await task.value }

    /// The port that the process listens on, once it does.
    func port() async throws -> Int {
        try await withCheckedThrowingContinuation { continuation in
            let known = state.withLock { state in
                if state.port == nil { state.waiting.append(continuation) }
                return state.port
            }
            if let known { continuation.resume(with: known.mapError { $0 as any Error }) }
        }
    }

    private func take(_ text: String) {
        if let port = Int(text.trimmingCharacters(in: .whitespacesAndNewlines)) {
            settle(.success(port))
        } else {
            settle(.failure(.unreachable(String(text.drop { $0 == "!" }))))
        }
    }

    private func end() {
        state.withLock { $0.isEnded = true }
        settle(.failure(.unreachable("its process ended")))
    }

    private func settle(_ port: Result<Int, FunctionError>) {
        let waiting = state.withLock { state in
            defer { state.waiting = [] }
            state.port = state.port ?? port
            return state.waiting
        }
        for one in waiting { one.resume(with: port.mapError { $0 as any Error }) }
    }
}
