import Core
import Storage
import Synchronization

extension Queues {
    /// A record as a receiver gets it.
    package struct Delivery: Sendable {
        package let record: LogRecord
        package let number: SequenceNumber
        package let receipt: Receipt
        package let receiveCount: Int
        package let firstReceivedAt: Timestamp
    }

    /// What a receipt handle stands for: one delivery of one record.
    package struct Receipt: Sendable, Equatable {
        package let queueID: String
        package let offset: UInt64
        package let number: UInt64

        package init(queueID: String, offset: UInt64, number: UInt64) {
            self.queueID = queueID
            self.offset = offset
            self.number = number
        }
    }

    /// Up to `limit` records that are visible, dead letters or others; waits for up to `waitSeconds` until there is one.
    package func receive(
        from queue: Queue, limit: Int, waitSeconds: Int, visibilitySeconds: Int?, deadLetters: Bool
    ) async throws -> [Delivery] {
        let deadline = clock.now().adding(seconds: waitSeconds)
        let signal = Signal()
        let listener = queue.stream.log.listen(signal)
        queue.listeners.withLock { $0[ObjectIdentifier(signal)] = signal }
        defer {
            queue.stream.log.stopListening(listener)
            queue.listeners.withLock { _ = $0.removeValue(forKey: ObjectIdentifier(signal)) }
        }
        while true {
            let found = try await queue.turn.take {
                try await self.take(from: queue, limit, visibilitySeconds, deadLetters: deadLetters)
            }
            let now = clock.now()
            guard found.isEmpty, now < deadline, !isGone(queue) else { return found }
            let next = queue.state.withLock { state in state.records.values.map(\.visibleAt).filter { $0 > now }.min() }
            try await signal.wait(until: min(deadline, next ?? deadline), clock: clock)
        }
    }

    private func isGone(_ queue: Queue) -> Bool { !list(in: queue.scope).contains { $0 === queue } }

    private func take(
        from queue: Queue, _ limit: Int, _ visibilitySeconds: Int?, deadLetters: Bool
    ) async throws -> [Delivery] {
        let now = clock.now()
        var (document, inFlight) = queue.state.withLock { ($0.document, $0.records.count) }
        let visibleAt = now.adding(seconds: visibilitySeconds ?? document.attributes.visibilitySeconds)
        let horizon = queue.stream.horizon(at: now)
        var changed: [UInt64: QueueRecordDocument?] = [:]
        var found: [Delivery] = []
        func deliver(_ record: LogRecord, _ before: QueueRecordDocument?) {
            let after = QueueRecordDocument(
                shard: record.lane, receiveCount: (before?.receiveCount ?? 0) + 1,
                firstReceivedAt: before?.firstReceivedAt ?? now, visibleAt: visibleAt, isDead: deadLetters,
                receipt: .random(in: .min ... .max))
            changed[record.offset] = after
            found.append(
                Delivery(
                    record: record,
                    number: queue.stream.sequenceNumber(offset: record.offset, shard: record.lane),
                    receipt: Receipt(queueID: document.id, offset: record.offset, number: after.receipt),
                    receiveCount: after.receiveCount, firstReceivedAt: after.firstReceivedAt))
        }
        let visible = queue.state.withLock { state in
            state.records.filter { entry in
                entry.value.visibleAt <= now && entry.value.isDeadLetter(document.attributes) == deadLetters
            }
        }
        for (offset, known) in visible.sorted(by: { $0.key < $1.key }) {
            guard found.count < limit else { break }
            let page = try await streams.read(queue.stream, shard: known.shard, from: offset, maxRecords: 1)
            guard let record = page.records.first, record.offset == offset, record.arrival >= horizon else {
                // Its retention is over.
                changed[offset] = .some(nil)
                continue
            }
            deliver(record, known)
        }
        if !deadLetters {
            for shard in queue.stream.document.shards {
                var position = document.cursors[shard.number] ?? shard.startingOffset
                guard found.count < limit, inFlight < Limits.Kinesis.recordsInFlight else { break }
                let page = try await streams.read(
                    queue.stream, shard: shard.number, from: position, maxRecords: limit - found.count)
                for record in page.records { deliver(record, nil) }
                inFlight += page.records.count
                position = page.records.last.map { $0.offset + 1 } ?? page.nextOffset ?? position
                document.cursors[shard.number] = position
            }
        }
        guard !changed.isEmpty else { return [] }
        try await store(changed, document, of: queue)
        queue.state.withLock { [document, changed] state in
            state.document.cursors = document.cursors
            for (offset, record) in changed { state.records[offset] = record }
        }
        return found
    }

    private func store(
        _ changed: [UInt64: QueueRecordDocument?], _ document: QueueDocument, of queue: Queue
    ) async throws {
        let (scope, name) = (queue.scope, queue.name)
        try await documents.transact { writer in
            for (offset, record) in changed {
                if let record {
                    try writer.put(record, scope, document.id, padded(offset, 20))
                } else {
                    try writer.delete(.queueRecord, scope, document.id, padded(offset, 20))
                }
            }
            try writer.put(document, scope, name)
        }
    }

    // MARK: Receipts

    /// What is to become of a record that was received.
    package enum Disposal: Sendable {
        case acknowledge
        case visible(afterSeconds: Int)
        /// A dead letter begins anew.
        case restore
    }

    /// Settles records by their receipts; returns for each why it was refused, or nil.
    package func settle(
        _ entries: [(receipt: Receipt?, disposal: Disposal)], of queue: Queue, deadLetters: Bool
    ) async throws -> [QueueRecordError?] {
        let results = try await queue.turn.take { () -> [QueueRecordError?] in
            let now = clock.now()
            let document = queue.document
            var changed: [UInt64: QueueRecordDocument?] = [:]
            let results = entries.map { entry -> QueueRecordError? in
                guard let receipt = entry.receipt, receipt.queueID == document.id else { return .invalidReceipt }
                // An entry may stand twice in a call: what the first made of it counts for the second.
                let known = changed[receipt.offset] ?? queue.state.withLock { $0.records[receipt.offset] }
                guard var record = known, record.receipt == receipt.number, record.isDead == deadLetters
                else { return .staleReceipt }
                switch entry.disposal {
                case .acknowledge:
                    changed[receipt.offset] = .some(nil)
                    return nil
                case .visible(let seconds): record.visibleAt = now.adding(seconds: seconds)
                case .restore:
                    (record.isDead, record.receiveCount, record.visibleAt) = (false, 0, now)
                    record.receipt = .random(in: .min ... .max)
                }
                changed[receipt.offset] = record
                return nil
            }
            if !changed.isEmpty {
                try await store(changed, document, of: queue)
                queue.state.withLock { [changed] state in
                    for (offset, record) in changed { state.records[offset] = record }
                }
            }
            return results
        }
        queue.wake()
        return results
    }
}
