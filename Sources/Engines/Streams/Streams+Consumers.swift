import Core
import Storage

extension Streams {
    package func registerConsumer(
        _ name: String, tags: [String: String], of stream: Stream
    ) async throws -> ConsumerDocument {
        guard tags.count <= Limits.Kinesis.tagsPerStream else { throw StreamError.tooManyTags }
        let consumer = ConsumerDocument(
            name: name, createdAt: clock.now(), streamID: stream.document.id, tags: tags, resourcePolicy: nil)
        let (scope, streamName) = (stream.scope, stream.name.rawValue)
        try await documents.transact { writer in
            guard try writer.get(ConsumerDocument.self, scope, streamName, name) == nil else {
                throw StreamError.consumerExists(name)
            }
            let count = try writer.reader.count(
                .streamConsumer, scope, under: DocumentPrefix(streamName))
            guard count < Limits.Kinesis.consumersPerStream else { throw StreamError.consumerLimit(stream: streamName) }
            try writer.put(consumer, scope, streamName, name)
        }
        return consumer
    }

    /// The consumers of a stream in the order of their names.
    package func consumers(of stream: Stream) async throws -> [ConsumerDocument] {
        try await documents.list(
            ConsumerDocument.self, stream.scope, under: DocumentPrefix(stream.name.rawValue)
        ).map(\.value)
    }

    package func consumer(named name: String, of stream: Stream) async throws -> ConsumerDocument {
        guard
            let stored = try await documents.get(ConsumerDocument.self, stream.scope, stream.name.rawValue, name)
        else { throw StreamError.consumerNotFound(name, stream: stream.name.rawValue) }
        return stored.value
    }

    package func changeConsumer(
        _ name: String, of stream: Stream, _ change: @Sendable @escaping (inout ConsumerDocument) throws -> Void
    ) async throws {
        let (scope, streamName) = (stream.scope, stream.name.rawValue)
        try await documents.transact { writer in
            guard var consumer = try writer.get(ConsumerDocument.self, scope, streamName, name)?.value else {
                throw StreamError.consumerNotFound(name, stream: streamName)
            }
            try change(&consumer)
            try writer.put(consumer, scope, streamName, name)
        }
    }

    package func deregisterConsumer(_ name: String, of stream: Stream) async throws {
        let (scope, streamName) = (stream.scope, stream.name.rawValue)
        let isRemoved = try await documents.transact { try $0.delete(.streamConsumer, scope, streamName, name) }
        guard isRemoved else { throw StreamError.consumerNotFound(name, stream: streamName) }
        subscriptions.end(.gone) { $0.streamID == stream.document.id && $0.consumer.hasSameBytes(as: name) }
    }

    // MARK: Subscriptions

    /// Ends all subscriptions, as when the server stops.
    package func endSubscriptions() { subscriptions.end(.stopping) { _ in true } }

    /// Begins to push the records of a shard to a consumer, from `start` on.
    ///
    /// Takes the place of an earlier subscription of the same consumer to the shard, unless that is younger than five
    /// seconds: https://docs.aws.amazon.com/kinesis/latest/APIReference/API_SubscribeToShard.html
    package func subscribe(
        _ consumer: ConsumerDocument, to shard: Shard, of stream: Stream, from start: Start
    ) async throws -> Subscription {
        let now = clock.now()
        let subscription = Subscription(
            streamID: stream.document.id, consumer: consumer.name, shard: shard.number,
            offset: try await offset(of: start, in: stream, shard: shard), begunAt: now)
        guard subscriptions.begin(subscription, now: now) else {
            throw StreamError.subscribed(consumer: consumer.name, shard: shard.id)
        }
        return subscription
    }

    /// Something that a subscription has to tell.
    package struct Pushed: Sendable {
        package let records: [LogRecord]
        /// The sequence number to continue from, after the subscription has ended; nil at the end of a closed shard.
        package let continuation: SequenceNumber?
        package let millisecondsBehind: Int64
        /// Where to go on, at the end of a closed shard, with which the subscription ends.
        package let children: [Shard]?
    }

    /// Hands everything that comes to `send`, until five minutes are over or the shard is at its end.
    package func push(
        _ subscription: Subscription, of stream: Stream, send: (Pushed) async throws -> Void
    ) async throws {
        let listener = stream.log.listen(subscription.signal)
        defer {
            stream.log.stopListening(listener)
            subscriptions.finish(subscription)
        }
        let deadline = subscription.begunAt.adding(seconds: Limits.Kinesis.subscriptionSeconds)
        var offset = subscription.offset
        var isFirst = true
        while clock.now() < deadline {
            switch subscription.ended {
            case .takenOver:
                throw StreamError.subscribed(consumer: subscription.consumer, shard: Shard.id(subscription.shard))
            case .gone: throw StreamError.consumerNotFound(subscription.consumer, stream: stream.name.rawValue)
            case .stopping: return
            case nil: break
            }
            let page = try await read(
                stream, shard: subscription.shard, from: offset, maxRecords: Limits.Kinesis.recordsPerGet,
                maxBytes: Limits.Kinesis.bytesPerPush)
            let children = page.nextOffset == nil ? stream.children(of: subscription.shard) : nil
            let isQuiet = !isFirst && page.records.isEmpty && children == nil
            if isQuiet {
                let before = clock.now()
                try await subscription.signal.wait(
                    until: min(deadline, before.adding(seconds: Limits.Kinesis.pushIntervalSeconds)), clock: clock)
                // After a while without records an event without any tells that the connection lives.
                let waited = clock.now().milliseconds - before.milliseconds
                guard waited >= Int64(Limits.Kinesis.pushIntervalSeconds) * 1000 else { continue }
            }
            isFirst = false
            if children == nil || !page.records.isEmpty {
                let last = page.records.last?.offset ?? (offset > 0 ? offset - 1 : 0)
                try await send(
                    Pushed(
                        records: page.records,
                        continuation: stream.sequenceNumber(offset: last, shard: subscription.shard),
                        millisecondsBehind: page.millisecondsBehind, children: nil))
            }
            if let children {
                // An event of its own, as the KCL takes one for broken that has both a continuation and children.
                return try await send(
                    Pushed(records: [], continuation: nil, millisecondsBehind: 0, children: children))
            }
            offset = page.nextOffset ?? offset
        }
    }
}
