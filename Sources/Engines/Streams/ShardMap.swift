import Core

/// The shards of a stream while they are being split and merged.
///
/// Pure: what it is given decides what it returns. Offsets come from the stream's log, so that every record of a parent lies
/// before every record of its children.
struct ShardMap {
    private(set) var shards: [Shard]
    private let now: Timestamp
    private let nextOffset: () -> UInt64

    /// Why shards cannot be split or merged.
    enum Refusal: Error, Equatable {
        case closed(String)
        case hashKeyOutside(String, shard: Shard)
        case notAdjacent(String, String)
    }

    init(_ shards: [Shard], now: Timestamp, nextOffset: @escaping () -> UInt64) {
        self.shards = shards
        self.now = now
        self.nextOffset = nextOffset
    }

    private mutating func close(_ number: UInt32) {
        guard let index = shards.firstIndex(where: { $0.number == number }) else { return }
        shards[index].endingOffset = nextOffset()
        shards[index].closedAt = now
    }

    private mutating func open(
        _ range: ClosedRange<UInt128>, parent: UInt32, adjacentParent: UInt32? = nil
    ) -> Shard {
        let shard = Shard(
            number: (shards.map(\.number).max() ?? 0) + 1, startingHashKey: "\(range.lowerBound)",
            endingHashKey: "\(range.upperBound)", startingOffset: nextOffset(), endingOffset: nil, parent: parent,
            adjacentParent: adjacentParent, openedAt: now, closedAt: nil)
        shards.append(shard)
        return shard
    }

    /// Closes a shard and opens two in its place, the second of which begins at `hashKey`.
    @discardableResult
    mutating func split(_ shard: Shard, at hashKey: UInt128) throws(Refusal) -> (Shard, Shard) {
        guard shard.isOpen else { throw .closed(shard.id) }
        let range = shard.hashKeys
        // AWS asks for more than one key in the first of the two.
        guard hashKey > range.lowerBound, hashKey - range.lowerBound > 1, hashKey < range.upperBound else {
            throw .hashKeyOutside("\(hashKey)", shard: shard)
        }
        return divide(shard, at: hashKey)
    }

    private mutating func divide(_ shard: Shard, at hashKey: UInt128) -> (Shard, Shard) {
        let range = shard.hashKeys
        close(shard.number)
        let first = open(range.lowerBound...(hashKey - 1), parent: shard.number)
        return (first, open(hashKey...range.upperBound, parent: shard.number))
    }

    /// Closes two neighbours and opens one in their place.
    @discardableResult
    mutating func merge(_ shard: Shard, _ adjacent: Shard) throws(Refusal) -> Shard {
        for one in [shard, adjacent] where !one.isOpen { throw .closed(one.id) }
        let (low, high) =
            shard.hashKeys.lowerBound < adjacent.hashKeys.lowerBound ? (shard, adjacent) : (adjacent, shard)
        guard shard.number != adjacent.number, low.hashKeys.upperBound < UInt128.max,
            low.hashKeys.upperBound + 1 == high.hashKeys.lowerBound
        else { throw .notAdjacent(shard.id, adjacent.id) }
        close(shard.number)
        close(adjacent.number)
        return open(
            low.hashKeys.lowerBound...high.hashKeys.upperBound, parent: shard.number, adjacentParent: adjacent.number)
    }

    /// Splits and merges until `count` open shards divide the hash keys evenly.
    mutating func rescale(to count: Int) throws(Refusal) {
        for range in Shard.ranges(count: count) {
            var pieces: [Shard] = []
            for shard in shards.filter(\.isOpen).sorted(by: { $0.hashKeys.lowerBound < $1.hashKeys.lowerBound })
            where shard.hashKeys.overlaps(range) {
                var piece = shard
                if piece.hashKeys.lowerBound < range.lowerBound { piece = divide(piece, at: range.lowerBound).1 }
                if piece.hashKeys.upperBound > range.upperBound { piece = divide(piece, at: range.upperBound + 1).0 }
                pieces.append(piece)
            }
            while pieces.count > 1 {
                let merged = try merge(pieces[0], pieces[1])
                pieces.replaceSubrange(0...1, with: [merged])
            }
        }
    }
}
