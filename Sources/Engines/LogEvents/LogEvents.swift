import Core
import Storage
import Synchronization

/// Log groups, streams and events: what CloudWatch Logs shows.
///
/// Every group has a segment log, in which each of its streams is a lane.
package final class LogEvents: Sendable {
    private let documents: DocumentStore
    private let folder: String
    private let pool: BlockingPool
    private let clock: any WallClock
    private let logs = Mutex<[String: Task<SegmentLog, any Error>]>([:])

    package init(documents: DocumentStore, folder: String, pool: BlockingPool, clock: any WallClock) {
        self.documents = documents
        self.folder = folder
        self.pool = pool
        self.clock = clock
    }

    /// The log of a group, opened at first use.
    private func log(_ group: LogGroupDocument) async throws -> SegmentLog {
        try await logs.withLock { logs in
            if let open = logs[group.id] { return open }
            let task = Task { try await SegmentLog.open(folder: "\(self.folder)/\(group.id)", pool: self.pool) }
            logs[group.id] = task
            return task
        }.value
    }

    // MARK: Groups and streams

    package func createGroup(_ name: String, tags: [String: String], in scope: Scope) async throws {
        let group = LogGroupDocument(id: RandomText.uuid(), createdAt: clock.now(), tags: tags, nextLane: 0)
        try await documents.transact { writer in
            guard try writer.get(LogGroupDocument.self, scope, name) == nil else { throw LogEventError.groupExists }
            try writer.put(group, scope, name)
        }
    }

    package func groups(in scope: Scope, prefix: String) async throws -> [Stored<LogGroupDocument>] {
        try await documents.scan(LogGroupDocument.self, scope, prefix: prefix)
    }

    package func deleteGroup(_ name: String, in scope: Scope) async throws {
        let group = try await documents.transact { writer in
            guard let group = try writer.get(LogGroupDocument.self, scope, name)?.value else {
                throw LogEventError.groupNotFound
            }
            try writer.delete(.logGroup, scope, name)
            try writer.deleteAll(.logStream, scope, prefix: name + DocumentKey.separator)
            return group
        }
        let log = try await log(group)
        logs.withLock { _ = $0.removeValue(forKey: group.id) }
        try await log.destroy()
    }

    package func createStream(_ name: String, group: String, in scope: Scope) async throws {
        let now = clock.now()
        try await documents.transact { writer in
            guard var document = try writer.get(LogGroupDocument.self, scope, group)?.value else {
                throw LogEventError.groupNotFound
            }
            guard try writer.get(LogStreamDocument.self, scope, group, name) == nil else {
                throw LogEventError.streamExists
            }
            try writer.put(LogStreamDocument(lane: document.nextLane, createdAt: now), scope, group, name)
            document.nextLane += 1
            try writer.put(document, scope, group)
        }
    }

    package func deleteStream(_ name: String, group: String, in scope: Scope) async throws {
        _ = try await find(name, group: group, in: scope)
        try await documents.transact { try $0.delete(.logStream, scope, group, name) }
    }

    /// A stream with the times of its first and last event.
    package struct StreamSummary: Sendable {
        package let name: String
        package let createdAt: Timestamp
        package let firstEventAt: Timestamp?
        package let lastEventAt: Timestamp?
        package let lastIngestedAt: Timestamp?
    }

    package func streams(group name: String, in scope: Scope, prefix: String) async throws -> [StreamSummary] {
        guard let group = try await documents.get(LogGroupDocument.self, scope, name)?.value else {
            throw LogEventError.groupNotFound
        }
        let log = try await log(group)
        var summaries: [StreamSummary] = []
        for stored in try await documents.scan(
            LogStreamDocument.self, scope, prefix: name + DocumentKey.separator + prefix)
        {
            let lane = stored.value.lane
            let first = try await log.read(lane: lane, from: 0, maxRecords: 1, maxBytes: 1).first
            let newest = log.last(lane: lane)
            let last = try await newest.asyncMap {
                try await log.read(lane: lane, from: $0.offset, maxRecords: 1, maxBytes: 1).first
            }
            summaries.append(
                StreamSummary(
                    name: stored.path[1], createdAt: stored.value.createdAt, firstEventAt: first.map(Self.eventTime),
                    lastEventAt: last.flatMap { $0.map(Self.eventTime) }, lastIngestedAt: newest?.arrival))
        }
        return summaries
    }

    private func find(
        _ name: String, group: String, in scope: Scope
    ) async throws -> (group: LogGroupDocument, stream: LogStreamDocument) {
        try await documents.read { reader in
            guard let found = try reader.get(LogGroupDocument.self, scope, group)?.value else {
                throw LogEventError.groupNotFound
            }
            guard let stream = try reader.get(LogStreamDocument.self, scope, group, name)?.value else {
                throw LogEventError.streamNotFound
            }
            return (found, stream)
        }
    }

    // MARK: Events

    /// Appends events, which are on disk when the call returns.
    package func put(
        _ events: [(time: Timestamp, message: String)], stream: String, group: String, in scope: Scope
    ) async throws {
        let (groupDocument, streamDocument) = try await find(stream, group: group, in: scope)
        let records = events.map {
            // The event's own time stands where a stream's record has its hash key.
            NewLogRecord(
                lane: streamDocument.lane, hashKey: UInt128(UInt64(max(0, $0.time.milliseconds))), partitionKey: "",
                data: Array($0.message.utf8))
        }
        guard !records.isEmpty else { return }
        do {
            _ = try await log(groupDocument).append(records, now: clock.now())
        } catch let error as LogError { throw LogEventError.log(error) }
    }

    /// Makes the group and the stream if they are missing, and appends.
    package func write(
        _ events: [(time: Timestamp, message: String)], stream: String, group: String, in scope: Scope
    ) async throws {
        do { try await createGroup(group, tags: [:], in: scope) } catch LogEventError.groupExists {}
        do { try await createStream(stream, group: group, in: scope) } catch LogEventError.streamExists {}
        try await put(events, stream: stream, group: group, in: scope)
    }

    private static func eventTime(_ record: LogRecord) -> Timestamp {
        Timestamp(milliseconds: Int64(truncatingIfNeeded: record.hashKey))
    }

    /// Which events of a stream are meant.
    package struct Selection: Sendable {
        package var from: Timestamp?
        /// Exclusive.
        package var to: Timestamp?
        package var pattern: FilterPattern?

        package init(from: Timestamp?, to: Timestamp?, pattern: FilterPattern? = nil) {
            self.from = from
            self.to = to
            self.pattern = pattern
        }

        func holds(_ event: LogEvent) -> Bool {
            if let from, event.time < from { return false }
            if let to, event.time >= to { return false }
            return pattern?.matches(event.message) ?? true
        }
    }

    /// Events of a stream from `offset` on, at most a page of them, and the offset after the last one looked at.
    package func events(
        stream: String, group: String, in scope: Scope, from offset: UInt64, before end: UInt64 = .max,
        limit: Int, selection: Selection
    ) async throws -> (events: [LogEvent], next: UInt64) {
        let (groupDocument, streamDocument) = try await find(stream, group: group, in: scope)
        let log = try await log(groupDocument)
        var found: [LogEvent] = []
        var bytes = 0
        var position = offset
        while true {
            let records = try await log.read(
                lane: streamDocument.lane, from: position, maxRecords: 1000, maxBytes: Limits.Logs.bytesPerPage)
            for record in records {
                guard record.offset < end else { return (found, position) }
                let event = LogEvent(
                    stream: stream, offset: record.offset, time: Self.eventTime(record), ingestedAt: record.arrival,
                    message: String(decoding: record.data, as: UTF8.self))
                if selection.holds(event) {
                    let size = record.data.count + Limits.Logs.eventOverheadBytes
                    guard found.count < limit, found.isEmpty || bytes + size <= Limits.Logs.bytesPerPage else {
                        return (found, position)
                    }
                    found.append(event)
                    bytes += size
                }
                position = record.offset + 1
            }
            if records.isEmpty { return (found, position) }
        }
    }

    /// The last events of a stream before `end`, at most `limit`, oldest first.
    package func lastEvents(
        stream: String, group: String, in scope: Scope, before end: UInt64, limit: Int, selection: Selection
    ) async throws -> [LogEvent] {
        var kept: [LogEvent] = []
        var position: UInt64 = 0
        while true {
            let page = try await events(
                stream: stream, group: group, in: scope, from: position, before: end, limit: limit,
                selection: selection)
            kept = Array((kept + page.events).suffix(limit))
            guard page.next > position, !page.events.isEmpty else { return kept }
            position = page.next
        }
    }

    // MARK: The whole engine

    package func reset() async throws {
        for stored in try await documents.read({ try $0.scanEverywhere(LogGroupDocument.self) }) {
            try await deleteGroup(stored.name, in: stored.scope)
        }
    }

    package func close() async {
        for task in logs.withLock({ Array($0.values) }) { await (try? task.value)?.close() }
    }
}

extension Optional {
    fileprivate func asyncMap<Result>(_ transform: (Wrapped) async throws -> Result) async rethrows -> Result? {
        guard let self else { return nil }
        return try await transform(self)
    }
}
