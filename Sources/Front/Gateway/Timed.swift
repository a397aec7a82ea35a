import AWSProtocol
import Core
import Synchronization

/// Bounds how long an operation may take.
enum Timed {
    /// Runs `work`; throws when `seconds` have passed, whether `work` heeds its cancellation or not.
    ///
    /// Work that ignores it goes on without anybody who waits for it; what it holds it gives back when it ends.
    static func run<Result: Sendable>(
        seconds: Int, clock: any WallClock, _ work: @Sendable @escaping () async throws -> Result
    ) async throws -> Result {
        let deadline = clock.now().adding(seconds: seconds)
        let answer = FirstAnswer<Result>()
        let worker = Task {
            do { answer.give(.success(try await work())) } catch { answer.give(.failure(error)) }
        }
        let timer = Task {
            // Sleeping fails only when the work has ended first, which cancels the timer.
            guard (try? await clock.sleep(until: deadline)) != nil else { return }
            answer.give(
                .failure(
                    AWSError(
                        code: "RequestTimeoutException", message: "The request took longer than \(seconds) seconds.",
                        status: 408)))
        }
        defer {
            worker.cancel()
            timer.cancel()
        }
        return try await withTaskCancellationHandler {
            try await answer.value()
        } onCancel: {
            answer.give(.failure(CancellationError()))
        }
    }
}

/// The first of several answers.
private final class FirstAnswer<Value: Sendable>: Sendable {
    private enum State {
        case empty
        case awaited(CheckedContinuation<Value, any Error>)
        case given(Result<Value, any Error>)
    }

    private let state = Mutex(State.empty)

    func give(_ answer: Result<Value, any Error>) {
        let waiter: CheckedContinuation<Value, any Error>? = state.withLock { state in
            switch state {
            case .empty:
                state = .given(answer)
                return nil
            case .awaited(let waiter):
                state = .given(answer)
                return waiter
            case .given: return nil
            }
        }
        waiter?.resume(with: answer)
    }

    func value() async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            let given: Result<Value, any Error>? = state.withLock { state in
                guard case .given(let answer) = state else {
                    state = .awaited(continuation)
                    return nil
                }
                return answer
            }
            if let given { continuation.resume(with: given) }
        }
    }
}
