import Core
import Testing

@testable import Streams

@Suite struct ShardBudgetTests {
    private func at(_ milliseconds: Int64) -> Timestamp { Timestamp(milliseconds: 1_000_000 + milliseconds) }

    @Test func `a thousand records a second pass`() {
        var budget = ShardBudget()
        let passed = (0..<1500).count { _ in budget.takeWrite(bytes: 10, now: at(0)) }
        #expect(passed == 1000)
        let again = budget.takeWrite(bytes: 10, now: at(500))
        #expect(again)
        let later = (0..<1500).count { _ in budget.takeWrite(bytes: 10, now: at(500)) }
        #expect(later == 499)
    }

    @Test func `a mebibyte a second passes, and a larger record when nothing else did`() {
        var budget = ShardBudget()
        let passed = (0..<20).count { _ in budget.takeWrite(bytes: 100 * 1024, now: at(0)) }
        #expect(passed == 10)
        var other = ShardBudget()
        let sizes = [(5 * 1024 * 1024, 0), (1, 2000), (1, 6000)]
        let taken = sizes.map { other.takeWrite(bytes: $0.0, now: at(Int64($0.1))) }
        #expect(taken == [true, false, true])
    }

    @Test func `five reads a second pass, and large ones make wait`() {
        var budget = ShardBudget()
        let allowed = (0..<10).count { _ in budget.takeRead(now: at(0)) }
        #expect(allowed == 5)
        let again = budget.takeRead(now: at(200))
        #expect(again)
        budget.noteRead(bytes: 10 * 1024 * 1024, now: at(200))
        let later = [4100, 4300].map { budget.takeRead(now: at($0)) }
        #expect(later == [false, true])
    }
}
