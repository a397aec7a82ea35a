import Core
import Storage
import Synchronization

/// Queues on streams: each hands out a stream's records, waits for their acknowledgement, hands those out again that are not
/// acknowledged in time, and keeps those apart that nobody could process.
///
/// What has been handed out and acknowledged is on disk when a call returns.
/// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_CreateQueue.html
package final class Queues: Sendable {
    let streams: Streams
    let documents: DocumentStore
    let clock: any WallClock
    private let queues = Mutex<[Scope: [String: Queue]]>([:])

    /// Opens all queues that the document store knows.
    package init(streams: Streams, documents: DocumentStore, clock: any WallClock) async throws {
        self.streams = streams
        self.documents = documents
        self.clock = clock
        for stored in try await documents.read({ try $0.listEverywhere(QueueDocument.self) }) {
            guard let stream = try? streams.stream(named: stored.value.streamName, in: stored.scope) else { continue }
            let prefix = DocumentPrefix(stored.value.id)
            let records: [Stored<QueueRecordDocument>]
            do {
                records = try await documents.scan(QueueRecordDocument.self, stored.scope, under: prefix)
            } catch let damage as DocumentDamage {
                // Without all of them records could be handed out that are done with: the queue is not served.
                documents.report(damage)
                continue
            }
            let byOffset = records.compactMap { record in UInt64(record.path[1]).map { ($0, record.value) } }
            insert(
                Queue(
                    scope: stored.scope, name: stored.name, stream: stream, document: stored.value,
                    records: Dictionary(byOffset, uniquingKeysWith: { first, _ in first })))
        }
    }

    private func insert(_ queue: Queue) { queues.withLock { $0[queue.scope, default: [:]][queue.name] = queue } }

    // MARK: Queues

    package func create(
        _ name: String, on stream: Stream, start type: String, at time: Timestamp?,
        attributes: QueueDocument.Attributes, tags: [String: String]
    ) async throws -> Queue {
        let scope = stream.scope
        guard stream.document.mode == .onDemand else { throw QueueError.notOnDemand(stream: stream.name.rawValue) }
        guard tags.count <= Limits.Kinesis.tagsPerStream else { throw QueueError.tooManyTags }
        let others = try await streams.consumers(of: stream).count + list(in: scope, on: stream).count
        guard others < Limits.Kinesis.consumersPerStream else {
            throw QueueError.consumerLimit(stream: stream.name.rawValue)
        }
        let now = clock.now()
        let horizon = max(stream.horizon(at: now), stream.document.createdAt)
        let begin: (start: Streams.Start, time: Timestamp) =
            switch type {
            case "TRIM_HORIZON": (.trimHorizon, horizon)
            case "AT_TIMESTAMP": (.time(time ?? now), max(time ?? now, horizon))
            default: (.latest, now)
            }
        var cursors: [UInt32: UInt64] = [:]
        for shard in stream.document.shards {
            cursors[shard.number] = try await streams.offset(of: begin.start, in: stream, shard: shard)
        }
        let document = QueueDocument(
            id: RandomText.make(20, from: RandomText.lowerAndDigits), createdAt: now,
            streamName: stream.name.rawValue, streamID: stream.document.id,
            start: QueueDocument.Start(type: type, time: begin.time), attributes: attributes, tags: tags,
            resourcePolicy: nil, cursors: cursors)
        try await documents.transact { writer in
            guard try writer.get(QueueDocument.self, scope, name) == nil else { throw QueueError.queueExists(name) }
            try writer.put(document, scope, name)
        }
        let queue = Queue(scope: scope, name: name, stream: stream, document: document, records: [:])
        insert(queue)
        return queue
    }

    package func queue(arn: String, in scope: Scope) throws(QueueError) -> Queue {
        let parsed = ARN(arn)
        let id = parsed?.resource(after: "queue/")
        let found = queues.withLock { queues in queues[scope]?.values.first { $0.document.id == id } }
        guard let found, parsed == found.arn else { throw .queueNotFound(arn) }
        return found
    }

    /// The queues of an account and region in the order of their names.
    package func list(in scope: Scope, on stream: Stream? = nil) -> [Queue] {
        queues.withLock { Array($0[scope, default: [:]].values) }
            .filter { stream == nil || $0.stream === stream }.sorted { $0.name < $1.name }
    }

    /// Changes what is kept of a queue.
    package func change(
        _ queue: Queue, _ change: @Sendable @escaping (inout QueueDocument) throws -> Void
    ) async throws {
        try await queue.turn.take {
            var document = queue.document
            try change(&document)
            try await documents.transact { [document] in try $0.put(document, queue.scope, queue.name) }
            queue.state.withLock { [document] in $0.document = document }
        }
        queue.wake()
    }

    package func delete(_ queue: Queue) async throws {
        try await queue.turn.take {
            let prefix = DocumentPrefix(queue.document.id)
            try await documents.transact { writer in
                try writer.delete(.queue, queue.scope, queue.name)
                try writer.deleteAll(.queueRecord, queue.scope, under: prefix)
            }
            queues.withLock { _ = $0[queue.scope]?.removeValue(forKey: queue.name) }
            queue.state.withLock { $0.records = [:] }
        }
        queue.wake()
    }

    package func reset() { queues.withLock { $0 = [:] } }
}
