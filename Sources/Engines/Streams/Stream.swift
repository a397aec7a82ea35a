import Core
import Storage
import Synchronization

/// An open stream: its document and its log.
package final class Stream: Sendable {
    package let scope: Scope
    package let name: StreamName
    package let log: SegmentLog
    private let state: Mutex<State>

    private struct State {
        var document: StreamDocument
        /// The open shards by the ends of their hash key ranges, in order.
        var routes: [(end: UInt128, shard: UInt32)]

        init(_ document: StreamDocument) {
            self.document = document
            routes = document.shards.compactMap { shard in
                UInt128(shard.endingHashKey).map { (end: $0, shard: shard.number) }
            }
            routes.sort { $0.end < $1.end }
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

    func update(_ document: StreamDocument) { state.withLock { $0 = State(document) } }

    /// Gives every record of the batch the open shard that its hash key falls into.
    func route(_ batch: inout LogBatch) {
        let routes = state.withLock { $0.routes }
        for position in 0..<batch.count {
            let key = batch.hashKey(at: position)
            var low = 0
            var high = routes.count - 1
            while low < high {
                let middle = (low + high) / 2
                if routes[middle].end >= key { high = middle } else { low = middle + 1 }
            }
            batch.setLane(routes[low].shard, at: position)
        }
    }

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
}
