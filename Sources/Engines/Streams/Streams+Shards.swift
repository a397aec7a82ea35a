import Core
import Storage

extension Streams {
    package func splitShard(_ id: String, at hashKey: UInt128, of stream: Stream) async throws {
        let shard = try stream.shard(withID: id)
        try checkShardLimit(adding: 1, in: stream.scope)
        try await reshard(stream) { try $0.split(shard, at: hashKey) }
    }

    package func mergeShards(_ id: String, _ adjacentID: String, of stream: Stream) async throws {
        let (shard, adjacent) = (try stream.shard(withID: id), try stream.shard(withID: adjacentID))
        try await reshard(stream) { try $0.merge(shard, adjacent) }
    }

    /// Splits and merges shards until `target` of them divide the hash keys evenly; returns how many there were.
    ///
    /// AWS's bounds hold for a call that a client makes: at most the double, at least the half, ten times a day.
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_UpdateShardCount.html
    package func updateShardCount(of stream: Stream, to target: Int) async throws -> Int {
        let document = stream.document
        let open = document.openShards.count
        guard document.mode == .provisioned else { throw StreamError.scaling(.onDemand) }
        guard target <= open * 2 else { throw StreamError.scaling(.aboveDouble(open: open, target: target)) }
        guard target >= (open + 1) / 2 else { throw StreamError.scaling(.belowHalf(open: open, target: target)) }
        let updates = try today(
            document.shardCountUpdates, "UpdateShardCount", perDay: Limits.Kinesis.shardCountUpdatesPerDay)
        try checkShardLimit(adding: max(0, target - open), in: stream.scope)
        try await reshard(stream, also: { $0.shardCountUpdates = updates }) { try $0.rescale(to: target) }
        return open
    }

    /// Changes the shards while puts wait.
    ///
    /// When the change begins, all that was accepted is on disk, so that a reader who finds the end of a closed shard has
    /// read all of it.
    func reshard(
        _ stream: Stream, also: @Sendable @escaping (inout StreamDocument) -> Void = { _ in },
        _ change: @Sendable @escaping (inout ShardMap) throws -> Void
    ) async throws {
        let account = stream.scope.account
        guard stream.holdPuts() else {
            throw StreamError.streamChanging(name: stream.name.rawValue, account: account)
        }
        await stream.log.flush()
        do {
            let now = clock.now()
            let updated = try await store(stream) { document in
                var map = ShardMap(document.shards, now: now, nextOffset: stream.log.reserveOffset)
                try change(&map)
                document.shards = map.shards
                also(&document)
            }
            stream.releasePuts(updated, limits: limits)
            // Readers of closed shards learn of their children.
            stream.log.wakeListeners()
        } catch {
            stream.releasePuts(nil, limits: limits)
            let name = stream.name.rawValue
            switch error as? ShardMap.Refusal {
            case .closed(let id): throw StreamError.shardClosed(shard: id, stream: name, account: account)
            case .hashKeyOutside(let key, let shard):
                throw StreamError.hashKeyOutside(key, shard: shard, stream: name, account: account)
            case .notAdjacent(let one, let other):
                throw StreamError.shardsNotAdjacent(one, other, stream: name, account: account)
            case nil: throw error
            }
        }
    }
}
