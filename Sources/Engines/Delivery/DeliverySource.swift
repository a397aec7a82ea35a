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

/// A record where it has been read to; valid only while the closure runs that it is handed to.
struct SourceRecordView {
    let offset: UInt64
    let lane: UInt32
    let arrival: Timestamp
    let data: UnsafeRawBufferPointer

    /// A copy that stays valid.
    var record: SourceRecord { SourceRecord(offset: offset, lane: lane, arrival: arrival, data: Array(data)) }
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

    /// What the log knows of a lane's next records without reading them; nil if they have to be read.
    ///
    /// The bytes are those in the log, where records are encrypted, or lie in others.
    func summary(lane: UInt32, from offset: UInt64) -> SegmentLog.Summary? {
        switch kind {
        case .direct, .kinesis: log.summary(lane: lane, from: offset)
        // Some of them do not count.
        case .staged: nil
        }
    }

    /// What a lane's records from an offset on come to, and how many there were; `add` runs on a thread that may block.
    ///
    /// Reads as much as one step may hold in memory.
    func read<Found: Sendable>(
        lane: UInt32, from offset: UInt64, before end: UInt64 = .max, into found: Found,
        add: @Sendable @escaping (inout Found, SourceRecordView) throws -> Void
    ) async throws -> (found: Found, last: UInt64?) {
        let step = try await log.read(
            lane: lane, from: offset, maxRecords: Limits.Firehose.readRecords, maxBytes: Limits.Firehose.readBytes,
            into: (found: found, last: UInt64?.none)
        ) { step, view in
            guard view.offset < end else { return }
            step.last = view.offset
            try visit(view) { try add(&step.found, $0) }
        }
        return (step.found, step.last)
    }

    /// Hands over what a producer put into a record of the log, copied only where it has to be opened or taken apart.
    private func visit(_ view: LogRecordView, _ body: (SourceRecordView) throws -> Void) throws {
        func sent(_ data: UnsafeRawBufferPointer, _ arrival: Timestamp = view.arrival) -> SourceRecordView {
            SourceRecordView(offset: view.offset, lane: view.lane, arrival: arrival, data: data)
        }
        // For most records nothing of the source is needed, and nothing of it retained.
        if case .direct = kind, view.hashKey != RecordCipher.sealed { return try body(sent(view.data)) }
        switch kind {
        case .direct(let cipher):
            try cipher.data(of: view.record).withUnsafeBytes { try body(sent($0)) }
        case .kinesis:
            guard AggregatedRecord.isMarked(view.data), let parts = AggregatedRecord.userRecords(in: Array(view.data))
            else { return try body(sent(view.data)) }
            for part in parts { try part.data.withUnsafeBytes { try body(sent($0)) } }
        case .staged(let ignored):
            guard !ignored.contains(where: { ($0.from..<$0.to).contains(view.offset) }) else { return }
            let arrival = Int64(String(decoding: view.partitionKey, as: UTF8.self)).map { Timestamp(milliseconds: $0) }
            try body(sent(view.data, arrival ?? view.arrival))
        }
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
        self.readers = Mutex(Dictionary(readers.map { ($0, nil) }, uniquingKeysWith: { first, _ in first }))
    }

    /// Notes that a reader has done with all before these offsets, and removes what every reader has done with.
    func advance(_ reader: String, to offsets: [UInt32: UInt64]) async throws {
        let done = readers.withLock { readers -> [UInt32: UInt64] in
            // One that only ends what it had planned reads no further.
            guard readers.keys.contains(reader) else { return [:] }
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
