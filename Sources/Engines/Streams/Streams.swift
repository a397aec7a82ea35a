import Core
import Crypto
import Foundation
import Logging
import ServiceLifecycle
import Storage
import Synchronization

/// Streams of records in shards: what Kinesis Data Streams holds.
///
/// Every stream is open while the server runs. A stream's document is in the document store before the stream can be used,
/// and gone before its log is removed.
package final class Streams: Service {
    let documents: DocumentStore
    let folder: String
    let pool: BlockingPool
    let spares: SpareSegments?
    let clock: any WallClock
    let masterKey: MasterKey
    let logger: Logger
    package let limits: ThroughputLimits
    private let streams = Mutex<[Scope: [StreamName: Stream]]>([:])
    let subscriptions = Subscriptions()
    let stopping = Signal()

    /// Opens all streams that the document store knows.
    package init(
        documents: DocumentStore, folder: String, pool: BlockingPool, spares: SpareSegments? = nil,
        clock: any WallClock, masterKey: MasterKey, limits: ThroughputLimits, logger: Logger
    ) async throws {
        self.documents = documents
        self.folder = folder
        self.pool = pool
        self.spares = spares
        self.clock = clock
        self.masterKey = masterKey
        self.limits = limits
        self.logger = logger
        documents.quotas?.add(.bytes) { [weak self] in self?.all(of: $0).reduce(0) { $0 + $1.log.storedBytes } ?? 0 }
        documents.quotas?.add(.streams) { [weak self] in self?.all(of: $0).count ?? 0 }
        for stored in try await documents.read({ try $0.listEverywhere(StreamDocument.self) }) {
            guard let name = StreamName(stored.name) else { continue }
            var document = stored.value
            if document.wrappedKey == nil {
                // Made before streams could be encrypted.
                document.wrappedKey = try masterKey.newWrappedKey(context: document.id)
                try await documents.transact { [document] in try $0.put(document, stored.scope, stored.name) }
            }
            let minimum = (document.shards.flatMap { [$0.startingOffset, $0.endingOffset ?? 0] }.max() ?? 0) + 1
            let log = try await openLog(document, minimumOffset: minimum)
            for damage in log.damage {
                logger.error("a stream's records are damaged", metadata: ["stream": "\(name)", "place": "\(damage)"])
            }
            insert(Stream(scope: stored.scope, name: name, document: document, log: log))
        }
    }

    private func openLog(_ document: StreamDocument, minimumOffset: UInt64) async throws -> SegmentLog {
        let key = try masterKey.unwrap(document.wrappedKey ?? Data(), context: document.id)
        return try await SegmentLog.open(
            folder: folder + "/" + document.id, pool: pool, minimumOffset: minimumOffset,
            cipher: LogCipher(key: key), spares: spares)
    }

    /// Of an account, in all regions.
    private func all(of account: AccountID) -> [Stream] {
        streams.withLock { streams in streams.filter { $0.key.account == account }.flatMap(\.value.values) }
    }

    private func insert(_ stream: Stream) {
        streams.withLock { $0[stream.scope, default: [:]][stream.name] = stream }
    }

    // MARK: Streams

    /// What a stream is made with.
    package struct Making: Sendable {
        package var shardCount: Int
        package var mode: StreamDocument.Mode
        package var tags: [String: String]
        package var maxRecordKiB: Int?
        package var warmThroughputMiBps: Int?
        package var distributesAutomatically: Bool?

        package init(shardCount: Int, mode: StreamDocument.Mode, tags: [String: String]) {
            self.shardCount = shardCount
            self.mode = mode
            self.tags = tags
        }
    }

    package func create(_ name: StreamName, _ making: Making, in scope: Scope) async throws -> Stream {
        let count = making.shardCount
        try checkShardLimit(adding: count, in: scope)
        try documents.quotas?.check(.streams, for: scope.account)
        guard making.tags.count <= Limits.Kinesis.tagsPerStream else { throw StreamError.tooManyTags }
        let id = RandomText.uuid()
        var document = StreamDocument(
            id: id, createdAt: clock.now(), mode: making.mode,
            retentionHours: Limits.Kinesis.defaultRetentionHours,
            shards: Shard.even(count: count, startingOffsets: (1...count).map { UInt64($0) }), tags: making.tags)
        document.maxRecordKiB = making.maxRecordKiB
        document.warmThroughputMiBps = making.warmThroughputMiBps
        document.distributesAutomatically = making.distributesAutomatically
        document.wrappedKey = try masterKey.newWrappedKey(context: id)
        // The name is taken before the log is made, so that of two calls one fails.
        try await documents.transact { [document] writer in
            guard try writer.get(StreamDocument.self, scope, name.rawValue) == nil else {
                throw StreamError.streamExists(name: name.rawValue, account: scope.account)
            }
            try writer.put(document, scope, name.rawValue)
        }
        let log = try await openLog(document, minimumOffset: UInt64(count) + 1)
        let stream = Stream(scope: scope, name: name, document: document, log: log)
        insert(stream)
        return stream
    }

    /// Throws if the open shards of an account and region would be too many.
    func checkShardLimit(adding count: Int, in scope: Scope) throws(StreamError) {
        let open = list(in: scope).reduce(0) { $0 + $1.document.openShards.count }
        guard open.clamped(adding: count) <= Limits.Kinesis.shardsPerScope else {
            throw .shardLimit(requested: count, open: open, scope: scope)
        }
    }

    /// Removes a stream with its records; one with consumers only if that is asked for.
    package func delete(_ stream: Stream, withConsumers: Bool = true) async throws {
        let (scope, name) = (stream.scope, stream.name.rawValue)
        try await documents.transact { writer in
            let prefix = DocumentPrefix(name)
            let consumers = try writer.reader.count(.streamConsumer, scope, under: prefix)
            guard withConsumers || consumers == 0 else {
                throw StreamError.streamHasConsumers(name: name, account: scope.account)
            }
            try writer.deleteAll(.streamConsumer, scope, under: prefix)
            try writer.delete(.stream, scope, name)
        }
        streams.withLock { _ = $0[stream.scope]?.removeValue(forKey: stream.name) }
        subscriptions.end(.gone) { $0.streamID == stream.document.id }
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

    /// The streams of all accounts and regions.
    package func all() -> [Stream] { streams.withLock { $0.values.flatMap(\.values) } }

    /// Changes what is kept of a stream; `change` gets the newest state.
    @discardableResult
    package func change(
        _ stream: Stream, _ change: @Sendable @escaping (inout StreamDocument) throws -> Void
    ) async throws -> StreamDocument {
        let updated = try await store(stream, change)
        stream.update(updated)
        return updated
    }

    func store(
        _ stream: Stream, _ change: @Sendable @escaping (inout StreamDocument) throws -> Void
    ) async throws -> StreamDocument {
        let (scope, name) = (stream.scope, stream.name.rawValue)
        return try await documents.transact { writer in
            guard var document = try writer.get(StreamDocument.self, scope, name)?.value else {
                throw StreamError.streamNotFound(name: name, account: scope.account)
            }
            try change(&document)
            try writer.put(document, scope, name)
            return document
        }
    }

    package func changeTags(
        of stream: Stream, _ change: @Sendable @escaping (inout [String: String]) -> Void
    ) async throws {
        try await self.change(stream) { document in
            change(&document.tags)
            guard document.tags.count <= Limits.Kinesis.tagsPerStream else { throw StreamError.tooManyTags }
        }
    }

    // MARK: The whole engine

    /// Removes every stream of every account.
    package func reset() async throws {
        for stream in all() { try await delete(stream) }
    }

    /// Returns when all accepted records are on disk.
    package func close() async {
        endSubscriptions()
        for stream in all() { await stream.log.close() }
    }
}
