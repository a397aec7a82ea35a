import AWSProtocol
import Core
import Testing

@testable import Gateway

/// A clock whose sleeps end at once.
private struct HurriedClock: WallClock {
    func now() -> Timestamp { Timestamp(milliseconds: 0) }
    func sleep(until deadline: Timestamp) async throws {
        #expect(deadline == Timestamp(milliseconds: 300_000))
        try Task.checkCancellation()
    }
}

@Suite struct TimedTests {
    @Test func `what takes too long is cancelled and answered with 408`() async {
        let signal = Signal()
        let error = await #expect(throws: AWSError.self) {
            try await Timed.run(seconds: 300, clock: HurriedClock()) {
                try await signal.wait(until: nil, clock: SystemClock())
            }
        }
        #expect(error?.status == 408)
        #expect(error?.code == "RequestTimeoutException")
    }

    @Test func `what ignores its cancellation is not waited for`() async {
        let gate = Gate()
        await #expect(throws: AWSError.self) {
            try await Timed.run(seconds: 300, clock: HurriedClock()) { await gate.wait() }
        }
        await gate.open()
    }

    private actor Gate {
        private var waiter: CheckedContinuation<Void, Never>?
        private var isOpen = false

        func wait() async {
            if isOpen { return }
            await withCheckedContinuation { waiter = $0 }
        }

        func open() {
            isOpen = true
            waiter?.resume()
            waiter = nil
        }
    }

    @Test func `what is done in time is returned`() async throws {
        #expect(try await Timed.run(seconds: 300, clock: SystemClock()) { 7 } == 7)
    }
}
