import Core
import Storage

/// What a delivery stream has seen of its source and not delivered yet: the batch that is being collected.
///
/// Pure: the worker tells it what it reads and asks it what to do.
struct DeliveryBatch: Equatable {
    private(set) var ranges: [UInt32: Span] = [:]
    private(set) var bytes = 0
    private(set) var oldestArrival: Timestamp?
    /// When the first record was taken in, from which the buffering time counts.
    private(set) var begunAt: Timestamp?
    /// The next record does not fit.
    private(set) var isClosed = false

    struct Span: Equatable {
        var from: UInt64
        var to: UInt64
    }

    var isEmpty: Bool { ranges.isEmpty }

    /// Takes in a record unless the batch is full; returns whether it did.
    mutating func take(lane: UInt32, offset: UInt64, arrival: Timestamp, size: Int, now: Timestamp, limit: Int) -> Bool
    {
        guard isEmpty || bytes + size <= limit else { return false }
        ranges[lane, default: Span(from: offset, to: offset)].to = offset + 1
        bytes += size
        oldestArrival = min(oldestArrival ?? arrival, arrival)
        begunAt = begunAt ?? now
        return true
    }

    /// Takes in records that lie together, if all of them fit; returns whether it did.
    mutating func take(lane: UInt32, _ records: SegmentLog.Summary, now: Timestamp, limit: Int) -> Bool {
        guard bytes + records.dataBytes <= limit else { return false }
        ranges[lane, default: Span(from: records.firstOffset, to: records.firstOffset)].to = records.lastOffset + 1
        bytes += records.dataBytes
        oldestArrival = min(oldestArrival ?? records.firstArrival, records.firstArrival)
        begunAt = begunAt ?? now
        return true
    }

    mutating func close() { isClosed = true }

    func isDue(at now: Timestamp, limit: Int, due: Timestamp) -> Bool {
        !isEmpty && (isClosed || bytes >= limit || now >= due)
    }
}
