import Core
import Testing

@testable import Delivery

@Suite struct DeliveryBatchTests {
    private let start = Timestamp(milliseconds: 1000)

    @Test func `takes records until the next does not fit`() {
        var batch = DeliveryBatch()
        var offset: UInt64 = 5
        while batch.take(lane: 1, offset: offset, arrival: start, size: 40, now: start, limit: 100) { offset += 1 }
        #expect(offset == 7 && batch.bytes == 80)
        #expect(batch.ranges[1] == DeliveryBatch.Span(from: 5, to: 7))
        #expect(!batch.isDue(at: start, limit: 100, due: start.adding(seconds: 60)))
        batch.close()
        #expect(batch.isDue(at: start, limit: 100, due: start.adding(seconds: 60)))
    }

    @Test func `one record alone may exceed the limit`() {
        var batch = DeliveryBatch()
        let isTaken = batch.take(lane: 0, offset: 1, arrival: start, size: 500, now: start, limit: 100)
        #expect(isTaken)
        #expect(batch.isDue(at: start, limit: 100, due: start.adding(seconds: 60)))
    }

    @Test func `is due when its first record has waited long enough`() {
        var batch = DeliveryBatch()
        #expect(!batch.isDue(at: start, limit: 100, due: start.adding(seconds: 0)))
        _ = batch.take(lane: 0, offset: 1, arrival: start.adding(seconds: -9), size: 1, now: start, limit: 100)
        #expect(!batch.isDue(at: start.adding(seconds: 59), limit: 100, due: start.adding(seconds: 60)))
        #expect(batch.isDue(at: start.adding(seconds: 60), limit: 100, due: start.adding(seconds: 60)))
        #expect(batch.oldestArrival == start.adding(seconds: -9))
    }
}
