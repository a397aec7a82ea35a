import Catalog
import Columns
import Core
import Identity
import LogEvents
import Logging
import NIOCore
import Objects
import SchemaRegistry
import Storage

/// Carries the records of one leg of a delivery stream to its bucket, for as long as the stream exists.
///
/// Collects until the buffer is full or old enough, stores a plan, uploads, moves the checkpoint. What fails is tried
/// again; nothing is passed over.
struct DeliveryWorker: Sendable {
    let stream: DeliveryStream
    let leg: DeliveryLeg
    let services: DeliveryServices
    /// Told how far the source has been delivered.
    let hasDelivered: @Sendable ([UInt32: UInt64]) async throws -> Void

    var source: DeliverySource { leg.source }
    var clock: any WallClock { services.clock }

    private static let retryMilliseconds: Int64 = 500
    private static let longestRetryMilliseconds: Int64 = 30_000

    /// Returns when the task is cancelled.
    func run() async {
        let listener = source.log.listen(source.signal)
        stream.wake(source.signal)
        defer {
            source.log.stopListening(listener)
            stream.stopWaking(source.signal)
        }
        var wait = Self.retryMilliseconds
        while !Task.isCancelled {
            do {
                var progress = try await storedProgress()
                try await finishPlans(&progress)
                var batches: [DeliveryLeg.Group: DeliveryBatch] = [:]
                while true {
                    try await deliverNext(&progress, &batches)
                    wait = Self.retryMilliseconds
                }
            } catch is CancellationError {
                return
            } catch {
                stream.metrics.count { $0.deliveryFailures += 1 }
                services.logger.warning(
                    "delivery failed and is tried again",
                    metadata: ["stream": "\(stream.name)", "error": "\(error)", "after_ms": "\(wait)"])
                let (code, message) = Self.reason(error)
                await tell(code, message)
                try? await clock.sleep(until: clock.now().adding(milliseconds: wait))
                wait = min(wait * 2, Self.longestRetryMilliseconds)
            }
        }
    }

    /// What AWS calls the reason of a delivery that failed.
    ///
    /// https://docs.aws.amazon.com/firehose/latest/dev/monitoring-with-cloudwatch-logs.html#monitoring-s3-errors
    private static func reason(_ error: any Error) -> (code: String, message: String) {
        switch error {
        case ObjectError.bucketNotFound(let name), DeliveryError.bucketNotFound(let name):
            ("S3.NoSuchBucket", "The bucket \(name) does not exist.")
        case IdentityError.accessDenied(let reason): ("S3.AccessDenied", reason)
        case DeliveryError.roleNotFound(let arn): ("S3.AccessDenied", "The role \(arn) cannot be assumed.")
        case DeliveryError.notBucketOwner(let bucket, let expected):
            ("S3.AccessDenied", "The bucket \(bucket) is not owned by the account \(expected).")
        case DeliveryError.schemaNotFound(let reason): ("DataFormatConversion.EntityNotFound", reason)
        default: ("S3.InternalError", "\(error)")
        }
    }

    /// Carries out what was planned before, if anything was.
    func finishPending() async throws {
        var progress = try await storedProgress()
        try await finishPlans(&progress)
    }

    // MARK: Progress

    private func storedProgress() async throws -> DeliveryProgress {
        let name = DeliveryLeg.progressName(leg.kind, of: stream.document)
        return try await services.documents.get(DeliveryProgress.self, stream.scope, name)?.value ?? DeliveryProgress()
    }

    func store(_ progress: DeliveryProgress) async throws {
        let (scope, document) = (stream.scope, stream.document)
        try await services.documents.transact { [leg] writer in
            try writer.put(progress, scope, DeliveryLeg.progressName(leg.kind, of: document))
            // Lanes that were taken back go with their checkpoints, or their records would come again.
            if let staged = leg.staged { try writer.put(staged.document, scope, document.id) }
        }
    }

    // MARK: Planning

