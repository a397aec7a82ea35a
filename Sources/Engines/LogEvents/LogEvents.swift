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
    /// Those that are open, by the account and the group.
    private let measured = Mutex<[AccountID: [String: SegmentLog]]>([:])

    package init(documents: DocumentStore, folder: String, pool: BlockingPool, clock: any WallClock) {
        self.documents = documents
        self.folder = folder
        self.pool = pool
        self.clock = clock
        documents.quotas?.add(.bytes) { [weak self] account in
            (self?.measured.withLock { $0[account]?.values.map(\.storedBytes) } ?? []).reduce(0) {
                $0.clamped(adding: $1)
            }
        }
    }

    /// Opens the logs of all groups, so that what they have is known.
    package func openAll() async throws {
        for stored in try await documents.read({ try $0.listEverywhere(LogGroupDocument.self) }) {
            _ = try await log(stored.value, of: stored.scope.account)
        }
    }

    /// The log of a group, opened at first use.
    private func log(_ group: LogGroupDocument, of account: AccountID) async throws -> SegmentLog {
        let log = try await logs.withLock { logs in
            if let open = logs[group.id] { return open }
            let task = Task { try await SegmentLog.open(folder: "\(self.folder)/\(group.id)", pool: self.pool) }
            logs[group.id] = task
            return task
        }.value
        if documents.quotas != nil { measured.withLock { $0[account, default: [:]][group.id] = log } }
        return log
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
        try await documents.list(LogGroupDocument.self, scope, under: .all.beginning(prefix))
    }

    package func deleteGroup(_ name: String, in scope: Scope) async throws {
        let group = try await documents.transact { writer in
            guard let group = try writer.get(LogGroupDocument.self, scope, name)?.value else {
                throw LogEventError.groupNotFound
            }
            try writer.delete(.logGroup, scope, name)
            try writer.deleteAll(.logStream, scope, under: DocumentPrefix(name))
            return group
        }
        let log = try await log(group, of: scope.account)
        logs.withLock { _ = $0.removeValue(forKey: group.id) }
        measured.withLock { _ = $0[scope.account]?.removeValue(forKey: group.id) }
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
        let log = try await log(group, of: scope.account)
        var summaries: [StreamSummary] = []
        for stored in try await documents.list(
            LogStreamDocument.self, scope, under: DocumentPrefix(name).beginning(prefix))
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
                lane: streamDocument.lane, hashKey: UInt128(UInt64(clamping: $0.time.milliseconds)), partitionKey: "",
                data: Array($0.message.utf8))
        }
        guard !records.isEmpty else { return }
        try documents.checkRoom()
        let bytes = records.reduce(0) { $0 + $1.data.count }
        try documents.quotas?.check(adding: bytes, toLogs: true, for: scope.account)
        do {
            _ = try await log(groupDocument, of: scope.account).append(records, now: clock.now())
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
        let log = try await log(groupDocument, of: scope.account)
        var found: [LogEvent] = []
        var bytes = 0
        var position = offset
        while true {
            let records = try await log.read(
                lane: streamDocument.lane, from: position, maxRecords: 1000, maxBytes: Limits.Logs.bytesPerPage)
            for record in records {
                guard record.offset < end else { return (found, position) }
                let event = Self.event(record, of: stream)
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
        let (groupDocument, streamDocument) = try await find(stream, group: group, in: scope)
        let (log, lane) = (try await log(groupDocument, of: scope.account), streamDocument.lane)
        guard let first = log.first(lane: lane), let last = log.last(lane: lane)?.offset else { return [] }
        var kept: [LogEvent] = []
        var upper = min(end, last.clamped(adding: 1))
        // From the end in ever longer steps: an offset may be of another stream, or its event not be selected.
        var width = UInt64(max(limit, 100))
        while upper > first, kept.count < limit {
            let lower = upper - first > width ? upper - width : first
            var position = lower
            var found: [LogEvent] = []
            while position < upper {
                let records = try await log.read(
                    lane: lane, from: position, maxRecords: 1000, maxBytes: Limits.Logs.bytesPerPage)
                guard let newest = records.last else { break }
                let events = records.lazy.filter { $0.offset < upper }.map { Self.event($0, of: stream) }
                found = (found + events.filter(selection.holds)).suffix(limit)
                position = newest.offset + 1
            }
            kept = found.suffix(limit - kept.count) + kept
            upper = lower
            width = width.clamped(multipliedBy: 2)
        }
        return kept
    }

    private static func event(_ record: LogRecord, of stream: String) -> LogEvent {
        LogEvent(
            stream: stream, offset: record.offset, time: eventTime(record), ingestedAt: record.arrival,
            message: String(decoding: record.data, as: UTF8.self))
    }

    // MARK: The whole engine

    package func reset() async throws {
        for stored in try await documents.read({ try $0.listEverywhere(LogGroupDocument.self) }) {
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
