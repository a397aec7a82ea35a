import Columns
import Core
import Identity
import Logging
import NIOCore
import Objects
import Storage
import Streams

/// Carries the records of one delivery stream to its bucket, for as long as the stream exists.
///
/// Collects until the buffer is full or old enough, stores a plan, uploads, moves the checkpoint. What fails is tried
/// again; nothing is passed over.
struct DeliveryWorker: Sendable {
    let stream: DeliveryStream
    let source: Source
    let documents: DocumentStore
    let objects: Objects
    let identity: Identity
    let pool: BlockingPool
    let clock: any WallClock
    let logger: Logger

    /// The log that a delivery stream reads, and the lanes of it.
    struct Source: Sendable {
        let log: SegmentLog
        /// Opens what is sealed in the stream's own log, which nobody else reads; nil for another stream's.
        let cipher: RecordCipher?
        let lanes: @Sendable () -> [UInt32]
        /// The offset of the first record of a lane to deliver, when nothing has been delivered yet.
        let start: @Sendable (UInt32) async throws -> UInt64
    }

    private static let retryMilliseconds: Int64 = 500
    private static let longestRetryMilliseconds: Int64 = 30_000

    /// Returns when the task is cancelled.
    func run() async {
        let listener = source.log.listen(stream.signal)
        defer { source.log.stopListening(listener) }
        var wait = Self.retryMilliseconds
        while !Task.isCancelled {
            do {
                var progress = try await storedProgress()
                try await finishPlan(&progress)
                while true {
                    try await deliverNext(&progress)
                    wait = Self.retryMilliseconds
                }
            } catch is CancellationError {
                return
            } catch {
                logger.warning(
                    "delivery failed and is tried again",
                    metadata: [
                        "stream": "\(stream.name)", "error": "\(error)", "after_ms": "\(wait)",
                    ])
                try? await clock.sleep(until: clock.now().adding(milliseconds: wait))
                wait = min(wait * 2, Self.longestRetryMilliseconds)
            }
        }
    }

    private func storedProgress() async throws -> DeliveryProgress {
        let id = stream.document.id
        return try await documents.get(DeliveryProgress.self, stream.scope, id)?.value ?? DeliveryProgress()
    }

    private func store(_ progress: DeliveryProgress) async throws {
        let (scope, id) = (stream.scope, stream.document.id)
        try await documents.transact { try $0.put(progress, scope, id) }
    }

    /// Waits for one batch to be due, and delivers it.
    private func deliverNext(_ progress: inout DeliveryProgress) async throws {
        var batch = DeliveryBatch()
        while true {
            let destination = stream.document.destination
            try await collect(into: &batch, from: progress.checkpoint, limit: destination.bufferBytes)
            let now = clock.now()
            if batch.isDue(at: now, limit: destination.bufferBytes, seconds: destination.bufferSeconds) { break }
            try await stream.signal.wait(
                until: batch.begunAt?.adding(seconds: destination.bufferSeconds), clock: clock)
        }
        progress.plan = try plan(batch)
        try await store(progress)
        try await finishPlan(&progress)
    }

    /// Reads on in every lane, until nothing is left or the batch is full.
    private func collect(into batch: inout DeliveryBatch, from checkpoint: [UInt32: UInt64], limit: Int) async throws {
        // In another order each time, so that no lane waits for the backlog of the one before it.
        for lane in source.lanes().shuffled() {
            var position = batch.ranges[lane]?.to ?? checkpoint[lane]
            if position == nil { position = try await source.start(lane) }
            while let offset = position, batch.bytes < limit, !batch.isClosed {
                let records = try await source.log.read(
                    lane: lane, from: offset, maxRecords: Limits.Firehose.readRecords,
                    maxBytes: Limits.Firehose.readBytes)
                for record in records {
                    let isTaken = batch.take(
                        lane: lane, offset: record.offset, arrival: record.arrival, size: size(of: record),
                        now: clock.now(), limit: limit)
                    // A record that no longer fits means that the batch is as full as it gets.
                    guard isTaken else { return batch.close() }
                }
                position = records.last.map { $0.offset + 1 }
            }
        }
    }

