import Core
import Storage
import Synchronization

/// An open stream: its document and its log.
package final class Stream: Sendable {
    package let scope: Scope
    package let name: StreamName
    package let log: SegmentLog
    private let state: Mutex<State>

    /// A put that is on its way: what comes of every record.
    package typealias PutCompletion = @Sendable (Result<[Placement], any Error>) -> Void

    private struct Put {
        let batch: LogBatch
        let now: Timestamp
        let completion: PutCompletion
    }

    private struct State {
        var document: StreamDocument
        /// The open shards by the ends of their hash key ranges, in order.
        var routes: [(end: UInt128, shard: UInt32)] = []
        var isEncrypting: Bool { document.encryptionKeyID != nil }
        /// Puts that wait until the shards are changed; nil if they need not wait.
        var waiting: [Put]?
        var budgets: [UInt32: ShardBudget] = [:]
        var metrics = StreamMetrics()
        /// Of the shards, while enhanced monitoring counts anything of them.
        var shardMetrics: [UInt32: StreamMetrics] = [:]
        var countsShards: Bool { document.shardLevelMetrics?.isEmpty == false }
        /// The record that the distribution strategy AUTO has placed last.
        var nextRoute = 0

        init(_ document: StreamDocument) {
            self.document = document
            setRoutes()
        }

        mutating func setRoutes() {
            routes = document.openShards.map { (end: $0.hashKeys.upperBound, shard: $0.number) }
            routes.sort { $0.end < $1.end }
        }

        /// The open shard that a hash key falls into.
        func shard(for key: UInt128) -> UInt32 {
            var low = 0
            var high = routes.count - 1
            while low < high {
                let middle = (low + high) / 2
                if routes[middle].end >= key { high = middle } else { low = middle + 1 }
            }
            return routes[low].shard
        }
    }

    init(scope: Scope, name: StreamName, document: StreamDocument, log: SegmentLog) {
        self.scope = scope
        self.name = name
        self.log = log
        state = Mutex(State(document))
    }

    package var document: StreamDocument { state.withLock { $0.document } }
    package var arn: ARN { ARN(service: "kinesis", scope: scope, resource: "stream/\(name)") }
    package var metrics: StreamMetrics { state.withLock { $0.metrics } }
    /// What enhanced monitoring has counted, by shard.
    package var shardMetrics: [UInt32: StreamMetrics] {
        state.withLock { state in state.countsShards ? state.shardMetrics : [:] }
    }

    func count(_ change: (inout StreamMetrics) -> Void) { state.withLock { change(&$0.metrics) } }

    // MARK: Putting records

    /// What has become of a record that was put.
    package enum Placement: Sendable, Equatable {
        case placed(SequenceNumber)
        /// The shard has taken as much as it may.
        case throttled(shard: UInt32)
    }

    /// A put that has its shards and its place in the log.
    private struct Routed {
        /// The records that the shards take.
        let batch: LogBatch
        /// Nil if the shards take none.
        let reservation: SegmentLog.Reservation?
        let lanes: [UInt32]
        let throttled: Set<Int>
        let bytes: Int
        let createdAt: Timestamp
        let completion: PutCompletion
    }

    /// Gives every record of the batch its shard and hands the batch to the log; while shards are being changed it waits.
    func put(_ batch: LogBatch, limits: ThroughputLimits, now: Timestamp, completion: @escaping PutCompletion) {
        let put = Put(batch: batch, now: now, completion: completion)
        let routed = state.withLock { state -> Routed? in
            guard state.waiting == nil else {
                state.waiting?.append(put)
                return nil
            }
            return route(put, limits, &state)
        }
        if let routed { write(routed) }
    }

    /// Called under the lock, so that the log has batches in the order in which they were routed.
    private func route(_ put: Put, _ limits: ThroughputLimits, _ state: inout State) -> Routed {
        var batch = put.batch
        var throttled: Set<Int> = []
        var lanes: [UInt32] = []
        lanes.reserveCapacity(batch.count)
        var bytes = 0
        for position in 0..<batch.count {
            let shard: UInt32
            if state.document.distributesAutomatically == true {
                shard = state.routes[state.nextRoute % state.routes.count].shard
                state.nextRoute += 1
            } else {
                shard = state.shard(for: batch.hashKey(at: position))
            }
            batch.setLane(shard, at: position)
            lanes.append(shard)
            let size = batch.payloadBytes(at: position)
            if limits == .aws, !state.budgets[shard, default: ShardBudget()].takeWrite(bytes: size, now: put.now) {
                throttled.insert(position)
            } else {
                bytes += size
            }
        }
        state.metrics.putCalls += 1
        state.metrics.writeThrottles += throttled.count
        if state.countsShards {
            for position in throttled { state.shardMetrics[lanes[position], default: .init()].writeThrottles += 1 }
        }
        if !throttled.isEmpty { batch = batch.without(throttled) }
        return Routed(
            batch: batch, reservation: batch.isEmpty ? nil : log.reserve(for: batch, now: put.now), lanes: lanes,
            throttled: throttled, bytes: bytes, createdAt: state.document.createdAt, completion: put.completion)
    }

    private func countWritten(bytes: Int, _ batch: LogBatch) {
        state.withLock { state in
            state.metrics.incomingBytes += bytes
            state.metrics.incomingRecords += batch.count
            guard state.countsShards else { return }
            for position in 0..<batch.count {
                let size = batch.payloadBytes(at: position)
                state.shardMetrics[batch.lane(at: position), default: .init()].incomingBytes += size
                state.shardMetrics[batch.lane(at: position), default: .init()].incomingRecords += 1
            }
        }
    }

    private func write(_ routed: Routed) {
        let (lanes, throttled, bytes) = (routed.lanes, routed.throttled, routed.bytes)
        guard let reservation = routed.reservation else {
            return routed.completion(.success(lanes.map { .throttled(shard: $0) }))
        }
        log.fill(reservation, with: routed.batch) { [createdAt = routed.createdAt] result in
            routed.completion(
                result.map { first in
                    self.countWritten(bytes: bytes, routed.batch)
                    var offset = first
                    return lanes.enumerated().map { position, lane in
                        guard throttled.isEmpty || !throttled.contains(position) else { return .throttled(shard: lane) }
                        defer { offset += 1 }
                        return .placed(SequenceNumber(createdAt: createdAt, offset: offset, shard: lane))
                    }
                })
        }
    }

    /// Whether a shard may be read now; if so, the call counts.
    package func takeRead(shard: UInt32, limits: ThroughputLimits, now: Timestamp) -> Bool {
        state.withLock { state in
            state.metrics.getRecordsCalls += 1
            guard limits == .aws else { return true }
            let isAllowed = state.budgets[shard, default: ShardBudget()].takeRead(now: now)
            if !isAllowed {
                state.metrics.readThrottles += 1
                if state.countsShards { state.shardMetrics[shard, default: .init()].readThrottles += 1 }
            }
            return isAllowed
        }
    }

    /// Whether an iterator of a shard may be asked for now; if so, the call counts.
    package func takeIterator(shard: UInt32, limits: ThroughputLimits, now: Timestamp) -> Bool {
        guard limits == .aws else { return true }
        return state.withLock { $0.budgets[shard, default: ShardBudget()].takeIterator(now: now) }
    }

    func noteRead(shard: UInt32, bytes: Int, records: Int, ageMilliseconds: Int64, now: Timestamp) {
        state.withLock { state in
            state.metrics.outgoingBytes += bytes
            state.metrics.outgoingRecords += records
            state.metrics.iteratorAgeMilliseconds = ageMilliseconds
            if state.countsShards {
                state.shardMetrics[shard, default: .init()].outgoingBytes += bytes
                state.shardMetrics[shard, default: .init()].outgoingRecords += records
                state.shardMetrics[shard, default: .init()].iteratorAgeMilliseconds = ageMilliseconds
            }
            state.budgets[shard]?.noteRead(bytes: bytes, now: now)
        }
    }

    // MARK: Changing the stream

    /// Replaces the document by one with the same open shards.
    func update(_ document: StreamDocument) {
        state.withLock { state in
            state.document = document
            state.setRoutes()
        }
    }

    /// Makes puts wait, so that the log's next offset divides what comes before a change from what comes after it.
    ///
    /// Returns false if they wait for another change already.
    func holdPuts() -> Bool {
        state.withLock { state in
            guard state.waiting == nil else { return false }
            state.waiting = []
            return true
        }
    }

    /// Lets puts go on, with another document if there is one.
    func releasePuts(_ document: StreamDocument?, limits: ThroughputLimits) {
        let routed = state.withLock { state -> [Routed] in
            if let document {
                state.document = document
                state.setRoutes()
                let open = Set(state.routes.map(\.shard))
                state.budgets = state.budgets.filter { open.contains($0.key) }
                let known = Set(document.shards.map(\.number))
                state.shardMetrics = state.shardMetrics.filter { known.contains($0.key) }
            }
            let waiting = state.waiting ?? []
            state.waiting = nil
            return waiting.map { route($0, limits, &state) }
        }
        for put in routed { write(put) }
    }

    // MARK: Shards

    package func shard(withID id: String) throws(StreamError) -> Shard {
        let number = Shard.number(ofID: id)
        guard let shard = document.shards.first(where: { $0.number == number }) else {
            throw .shardNotFound(shard: id, stream: name.rawValue, account: scope.account)
        }
        return shard
    }

    package func sequenceNumber(offset: UInt64, shard: UInt32) -> SequenceNumber {
        SequenceNumber(createdAt: document.createdAt, offset: offset, shard: shard)
    }

    /// The shards that a closed one was split or merged into.
    package func children(of shard: UInt32) -> [Shard] {
        document.shards.filter { $0.parent == shard || $0.adjacentParent == shard }
    }

    /// Records that arrived earlier are no longer given out.
    package func horizon(at now: Timestamp) -> Timestamp {
        now.adding(milliseconds: -Int64(document.retentionHours) * 3_600_000)
    }
}
