import Core
import Testing

@testable import Streams

@Suite struct ShardMapTests {
    private func map(_ count: Int) -> ShardMap {
        var next = UInt64(count)
        return ShardMap(
            Shard.even(count: count, startingOffsets: (1...count).map { UInt64($0) }), now: Timestamp(milliseconds: 1)
        ) {
            next += 1
            return next
        }
    }

    private func check(_ map: ShardMap) throws {
        let open = map.shards.filter(\.isOpen).sorted { $0.hashKeys.lowerBound < $1.hashKeys.lowerBound }
        #expect(open.first?.hashKeys.lowerBound == 0)
        #expect(open.last?.hashKeys.upperBound == UInt128.max)
        for (left, right) in zip(open, open.dropFirst()) {
            #expect(left.hashKeys.upperBound + 1 == right.hashKeys.lowerBound)
        }
        #expect(map.shards.map(\.number) == (0..<UInt32(map.shards.count)).map { $0 })
        for shard in map.shards {
            for parent in [shard.parent, shard.adjacentParent].compactMap({ $0 }) {
                let closed = try #require(map.shards.first { $0.number == parent })
                let end = try #require(closed.endingOffset)
                #expect(end < shard.startingOffset)
                #expect(closed.hashKeys.overlaps(shard.hashKeys))
            }
        }
    }

    @Test func `a split gives two children of one parent`() throws {
        var map = map(2)
        let (low, high) = try map.split(map.shards[0], at: 1000)
        #expect(low.hashKeys == 0...999)
        #expect(high.parent == 0 && low.parent == 0)
        try check(map)
        #expect(throws: ShardMap.Refusal.closed(Shard.id(0))) { try map.split(map.shards[0], at: 1000) }
        #expect(throws: ShardMap.Refusal.self) { try map.split(low, at: 1) }
        #expect(throws: ShardMap.Refusal.self) { try map.split(low, at: 999) }
    }

    @Test func `a merge gives one child of two parents`() throws {
        var map = map(3)
        #expect(throws: ShardMap.Refusal.notAdjacent(Shard.id(0), Shard.id(2))) {
            try map.merge(map.shards[0], map.shards[2])
        }
        #expect(throws: ShardMap.Refusal.self) { try map.merge(map.shards[1], map.shards[1]) }
        let child = try map.merge(map.shards[2], map.shards[1])
        #expect(child.parent == 2 && child.adjacentParent == 1)
        try check(map)
    }

    @Test(arguments: [(1, 2), (2, 4), (4, 2), (3, 5), (5, 3), (7, 9), (10, 20), (6, 6), (8, 11), (100, 150)])
    func `scaling ends with even shards`(from: Int, to: Int) throws {
        var map = map(from)
        try map.rescale(to: to)
        try check(map)
        let open = map.shards.filter(\.isOpen).map(\.hashKeys).sorted { $0.lowerBound < $1.lowerBound }
        #expect(open == Shard.ranges(count: to))
    }
}
