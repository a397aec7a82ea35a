import Core
import Storage

extension DeliveryWorker {
    /// What is planned of one group before the others have their turn.
    private static let plansPerPass = 8

    /// One look at all groups: what is planned, and what has been collected.
    private struct Pass: Sendable {
        var progress: DeliveryProgress
        var batches: [DeliveryLeg.Group: DeliveryBatch]
        /// What plans have come to that are carried out before those ahead of them.
        var carried: [String: PlanCounts] = [:]
        var wakeAt: Timestamp?
        var hasDelivered = false
    }

    private struct Carried: Sendable {
        let key: String
        let counts: PlanCounts
    }

    /// Delivers the batches that are due; if there are none, waits until one may be.
    func deliverNext(
        _ progress: inout DeliveryProgress, _ batches: inout [DeliveryLeg.Group: DeliveryBatch]
    ) async throws {
        let begun = Pass(progress: progress, batches: batches)
        let pass = try await withThrowingTaskGroup(of: Carried.self) { tasks in
            var pass = begun
            for group in leg.groups().shuffled() { try await deliver(group, &pass, &tasks) }
            while !pass.progress.plans.isEmpty { try await settleNext(&pass, &tasks) }
            return pass
        }
        (progress, batches) = (pass.progress, pass.batches)
        if !pass.hasDelivered { try await source.signal.wait(until: pass.wakeAt, clock: clock) }
    }

    /// Collects for a group, and begins to deliver what is due; the next plan is begun while one is carried out.
    private func deliver(
        _ group: DeliveryLeg.Group, _ pass: inout Pass, _ tasks: inout ThrowingTaskGroup<Carried, any Error>
    ) async throws {
        let destination = leg.destination(group, of: stream.document)
        // The groups after this one have their turn, however much there is.
        for _ in 0..<Self.plansPerPass {
            var batch = pass.batches[group] ?? DeliveryBatch()
            try await collect(
                group, into: &batch, from: pass.progress.checkpointBehindPlans, limit: destination.bufferBytes)
            pass.batches[group] = batch.isEmpty ? nil : batch
            guard let due = dueTime(of: batch, destination) else { return }
            guard batch.isDue(at: clock.now(), limit: destination.bufferBytes, due: due) else {
                pass.wakeAt = min(pass.wakeAt ?? due, due)
                return
            }
            while pass.progress.plans.count >= plansAtOnce { try await settleNext(&pass, &tasks) }
            CrashPoint.due.reach()
            let plan = try await plan(batch, group, destination)
            pass.progress.plans.append(plan)
            try await store(pass.progress)
            CrashPoint.planned.reach()
            pass.batches[group] = nil
            pass.hasDelivered = true
            tasks.addTask { Carried(key: plan.key, counts: try await carryOut(plan)) }
        }
    }

    /// An endpoint and a table get one request after another; objects may be made two at a time.
    private var plansAtOnce: Int {
        stream.document.endpoint == nil && stream.document.table == nil ? DeliveryProgress.plansAtOnce : 1
    }

    /// Waits for a plan to be carried out, and moves the checkpoint behind all that are, in their order.
    private func settleNext(
        _ pass: inout Pass, _ tasks: inout ThrowingTaskGroup<Carried, any Error>
    ) async throws {
        guard let done = try await tasks.next() else { return }
        pass.carried[done.key] = done.counts
        while let first = pass.progress.plans.first, let counts = pass.carried.removeValue(forKey: first.key) {
            try await settle(first, counts, &pass.progress)
        }
    }

    /// When a batch is to be delivered though it is not full; nil if it is empty.
    private func dueTime(of batch: DeliveryBatch, _ destination: S3Destination) -> Timestamp? {
        if let channel = stream.document.channel { return batch.oldestArrival.map { channel.due(after: $0) } }
        return batch.begunAt?.adding(seconds: destination.bufferSeconds)
    }

    /// Reads on in every lane of a group, until nothing is left or the batch is full.
    private func collect(
        _ group: DeliveryLeg.Group, into batch: inout DeliveryBatch, from checkpoint: [UInt32: UInt64], limit: Int
    ) async throws {
        // In another order each time, so that no lane waits for the backlog of the one before it.
        for lane in group.lanes.shuffled() {
            var position = batch.ranges[lane]?.to ?? checkpoint[lane]
            if position == nil { position = try await source.start(lane) }
            while let offset = position, batch.bytes < limit, !batch.isClosed {
                if let records = source.summary(lane: lane, from: offset),
                    batch.take(lane: lane, records, now: clock.now(), limit: limit)
                {
                    position = records.lastOffset + 1
                    continue
                }
                let (found, last) = try await source.read(lane: lane, from: offset, into: [Seen]()) {
                    $0.append(Seen(offset: $1.offset, arrival: $1.arrival, size: $1.data.count))
                }
                let now = clock.now()
                for record in found {
                    let isTaken = batch.take(
                        lane: lane, offset: record.offset, arrival: record.arrival, size: record.size,
                        now: now, limit: limit)
                    // A record that no longer fits means that the batch is as full as it gets.
                    guard isTaken else { return batch.close() }
                }
                position = last.map { $0 + 1 }
            }
        }
    }

    /// What a batch has to know of a record.
    private struct Seen {
        let offset: UInt64
        let arrival: Timestamp
        let size: Int
    }
}
