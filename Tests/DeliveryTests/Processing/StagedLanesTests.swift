import Testing

@testable import Delivery

@Suite struct StagedLanesTests {
    private func target(_ name: String) -> StagingDocument.Target { .init(keys: ["k": name], failure: nil) }

    @Test func `a partition keeps its lane until that is taken back, and no number comes twice`() {
        let lanes = StagedLanes(StagingDocument())
        #expect(lanes.lane(for: target("a"), limit: 10) == 1)
        #expect(lanes.lane(for: target("b"), limit: 10) == 2)
        #expect(lanes.lane(for: target("a"), limit: 10) == 1)
        // Records are on their way there.
        #expect(lanes.settledUses(of: 1) == nil)
        lanes.unpin()
        let uses = lanes.settledUses(of: 1)
        #expect(uses == 2 && lanes.release(1, uses: 2) && !lanes.release(1, uses: 2))
        #expect(lanes.lane(for: target("a"), limit: 10) == 3)
        #expect(lanes.document.lanes.keys.sorted() == [2, 3])
    }

    @Test func `a lane that was given out since its log was looked at stays`() throws {
        let lanes = StagedLanes(StagingDocument())
        _ = lanes.lane(for: target("a"), limit: 10)
        lanes.unpin()
        let uses = try #require(lanes.settledUses(of: 1))
        _ = lanes.lane(for: target("a"), limit: 10)
        lanes.unpin()
        #expect(!lanes.release(1, uses: uses))
        #expect(lanes.targets[1] == target("a"))
    }

    @Test func `two spellings of a word are two partitions`() {
        let lanes = StagedLanes(StagingDocument())
        let both = ["caf\u{e9}", "cafe\u{301}"].map(target)
        #expect(both.map { lanes.lane(for: $0, limit: 10) } == [1, 2])
        let reopened = StagedLanes(lanes.document)
        #expect(both.map { reopened.lane(for: $0, limit: 10) } == [1, 2])
        #expect(reopened.partitionCount == 2)
    }

    @Test func `partitions are limited, and failures are not`() {
        let lanes = StagedLanes(StagingDocument())
        #expect(lanes.lane(for: target("a"), limit: 1) == 1)
        #expect(lanes.lane(for: target("b"), limit: 1) == nil)
        #expect(lanes.lane(for: target("a"), limit: 1) == 1)
        #expect(lanes.lane(for: .init(keys: [:], failure: .tooManyPartitions), limit: 1) == 2)
    }

    @Test func `what was stored is known again`() {
        let lanes = StagedLanes(StagingDocument())
        _ = lanes.lane(for: target("a"), limit: 10)
        let again = StagedLanes(lanes.document)
        #expect(again.lane(for: target("a"), limit: 10) == 1)
        #expect(again.lane(for: target("b"), limit: 10) == 2)
    }
}