    /// What the producer sent, without what encryption adds.
    private func size(of record: LogRecord) -> Int {
        let isSealed = source.cipher != nil && record.hashKey == RecordCipher.sealed
        return record.data.count - (isSealed ? RecordCipher.overheadBytes : 0)
    }

    private func plan(_ batch: DeliveryBatch) throws -> DeliveryPlan {
        let document = stream.document
        let destination = document.destination
        let template = try KeyTemplate(
            prefix: destination.prefix, timeZone: destination.timeZone, isErrorPrefix: false)
        let suffix = destination.fileExtension ?? (destination.compression == .gzip ? ".gz" : "")
        let key = template.key(
            at: batch.oldestArrival ?? clock.now(), streamName: stream.name, version: document.version,
            uuid: RandomText.uuid(), suffix: suffix)
        let ranges = batch.ranges.sorted { $0.key < $1.key }.map {
            DeliveryPlan.Range(lane: $0.key, from: $0.value.from, to: $0.value.to)
        }
        return DeliveryPlan(
            key: key, ranges: ranges, compression: destination.compression, delimiter: destination.delimiter,
            bucket: destination.bucket)
    }

    /// Throws unless the role that deliveries are made as is still there.
    private func checkRole() async throws {
        let arn = stream.document.destination.roleARN
        guard let parsed = ARN(arn), let account = AccountID(parsed.account),
            let name = parsed.resource(after: "role/")?.split(separator: "/").last.map(String.init)
        else { throw DeliveryError.roleNotFound(arn: arn) }
        do { _ = try await identity.role(name, account: account) } catch is IdentityError {
            throw DeliveryError.roleNotFound(arn: arn)
        }
    }

    /// Uploads what was planned, if anything was, and moves the checkpoint behind it.
    private func finishPlan(_ progress: inout DeliveryProgress) async throws {
        guard let plan = progress.plan else { return }
        try await checkRole()
        let headers =
            plan.compression == .gzip
            ? ["content-type": "application/octet-stream", "content-encoding": "gzip"]
            : ["content-type": "application/octet-stream"]
        let contents = PlanContents(plan: plan, log: source.log, cipher: source.cipher, pool: pool)
        _ = try await objects.put(
            AsyncThrowingStream { try await contents.next() }, bucket: plan.bucket, key: plan.key,
            attributes: ObjectAttributes(headers: headers))
        for range in plan.ranges { progress.checkpoint[range.lane] = range.to }
        progress.plan = nil
        try await store(progress)
        if source.cipher != nil { try await source.log.trim(before: progress.checkpoint) }
    }
}

/// The bytes of a planned object, read from the log in steps.
private actor PlanContents {
    private let plan: DeliveryPlan
    private let log: SegmentLog
    private let cipher: RecordCipher?
    private let pool: BlockingPool
    private var ranges: ArraySlice<DeliveryPlan.Range>
    private let compressor: GzipCompressor?
    private var isFinished = false

    init(plan: DeliveryPlan, log: SegmentLog, cipher: RecordCipher?, pool: BlockingPool) {
        self.plan = plan
        self.log = log
        self.cipher = cipher
        self.pool = pool
        ranges = plan.ranges[...]
        compressor = plan.compression == .gzip ? GzipCompressor() : nil
    }

    func next() async throws -> ByteBuffer? {
        while let range = ranges.first {
            let records = try await log.read(
                lane: range.lane, from: range.from, maxRecords: Limits.Firehose.readRecords,
                maxBytes: Limits.Firehose.readBytes
            ).prefix { $0.offset < range.to }
            guard let last = records.last else {
                ranges.removeFirst()
                continue
            }
            ranges[ranges.startIndex].from = last.offset + 1
            var bytes: [UInt8] = []
            for record in records {
                bytes += try cipher?.data(of: record) ?? record.data
                if let delimiter = plan.delimiter { bytes += Array(delimiter.utf8) }
            }
            let output = try await compressed(bytes)
            if !output.isEmpty { return ByteBuffer(bytes: output) }
        }
        guard let compressor, !isFinished else { return nil }
        isFinished = true
        return ByteBuffer(bytes: try await pool.run { compressor.finish() })
    }

    private func compressed(_ bytes: [UInt8]) async throws -> [UInt8] {
        guard let compressor else { return bytes }
        return try await pool.run { compressor.compress(bytes) }
    }
}
