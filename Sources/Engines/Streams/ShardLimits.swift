import Core

/// Which limits of throughput hold.
package enum ThroughputLimits: String, Sendable, CaseIterable {
    /// AWS's: per shard 1 MiB and 1,000 records a second in, 2 MiB and 5 GetRecords calls a second out.
    case aws
    /// What the machine gives.
    case none
}

/// What a shard has taken and given lately, against AWS's limits per shard.
///
/// https://docs.aws.amazon.com/streams/latest/dev/service-sizes-and-limits.html
struct ShardBudget {
    private var writtenBytes = RateBucket(rate: Double(Limits.Kinesis.shardWriteBytes))
    private var writtenRecords = RateBucket(rate: Double(Limits.Kinesis.shardWriteRecords))
    private var readCalls = RateBucket(rate: Double(Limits.Kinesis.shardReadCalls))
    private var iteratorCalls = RateBucket(rate: Double(Limits.Kinesis.shardIteratorCalls))
    /// When reads are allowed again: a read of more than a second's share is paid for afterwards.
    private var readableAt = Timestamp(milliseconds: 0)

    /// Whether a record may be written now; if so, it counts.
    mutating func takeWrite(bytes: Int, now: Timestamp) -> Bool {
        guard writtenBytes.has(Double(bytes), now), writtenRecords.has(1, now) else { return false }
        writtenBytes.take(Double(bytes))
        writtenRecords.take(1)
        return true
    }

    /// Whether GetRecords may be called now; if so, it counts.
    mutating func takeRead(now: Timestamp) -> Bool {
        now >= readableAt && readCalls.takeOne(now)
    }

    /// Whether GetShardIterator may be called now; if so, it counts.
    mutating func takeIterator(now: Timestamp) -> Bool { iteratorCalls.takeOne(now) }

    mutating func noteRead(bytes: Int, now: Timestamp) {
        let milliseconds = Int64(clamping: Double(bytes) / Double(Limits.Kinesis.shardReadBytes) * 1000)
        // Up to a second's share is free of waiting.
        readableAt = now.adding(milliseconds: max(0, milliseconds - 1000))
    }
}
