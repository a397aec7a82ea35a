import Aggregation
import Core
import Storage
import Streams
import Synchronization

/// A record as a producer sent it.
struct SourceRecord: Sendable, Equatable {
    /// Of the record of the log; several that came in one have the same.
    let offset: UInt64
    let lane: UInt32
    let arrival: Timestamp
    let data: [UInt8]
}

/// The log that deliveries read, and the lanes of it.
struct DeliverySource: Sendable {
    /// What the log is, and how its records are opened.
    enum Kind: Sendable {
        /// The delivery stream's own, which nobody else reads.
        case direct(RecordCipher)
        /// A Kinesis stream's; records of the Kinesis Producer Library are taken apart.
        case kinesis(Stream)
        /// Records that processing has put there, each with its arrival for a partition key.
        case staged(ignored: [StagingDocument.Span])
    }

    let kind: Kind
    let log: SegmentLog
    let lanes: @Sendable () -> [UInt32]
    /// The offset of the first record of a lane to deliver, when nothing has been delivered yet.
    let start: @Sendable (UInt32) async throws -> UInt64
    /// Raised when there is something new.
    let signal = Signal()

    /// The records of a lane from an offset on.
    func read(lane: UInt32, from offset: UInt64, maxRecords: Int, maxBytes: Int) async throws -> [LogRecord] {
        try await log.read(lane: lane, from: offset, maxRecords: maxRecords, maxBytes: maxBytes)
    }

    /// What a producer put into a record of the log.
    func records(in record: LogRecord) throws -> [SourceRecord] {
        func sent(_ data: [UInt8], _ arrival: Timestamp = record.arrival) -> SourceRecord {
            SourceRecord(offset: record.offset, lane: record.lane, arrival: arrival, data: data)
        }
        switch kind {
        case .direct(let cipher): return [sent(try cipher.data(of: record))]
        case .kinesis:
            return AggregatedRecord.userRecords(in: record.data)?.map { sent($0.data) } ?? [sent(record.data)]
        case .staged(let ignored):
            guard !ignored.contains(where: { ($0.from..<$0.to).contains(record.offset) }) else { return [] }
            return [sent(record.data, arrival(of: record))]
        }
    }

    /// When a record came to the delivery stream.
    func arrival(of record: LogRecord) -> Timestamp {
        guard case .staged = kind, let milliseconds = Int64(record.partitionKey) else { return record.arrival }
        return Timestamp(milliseconds: milliseconds)
    }

    /// What the producer sent, without what encryption adds.
    func size(of record: LogRecord) -> Int {
        guard case .direct = kind, record.hashKey == RecordCipher.sealed else { return record.data.count }
        return record.data.count - RecordCipher.overheadBytes
    }

    /// The sequence number of a record of a Kinesis stream; nil of any other.
    func sequenceNumber(of record: SourceRecord) -> String? {
        guard case .kinesis(let stream) = kind else { return nil }
        return stream.sequenceNumber(offset: record.offset, shard: record.lane).description
    }
}

/// How far each reader of a log has come, so that what all of them have read can go.
final class TrimPoints: Sendable {
    private let log: SegmentLog
    private let readers: Mutex<[String: [UInt32: UInt64]?]>

    init(_ log: SegmentLog, readers: [String]) {
        self.log = log
        self.readers = Mutex(Dictionary(uniqueKeysWithValues: readers.map { ($0, nil) }))
    }

    /// Notes that a reader has done with all before these offsets, and removes what every reader has done with.
    func advance(_ reader: String, to offsets: [UInt32: UInt64]) async throws {
        let done = readers.withLock { readers -> [UInt32: UInt64] in
            readers[reader] = .some(offsets)
            guard readers.values.allSatisfy({ $0 != nil }) else { return [:] }
            var lowest = offsets
            for case let .some(other) in readers.values {
                for lane in lowest.keys { lowest[lane] = min(lowest[lane, default: 0], other[lane, default: 0]) }
            }
            return lowest
        }
        guard !done.isEmpty else { return }
        try await log.trim(before: done)
    }
}
