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

    /// A record that a producer sends.
    package struct Entry: Sendable {
        package let partitionKey: String
        /// Stands in for the hash of the partition key.
        package let explicitHashKey: UInt128?
        package let data: [UInt8]

        package init(partitionKey: String, explicitHashKey: UInt128?, data: [UInt8]) {
            self.partitionKey = partitionKey
            self.explicitHashKey = explicitHashKey
            self.data = data
        }

        /// The 128-bit MD5 hash of the partition key, unless the producer gave a hash key.
        package var hashKey: UInt128 {
            explicitHashKey
                ?? Insecure.MD5.hash(data: Array(partitionKey.utf8)).reduce(UInt128(0)) { $0 << 8 | UInt128($1) }
        }
    }

    /// Writes the records and returns their places in the same order, once all of them are on disk.
    package func put(_ entries: [Entry], into stream: Stream) async throws -> [SequenceNumber] {
        let hashKeys = entries.map(\.hashKey)
        let shards = stream.route(hashKeys)
        let records = entries.indices.map {
            NewLogRecord(
                lane: shards[$0], hashKey: hashKeys[$0], partitionKey: entries[$0].partitionKey, data: entries[$0].data)
        }
        do {
            let first = try await stream.log.append(records, now: clock.now())
            let createdAt = stream.document.createdAt
            return shards.enumerated().map {
                SequenceNumber(createdAt: createdAt, offset: first + UInt64($0), shard: $1)
            }
        } catch let error as LogError {
            throw StreamError.log(error)
        }
    }

    /// Some records of a shard, and how to go on.
    package struct Page: Sendable {
        package let records: [LogRecord]
        package let nextOffset: UInt64
        /// How far the last record read lies behind the newest of the shard.
        package let millisecondsBehind: Int64
    }

    package func read(_ stream: Stream, shard: UInt32, from offset: UInt64, maxRecords: Int) async throws -> Page {
        do {
            let records = try await stream.log.read(
                lane: shard, from: offset, maxRecords: maxRecords, maxBytes: Limits.Kinesis.bytesPerGet)
            let newest = stream.log.last(lane: shard)
            guard let last = records.last else {
                return Page(records: [], nextOffset: offset, millisecondsBehind: 0)
            }
            let isAtTip = newest.map { $0.offset <= last.offset } ?? true
            let behind = isAtTip ? 0 : max(1, clock.now().milliseconds - last.arrival.milliseconds)
            return Page(records: records, nextOffset: last.offset + 1, millisecondsBehind: behind)
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
