import AWSProtocol
import Core
import Functions
import Storage

/// Processes the records of a source and appends what comes of them to a staging log, from which they are delivered.
///
/// Each step is appended in one write, at the end of which stands, in a lane of its own, how far the source has been read. A
/// record is part of a whole step or it is ignored: so every source record is staged once, through crashes, whatever
/// processing does with it.
struct StagingWorker: Sendable {
    /// The lane of the ends of steps: the last one in every write.
    static let stepLane = UInt32.max - 1

    let stream: DeliveryStream
    let source: DeliverySource
    let staging: SegmentLog
    let lanes: StagedLanes
    let documents: DocumentStore
    let functions: Functions
    let pool: BlockingPool
    let clock: any WallClock
    let metrics: DeliveryMetrics
    /// Told how far the source has been read.
    let hasRead: @Sendable ([UInt32: UInt64]) async throws -> Void

    private typealias Part = FunctionTransform.Part

    /// What a step takes from the source, bounded in what it comes to: compressed records may come to a thousand times their size.
    private struct Taken: Sendable {
        private(set) var parts: [Part] = []
        /// The last record of the log that is taken; the next step begins behind it.
        private(set) var last: UInt64?
        private var bytes = 0

        mutating func add(_ record: SourceRecord, _ processor: RecordProcessor) {
            // What came in one record of the log stays together.
            guard bytes < Limits.Firehose.stepBytes || record.offset == last else { return }
            last = record.offset
            for outcome in processor.parts(of: record.data) {
                switch outcome {
                case .delivered(let data, _), .failed(_, _, _, let data): bytes += data.count
                }
                parts.append((record, outcome))
            }
        }
    }

    /// Reads on until the task is cancelled or something fails.
    func run(from start: [UInt32: UInt64]) async throws {
        var position = start
        let listener = source.log.listen(source.signal)
        defer { source.log.stopListening(listener) }
        while !Task.isCancelled {
            // Without processing, which may have been ended, records go on as they are.
            let destination = stream.document.destination
            let processing = destination.processing ?? ProcessingSettings()
            let template = try KeyTemplate(
                prefix: destination.prefix, timeZone: destination.timeZone, isErrorPrefix: false)
            let processor = try RecordProcessor(processing, wantedKeys: template.partitionKeys)
            var isIdle = true
            for lane in source.lanes().shuffled() {
                if position[lane] == nil { position[lane] = try await source.start(lane) }
                let from = position[lane, default: 0]
                let (taken, end) = try await source.read(lane: lane, from: from, into: Taken()) { taken, view in
                    taken.add(view.record, processor)
                }
                guard let last = taken.last ?? end else { continue }
                isIdle = false
                let transformed = try await transform(processing)?.transform(taken.parts) ?? taken.parts
                let outcomes = try await pool.run { transformed.map { ($0.record, processor.partitioned($0.outcome)) } }
                position[lane] = last + 1
                try await stage(outcomes, position)
                try await hasRead(position)
            }
            if isIdle { try await source.signal.wait(until: nil, clock: clock) }
        }
    }

    private func transform(_ processing: ProcessingSettings) -> FunctionTransform? {
        processing.function.map {
            FunctionTransform(settings: $0, stream: stream, functions: functions, clock: clock)
        }
    }

    private func stage(
        _ outcomes: [Part], _ position: [UInt32: UInt64]
    ) async throws {
        defer { lanes.unpin() }
        let before = lanes.document
        var entries: [NewLogRecord] = []
        let now = clock.now()
        for (record, outcome) in outcomes {
            let (lane, data) = place(outcome, of: record, now)
            entries.append(
                NewLogRecord(lane: lane, hashKey: 0, partitionKey: "\(record.arrival.milliseconds)", data: data))
        }
        let step = WireMap(position.sorted { $0.key < $1.key }.map { ("\($0.key)", .string("\($0.value)")) })
        entries.append(
            NewLogRecord(
                lane: Self.stepLane, hashKey: 0, partitionKey: "", data: JSONWriter.bytes(of: .map(step))))
        // What a lane holds is known before there is anything in it.
        if lanes.document != before {
            let (scope, id) = (stream.scope, stream.document.id)
            try await documents.transact { [lanes] in try $0.put(lanes.document, scope, id) }
        }
        CrashPoint.processed.reach()
        _ = try await staging.append(entries, now: now)
        CrashPoint.staged.reach()
        metrics.count { $0.partitions = lanes.partitionCount }
    }

    private func place(
        _ outcome: RecordProcessor.Outcome, of record: SourceRecord, _ now: Timestamp
    ) -> (lane: UInt32, data: [UInt8]) {
        switch outcome {
        case .delivered(let data, let keys):
            let target = StagingDocument.Target(keys: keys, failure: nil)
            if let lane = lanes.lane(for: target, limit: Limits.Firehose.activePartitions) { return (lane, data) }
            return fail(
                .tooManyPartitions, "DynamicPartitioning.ActivePartitionsLimitExceeded",
                "There are as many active partitions as there may be: \(Limits.Firehose.activePartitions).", data,
                record, now)
        case .failed(let type, let code, let message, let data):
            return fail(type, code, message, data, record, now)
        }
    }

    private func fail(
        _ type: FailedRecord.OutputType, _ code: String, _ message: String, _ data: [UInt8], _ record: SourceRecord,
        _ now: Timestamp
    ) -> (lane: UInt32, data: [UInt8]) {
        var failed = FailedRecord(arrival: record.arrival, code: code, message: message, endedAt: now, data: data)
        if code.hasPrefix("Lambda.") { failed.functionARN = stream.document.destination.processing?.function?.arn }
        metrics.count { $0.failedProcessingRecords += 1 }
        guard let lane = lanes.lane(for: .init(keys: [:], failure: type), limit: .max) else {
            preconditionFailure("failed records always have a lane")
        }
        return (lane, failed.line())
    }
}

extension StagingWorker {
    /// How far the steps in a staging log have read the source; nil if there is none.
    static func position(in log: SegmentLog) async throws -> [UInt32: UInt64]? {
        guard let last = log.last(lane: stepLane) else { return nil }
        let records = try await log.read(lane: stepLane, from: last.offset, maxRecords: 1, maxBytes: 1)
        guard let step = records.first, let members = try JSONParser.parse(step.data).map else { return nil }
        var position: [UInt32: UInt64] = [:]
        for entry in members.entries {
            if let lane = UInt32(entry.name), let offset = entry.value.string.flatMap({ UInt64($0) }) {
                position[lane] = offset
            }
        }
        return position
    }
}
