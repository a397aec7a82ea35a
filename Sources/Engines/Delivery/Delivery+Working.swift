import Core
import Logging
import Storage
import Streams

extension Delivery {
    /// Delivers the records of a stream until the task is cancelled.
    func work(_ stream: DeliveryStream, _ log: SegmentLog?, _ cipher: RecordCipher?) async {
        while !Task.isCancelled {
            do {
                // The source may have been deleted; one of the same name may come.
                if source(of: stream, log, cipher) != nil { try await runLegs(stream, log, cipher) }
            } catch is CancellationError {
                return
            } catch {
                services.logger.warning(
                    "delivery stopped and is begun again", metadata: ["stream": "\(stream.name)", "error": "\(error)"])
            }
            try? await clock.sleep(until: clock.now().adding(seconds: 1))
        }
    }

    private func source(of stream: DeliveryStream, _ log: SegmentLog?, _ cipher: RecordCipher?) -> DeliverySource? {
        switch stream.document.source {
        case .direct:
            guard let log, let cipher else { return nil }
            return DeliverySource(kind: .direct(cipher), log: log, lanes: { [0] }, start: { _ in 0 })
        case .kinesis(let arn, _, _):
            guard let source = try? kinesisStream(arn) else { return nil }
            return DeliverySource(
                kind: .kinesis(source), log: source.log, lanes: { source.document.shards.map(\.number) },
                start: { lane in source.document.shards.first { $0.number == lane }?.startingOffset ?? 0 })
        }
    }

    /// Runs all that a stream's document asks for, until the task is cancelled.
    private func runLegs(_ stream: DeliveryStream, _ log: SegmentLog?, _ cipher: RecordCipher?) async throws {
        let document = stream.document
        let isStaged = document.isStaged == true
        var readers = [isStaged ? DeliveryLeg.Kind.staged : .main]
        if document.backup != nil { readers.append(.backup) }
        let points = log.map { TrimPoints($0, readers: readers.map(\.rawValue)) }
        func done(_ kind: DeliveryLeg.Kind) -> @Sendable ([UInt32: UInt64]) async throws -> Void {
            { try await points?.advance(kind.rawValue, to: $0) }
        }
        guard let source = source(of: stream, log, cipher) else { return }
        try await withThrowingTaskGroup(of: Void.self) { group in
            if document.backup != nil, let backup = self.source(of: stream, log, cipher) {
                let worker = DeliveryWorker(
                    stream: stream, leg: DeliveryLeg(kind: .backup, source: backup, staged: nil), services: services,
                    hasDelivered: done(.backup))
                group.addTask { await worker.run() }
            }
            let main = DeliveryWorker(
                stream: stream, leg: DeliveryLeg(kind: .main, source: source, staged: nil), services: services,
                hasDelivered: done(.main))
            if isStaged {
                // What was planned before there was processing is not to be delivered in another way as well.
                try await main.finishPending()
                let staging = try await stage(stream, source, hasRead: done(.staged))
                group.addTask { try await staging.0.run(from: staging.start) }
                group.addTask { await staging.1.run() }
            } else {
                group.addTask { await main.run() }
            }
            do {
                while try await group.next() != nil {}
            } catch {
                group.cancelAll()
                throw error
            }
        }
    }

    /// The worker that processes records, from where it was, and the one that delivers what comes of them.
    private func stage(
        _ stream: DeliveryStream, _ source: DeliverySource,
        hasRead: @Sendable @escaping ([UInt32: UInt64]) async throws -> Void
    ) async throws -> (StagingWorker, DeliveryWorker, start: [UInt32: UInt64]) {
        let document = stream.document
        let log = try await openLog(stagingFolder(document), of: stream)
        var stored =
            try await documents.get(StagingDocument.self, stream.scope, document.id)?.value ?? StagingDocument()
        let oldest = log.lanes.compactMap { log.first(lane: $0) }.min() ?? .max
        stored.ignored.removeAll { $0.to <= oldest }
        let lastStep = log.last(lane: StagingWorker.stepLane)?.offset ?? 0
        let end = log.reserveOffset()
        if end > lastStep + 1 {
            // A step that was cut off: its source records are staged again.
            stored.ignored.append(StagingDocument.Span(from: lastStep + 1, to: end))
            let (scope, id) = (stream.scope, document.id)
            try await documents.transact { [stored] in try $0.put(stored, scope, id) }
        }
        let progress = try await documents.get(
            DeliveryProgress.self, stream.scope, DeliveryLeg.progressName(.main, of: document))?.value
        let start = try await StagingWorker.position(in: log) ?? progress?.checkpoint ?? [:]
        let lanes = StagedLanes(stored)
        let worker = StagingWorker(
            stream: stream, source: source, staging: log, lanes: lanes, documents: documents,
            functions: services.functions, pool: services.pool,
            clock: clock, metrics: stream.metrics, hasRead: hasRead)
        let staged = DeliverySource(
            kind: .staged(ignored: stored.ignored), log: log, lanes: { Array(lanes.targets.keys) }, start: { _ in 0 })
        let delivery = DeliveryWorker(
            stream: stream, leg: DeliveryLeg(kind: .staged, source: staged, staged: lanes), services: services,
            hasDelivered: { checkpoint in try await Self.trim(log, lanes, checkpoint) })
        return (worker, delivery, start)
    }

    /// Removes what is delivered from a staging log; the newest step stays, as it says where to go on.
    private static func trim(_ log: SegmentLog, _ lanes: StagedLanes, _ checkpoint: [UInt32: UInt64]) async throws {
        let targets = lanes.targets
        var offsets = checkpoint
        for lane in log.lanes where lane != StagingWorker.stepLane && targets[lane] == nil { offsets[lane] = .max }
        // Of these nothing is delivered yet, also where the log knows no record of them as it is damaged.
        for lane in targets.keys where offsets[lane] == nil { offsets[lane] = 0 }
        offsets[StagingWorker.stepLane] = log.last(lane: StagingWorker.stepLane)?.offset
        try await log.trim(before: offsets)
    }
}
