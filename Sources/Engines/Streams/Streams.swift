import Core
import Crypto
import Storage
import Synchronization

/// Streams of records in shards: what Kinesis Data Streams holds.
///
/// Every stream is open while the server runs. A stream's document is in the document store before the stream can be used,
/// and gone before its log is removed.
package final class Streams: Sendable {
    private let documents: DocumentStore
    private let folder: String
    private let pool: BlockingPool
    private let clock: any WallClock
    private let streams = Mutex<[Scope: [StreamName: Stream]]>([:])

    /// Opens all streams that the document store knows.
    package init(documents: DocumentStore, folder: String, pool: BlockingPool, clock: any WallClock) async throws {
        self.documents = documents
        self.folder = folder
        self.pool = pool
        self.clock = clock
        for stored in try await documents.read({ try $0.scanEverywhere(StreamDocument.self) }) {
            guard let name = StreamName(stored.name) else { continue }
            let minimum = (stored.value.shards.map(\.startingOffset).max() ?? 0) + 1
            let log = try await SegmentLog.open(
                folder: folder + "/" + stored.value.id, pool: pool, minimumOffset: minimum)
            insert(Stream(scope: stored.scope, name: name, document: stored.value, log: log))
        }
    }

    private func insert(_ stream: Stream) {
        streams.withLock { $0[stream.scope, default: [:]][stream.name] = stream }
    }

    // MARK: Streams

    package func create(
        _ name: StreamName, shardCount: Int, mode: StreamDocument.Mode, tags: [String: String], in scope: Scope
    ) async throws -> Stream {
        let document = StreamDocument(
            id: RandomText.uuid(), createdAt: clock.now(), mode: mode,
            retentionHours: Limits.Kinesis.defaultRetentionHours,
            shards: Shard.even(count: shardCount, startingOffsets: (1...shardCount).map { UInt64($0) }), tags: tags)
        // The name is taken before the log is made, so that of two calls one fails.
        try await documents.transact { writer in
            guard try writer.get(StreamDocument.self, scope, name.rawValue) == nil else {
                throw StreamError.streamExists(name: name.rawValue, account: scope.account)
            }
            try writer.put(document, scope, name.rawValue)
        }
        let log = try await SegmentLog.open(
            folder: folder + "/" + document.id, pool: pool, minimumOffset: UInt64(shardCount) + 1)
        let stream = Stream(scope: scope, name: name, document: document, log: log)
        insert(stream)
        return stream
    }

    package func delete(_ stream: Stream) async throws {
        try await documents.transact { try $0.delete(.stream, stream.scope, stream.name.rawValue) }
        streams.withLock { _ = $0[stream.scope]?.removeValue(forKey: stream.name) }
        try await stream.log.destroy()
    }

    package func stream(named name: String, in scope: Scope) throws(StreamError) -> Stream {
        let found = StreamName(name).flatMap { name in streams.withLock { $0[scope]?[name] } }
        guard let found else { throw .streamNotFound(name: name, account: scope.account) }
        return found
    }

    /// The streams of an account and region in the order of their names.
    package func list(in scope: Scope) -> [Stream] {
        streams.withLock { Array($0[scope, default: [:]].values) }.sorted { $0.name < $1.name }
    }

    package func setTags(_ tags: [String: String], of stream: Stream) async throws {
        guard tags.count <= Limits.Kinesis.tagsPerStream else { throw StreamError.tooManyTags }
        let updated = try await documents.transact { writer in
            guard var document = try writer.get(StreamDocument.self, stream.scope, stream.name.rawValue)?.value else {
                throw StreamError.streamNotFound(name: stream.name.rawValue, account: stream.scope.account)
            }
            document.tags = tags
            try writer.put(document, stream.scope, stream.name.rawValue)
            return document
        }
        stream.update(updated)
    }

    // MARK: Records

    /// The 128-bit MD5 hash of a partition key, which decides the shard.
    package static func hashKey(of partitionKey: UnsafeRawBufferPointer) -> UInt128 {
        var md5 = Insecure.MD5()
        md5.update(bufferPointer: partitionKey)
        return md5.finalize().withUnsafeBytes { digest in
            let high = UInt64(bigEndian: digest.loadUnaligned(as: UInt64.self))
            let low = UInt64(bigEndian: digest.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
            return UInt128(high) << 64 | UInt128(low)
        }
    }

    /// Writes the records and returns their places in the same order, once all of them are on disk.
    ///
    /// The lanes of the batch do not count: the records' hash keys decide.
    package func put(_ batch: LogBatch, into stream: Stream) async throws -> [SequenceNumber] {
        var batch = batch
        stream.route(&batch)
        do {
            let first = try await stream.log.append(batch, now: clock.now())
            let createdAt = stream.document.createdAt
            return (0..<batch.count).map {
                SequenceNumber(createdAt: createdAt, offset: first + UInt64($0), shard: batch.lane(at: $0))
            }
        } catch let error as LogError {
            throw StreamError.log(error)
        }
    }

    /// Some records of a shard, and how to go on.
    package struct Page<Records: Sendable>: Sendable {
        package let records: Records
        package let nextOffset: UInt64
        /// How far the last record read lies behind the newest of the shard.
        package let millisecondsBehind: Int64
    }

    package func read(
        _ stream: Stream, shard: UInt32, from offset: UInt64, maxRecords: Int
    ) async throws -> Page<[LogRecord]> {
        try await read(stream, shard: shard, from: offset, maxRecords: maxRecords, into: []) { records, view in
            records.append(view.record)
        }
    }

    /// Reads records of a shard into a form of the caller's; `add` runs on a thread that may block.
    package func read<Records: Sendable>(
        _ stream: Stream, shard: UInt32, from offset: UInt64, maxRecords: Int, into records: Records,
        add: @Sendable @escaping (inout Records, LogRecordView) -> Void
    ) async throws -> Page<Records> {
        do {
            let empty = (records: records, last: (offset: UInt64, arrival: Timestamp)?.none)
            let found = try await stream.log.read(
                lane: shard, from: offset, maxRecords: maxRecords, maxBytes: Limits.Kinesis.bytesPerGet, into: empty
            ) { found, view in
                add(&found.records, view)
                found.last = (view.offset, view.arrival)
            }
            guard let last = found.last else {
                return Page(records: found.records, nextOffset: offset, millisecondsBehind: 0)
            }
            let newest = stream.log.last(lane: shard)
            let isAtTip = newest.map { $0.offset <= last.offset } ?? true
            let behind = isAtTip ? 0 : max(1, clock.now().milliseconds - last.arrival.milliseconds)
            return Page(records: found.records, nextOffset: last.offset + 1, millisecondsBehind: behind)
        } catch let error as LogError {
            throw StreamError.log(error)
        }
    }

    /// Where a reader of a shard may begin.
    package enum Start: Sendable {
        case trimHorizon
        case latest
        case at(SequenceNumber)
        case after(SequenceNumber)
        case time(Timestamp)
    }

    /// The offset of the first record that a reader beginning at `start` gets.
    package func offset(of start: Start, in stream: Stream, shard: Shard) async throws -> UInt64 {
        let end = (stream.log.last(lane: shard.number)?.offset ?? shard.startingOffset) + 1
        switch start {
        case .trimHorizon: return stream.log.first(lane: shard.number) ?? shard.startingOffset
        case .latest: return end
        case .at(let number): return try checked(number, in: stream, shard: shard).offset
        case .after(let number): return try checked(number, in: stream, shard: shard).offset + 1
        case .time(let time): return try await stream.log.firstOffset(lane: shard.number, at: time) ?? end
        }
    }

    private func checked(_ number: SequenceNumber, in stream: Stream, shard: Shard) throws -> SequenceNumber {
        guard number.createdAt == stream.document.createdAt, number.shard == shard.number else {
            throw StreamError.invalidSequenceNumber(
                number.description, shard: shard.id, stream: stream.name.rawValue)
        }
        return number
    }

    // MARK: The whole engine

    /// Removes every stream of every account.
    package func reset() async throws {
        let all = streams.withLock { $0.values.flatMap(\.values) }
        for stream in all { try await delete(stream) }
    }

    /// Returns when all accepted records are on disk.
    package func close() async {
        for stream in streams.withLock({ $0.values.flatMap(\.values) }) { await stream.log.close() }
    }
}