    func plan(
        _ batch: DeliveryBatch, _ group: DeliveryLeg.Group, _ destination: S3Destination
    ) async throws -> DeliveryPlan {
        let isFailure = group.target?.failure != nil
        let oldest = batch.oldestArrival ?? clock.now()
        let extension_ =
            destination.conversion.map { $0.settings.format == .parquet ? ".parquet" : ".orc" }
            ?? destination.compression.fileExtension
        let template = try KeyTemplate(
            prefix: isFailure ? destination.failurePrefix : destination.prefix, timeZone: destination.timeZone,
            isErrorPrefix: isFailure)
        let key = template.key(
            at: oldest, streamName: stream.name, version: stream.document.version, uuid: RandomText.uuid(),
            suffix: destination.fileExtension ?? extension_, errorOutputType: group.target?.failure?.rawValue ?? "",
            partitionKeys: group.target?.keys ?? [:])
        let ranges = batch.ranges.sorted { $0.key < $1.key }.map {
            DeliveryPlan.Range(lane: $0.key, from: $0.value.from, to: $0.value.to)
        }
        var plan = DeliveryPlan(
            key: key, ranges: ranges, compression: destination.conversion == nil ? destination.compression : .none,
            delimiter: destination.conversion == nil ? destination.delimiter : nil, bucket: destination.bucket)
        plan.plannedAt = clock.now()
        plan.oldestArrival = oldest
        plan.storageClass = destination.storageClass
        func errorKey(_ type: FailedRecord.OutputType) throws -> String {
            try KeyTemplate(prefix: destination.failurePrefix, timeZone: destination.timeZone, isErrorPrefix: true).key(
                at: oldest, streamName: stream.name, version: stream.document.version, uuid: RandomText.uuid(),
                suffix: "", errorOutputType: type.rawValue)
        }
        if let conversion = destination.conversion {
            plan.conversion = DeliveryPlan.Conversion(
                settings: conversion.settings, columns: try await services.columns(of: conversion.table),
                table: conversion.table, errorKey: try errorKey(.conversion))
        }
        // Failed records go to the bucket, wherever the others go.
        if stream.document.endpoint != nil, leg.kind != .backup, !isFailure {
            plan.endpoint = DeliveryPlan.EndpointTarget(
                requestID: RandomText.uuid(), errorKey: try errorKey(.endpoint))
        }
        if let channel = stream.document.channel {
            plan.check = DeliveryPlan.Check(
                format: channel.format, errorBucket: channel.deadLetters.bucket,
                errorKey: try KeyTemplate(prefix: channel.deadLetters.prefix, timeZone: "UTC", isErrorPrefix: true).key(
                    at: oldest, streamName: stream.name, version: stream.document.version, uuid: RandomText.uuid(),
                    suffix: "", errorOutputType: FailedRecord.OutputType.channel.rawValue))
        }
        if stream.document.table != nil, leg.kind != .backup, !isFailure {
            func manifestKey(_ prefix: String) throws -> String {
                try KeyTemplate(prefix: prefix, timeZone: "UTC", isErrorPrefix: false).key(
                    at: oldest, streamName: stream.name, version: stream.document.version, uuid: RandomText.uuid(),
                    suffix: "-manifest", errorOutputType: "")
            }
            plan.load = DeliveryPlan.LoadTarget(
                id: RandomText.uuid(), manifestKey: try manifestKey("manifests/"),
                failedManifestKey: try manifestKey("errors/manifests/"))
        }
        return plan
    }

    // MARK: Uploading

    /// Carries out, one after another, what was planned before.
    private func finishPlans(_ progress: inout DeliveryProgress) async throws {
        for plan in progress.plans { try await settle(plan, carryOut(plan), &progress) }
    }

    /// The role that deliveries are made as.
    private var roleARN: String {
        let destination = leg.kind == .backup ? stream.document.backup : stream.document.destination
        return destination?.roleARN ?? stream.document.destination.roleARN
    }

    /// Delivers the records of a plan.
    func carryOut(_ plan: DeliveryPlan) async throws -> PlanCounts {
        let destination = leg.kind == .backup ? stream.document.backup : stream.document.destination
        try await services.checkRole(roleARN)
        if case .kinesis(let source, let role, _) = stream.document.source {
            try await services.identity.demand(
                Access("kinesis:GetRecords", source), as: DeliveryServices.role(role, of: stream))
        }
        if let destination, destination.expectedOwner != nil {
            try await services.checkBucket(plan.bucket, owner: destination.expectedOwner)
        }
        let counts: PlanCounts
        if let target = plan.endpoint {
            counts = try await send(plan, target)
        } else if let conversion = plan.conversion {
            counts = try await convert(plan, conversion)
        } else if let target = plan.load {
            counts = try await load(plan, target)
        } else {
            counts = try await putPlain(plan)
        }
        if let check = plan.check, counts.misfits > 0 { try await putMisfits(counts, plan, check) }
        return counts
    }

    /// Moves the checkpoint behind a plan that is carried out, the oldest of them.
    func settle(_ plan: DeliveryPlan, _ counts: PlanCounts, _ progress: inout DeliveryProgress) async throws {
        CrashPoint.delivered.reach()
        for range in plan.ranges {
            progress.checkpoint[range.lane] = range.to
            if releases(range) { progress.checkpoint[range.lane] = nil }
        }
        if let staged = leg.staged { stream.metrics.count { $0.partitions = staged.partitionCount } }
        progress.plans.removeFirst()
        try await store(progress)
        note(counts, plan)
        try await hasDelivered(progress.checkpoint)
    }

