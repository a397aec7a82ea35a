import Testing

@testable import Streams

@Suite struct ShardTests {
    @Test(arguments: [1, 2, 3, 4, 7, 100, 500])
    func `shards divide the hash keys without gaps`(_ count: Int) throws {
        let shards = Shard.even(count: count, startingOffsets: (0..<count).map { UInt64($0) })
        #expect(shards.first?.startingHashKey == "0")
        #expect(shards.last?.endingHashKey == "\(UInt128.max)")
        for (left, right) in zip(shards, shards.dropFirst()) {
            #expect(try #require(UInt128(left.endingHashKey)) + 1 == UInt128(right.startingHashKey))
        }
    }

    @Test func `the ranges are those that AWS makes`() {
        let shards = Shard.even(count: 3, startingOffsets: [1, 2, 3])
        #expect(
            shards.map(\.startingHashKey) == [
                "0", "113427455640312821154458202477256070485", "226854911280625642308916404954512140970",
            ])
    }

    @Test func `ids are read back`() {
        #expect(Shard.number(ofID: "shardId-000000000012") == 12)
        for id in ["", "shardId-12", "shard-000000000012", "shardId-00000000001x"] {
            #expect(Shard.number(ofID: id) == nil)
        }
    }
}
