import Synchronization
import Testing

@testable import Storage

@Suite struct StockTests {
    private final class Item: Sendable {
        let gone: @Sendable () -> Void
        init(gone: @Sendable @escaping () -> Void) { self.gone = gone }
        deinit { gone() }
    }

    private final class Count: Sendable {
        private let value = Mutex(0)
        var now: Int { value.withLock { $0 } }

        @discardableResult
        func add(_ number: Int) -> Int {
            value.withLock {
                $0 += number
                return $0
            }
        }
    }

    private let pool = BlockingPool(threadCount: 2)

    @Test func `no more are lent than the limit, each to one at a time, and all get one`() async {
        let (made, busy) = (Count(), Count())
        let stock = Stock<Int>(limit: 3, keepingFor: .seconds(60), pool: pool) { made.add(1) }
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<100 {
                group.addTask {
                    await stock.lend { item in
                        #expect(busy.add(1) <= 3 && (1...3).contains(item))
                        await Task.yield()
                        busy.add(-1)
                    }
                }
            }
        }
        #expect(made.now <= 3 && busy.now == 0)
    }

    @Test func `the one used last is lent again, and goes when nobody wants it`() async {
        let (made, gone) = (Count(), Count())
        let stock = Stock<Item>(keepingFor: .milliseconds(50), pool: pool) {
            made.add(1)
            return Item { gone.add(1) }
        }
        for _ in 0..<5 { await stock.lend { _ in } }
        while gone.now < made.now { await Task.yield() }
        #expect(made.now >= 1)
    }

    @Test func `an error gives the item back`() async throws {
        struct Failed: Error {}
        let stock = Stock<Int>(limit: 1, keepingFor: .seconds(60), pool: pool) { 7 }
        await #expect(throws: Failed.self) { try await stock.lend { _ in throw Failed() } }
        #expect(await stock.lend { $0 } == 7)
    }
}