    /// Takes back the lane of a partition that has no more records; returns whether it did.
    private func releases(_ range: DeliveryPlan.Range) -> Bool {
        guard let staged = leg.staged, let uses = staged.settledUses(of: range.lane) else { return false }
        // What may have been its last records and is damaged has yet to be told of.
        let isDone = (source.log.newest(lane: range.lane) ?? 0) < range.to
        return isDone && staged.release(range.lane, uses: uses)
    }

    /// Puts the object of a plan whose records stay as they are.
    func putPlain(_ plan: DeliveryPlan) async throws -> PlanCounts {
        let contents = PlainContents(.rows, plan, source, pool: services.pool)
        return try await putRows(plan, plan.compression == .gzip ? ["content-encoding": "gzip"] : [:]) {
            try await contents.write(to: $0)
        }
    }

    /// Puts the object of the records that are not what the channel's have to be.
    private func putMisfits(_ counts: PlanCounts, _ plan: DeliveryPlan, _ check: DeliveryPlan.Check) async throws {
        if let channel = stream.document.channel {
            try await services.checkBucket(check.errorBucket, owner: channel.deadLetters.expectedOwner)
        }
        let contents = PlainContents(.misfits, plan, source, pool: services.pool)
        try await put(check.errorKey, check.errorBucket) { _ = try await contents.write(to: $0) }
        await tell(
            FailedRecord.channelCode, "\(counts.misfits) of \(counts.records) records are no \(check.format.rawValue).")
    }

    private func convert(_ plan: DeliveryPlan, _ conversion: DeliveryPlan.Conversion) async throws -> PlanCounts {
        let contents = ConvertedContents(
            plan: plan, conversion: conversion, source: source,
            serialized: SerializedRecords(services.documents, in: stream.scope), pool: services.pool,
            memory: services.conversionMemory)
        let counts = try await putRows(plan, [:]) { try await contents.writeRows(to: $0) }
        if counts.misfits > 0 {
            try await put(conversion.errorKey, plan.bucket) { try await contents.writeMisfits(to: $0) }
            await tell(
                "DataFormatConversion.InvalidData",
                "\(counts.misfits) of \(counts.records) records do not fit the table: \(counts.firstMisfit ?? "")")
        }
        return counts
    }

    /// Puts the object of a plan, unless there are no rows for it.
    private func putRows(
        _ plan: DeliveryPlan, _ headers: [String: String], _ write: (ObjectWriter) async throws -> PlanCounts
    ) async throws -> PlanCounts {
        do {
            return try await put(plan.key, plan.bucket, headers, storageClass: plan.storageClass) {
                let counts = try await write($0)
                guard counts.hasRows else { throw NoRows(counts: counts) }
                return counts
            }
        } catch let none as NoRows { return none.counts }
    }

    /// Puts an object that `write` writes.
    private func put<Result>(
        _ key: String, _ bucket: String, _ headers: [String: String] = [:], storageClass: String? = nil,
        _ write: (ObjectWriter) async throws -> Result
    ) async throws -> Result {
        let all = headers.merging(["content-type": "application/octet-stream"]) { given, _ in given }
        let attributes = ObjectAttributes(headers: all, storageClass: storageClass ?? "STANDARD")
        return try await services.objects(as: roleARN, of: stream).upload(
            bucket: bucket, key: key, attributes: attributes
        ) {
            let result = try await write($0)
            CrashPoint.uploading.reach()
            return result
        }
    }

    /// Puts an object of lines.
    func put(_ key: String, _ bucket: String, _ lines: [[UInt8]]) async throws {
        try await put(key, bucket) { writer in
            try await services.pool.run {
                for line in lines { try line.withUnsafeBytes { try writer.write($0) } }
            }
        }
    }

    // MARK: Telling

    private func note(_ counts: PlanCounts, _ plan: DeliveryPlan) {
        let age = plan.oldestArrival.map { (clock.now().milliseconds - $0.milliseconds) / 1000 } ?? 0
        stream.metrics.count { metrics in
            guard leg.kind != .backup else {
                metrics.backupRecords += counts.records
                metrics.backupBytes += counts.bytes
                return
            }
            metrics.deliverySuccesses += 1
            metrics.deliveredRecords += counts.records
            metrics.deliveredBytes += counts.bytes
            metrics.dataFreshnessSeconds = age
            if plan.conversion != nil {
                metrics.convertedRecords += counts.records - counts.misfits
                metrics.failedConversionRecords += counts.misfits
            }
        }
    }

    /// Writes a failure to the log stream that the destination names.
    func tell(_ code: String, _ message: String) async {
        let document = stream.document
        let destination = leg.kind == .backup ? document.backup ?? document.destination : document.destination
        guard let log = destination.logging else { return }
        await services.tell(
            log, stream: stream, bucket: destination.bucket, code: code, message: message)
    }
}
