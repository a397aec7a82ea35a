import Core
import Testing

@Suite struct SignalTests {
    @Test func `a signal that came before the wait ends it, once`() async throws {
        let signal = Signal()
        let clock = SystemClock()
        signal.raise()
        signal.raise()
        try await signal.wait(until: nil, clock: clock)
        let before = clock.now()
        try await signal.wait(until: before.adding(milliseconds: 30), clock: clock)
        #expect(clock.now() >= before.adding(milliseconds: 30))
    }

    @Test func `it can be waited for again after a deadline has passed`() async throws {
        let signal = Signal()
        let clock = SystemClock()
        for _ in 0..<5 { try await signal.wait(until: clock.now().adding(milliseconds: 2), clock: clock) }
        let waiting = Task { try await signal.wait(until: nil, clock: clock) }
        signal.raise()
        try await waiting.value
    }

    @Test func `cancelling ends the wait`() async {
        let signal = Signal()
        let waiting = Task { try await signal.wait(until: nil, clock: SystemClock()) }
        waiting.cancel()
        await #expect(throws: CancellationError.self) { try await waiting.value }
    }
}
