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
    private var writtenBytes = Bucket(rate: Double(Limits.Kinesis.shardWriteBytes))
    private var writtenRecords = Bucket(rate: Double(Limits.Kinesis.shardWriteRecords))
    private var readCalls = Bucket(rate: Double(Limits.Kinesis.shardReadCalls))
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
        guard now >= readableAt, readCalls.has(1, now) else { return false }
        readCalls.take(1)
        return true
    }

    mutating func noteRead(bytes: Int, now: Timestamp) {
        let milliseconds = Int64(Double(bytes) / Double(Limits.Kinesis.shardReadBytes) * 1000)
        // Up to a second's share is free of waiting.
        readableAt = now.adding(milliseconds: max(0, milliseconds - 1000))
    }

    /// Tokens that come back at a rate a second, at most a second's worth.
    private struct Bucket {
        let rate: Double
        private var tokens: Double
        private var filledAt: Timestamp?

        init(rate: Double) {
            self.rate = rate
            tokens = rate
        }

        mutating func has(_ count: Double, _ now: Timestamp) -> Bool {
            let elapsed = filledAt.map { Double(now.milliseconds - $0.milliseconds) / 1000 } ?? 0
            tokens = min(rate, tokens + max(0, elapsed) * rate)
            filledAt = now
            // A single record larger than a second's worth passes when the bucket is full.
            return tokens >= min(count, rate)
        }

        mutating func take(_ count: Double) { tokens -= count }
    }
}
