import Core
import ServiceLifecycle
import Logging
import Storage

extension Streams {
    /// Whether a retention period is to become longer or shorter.
    package enum RetentionChange: Sendable { case longer, shorter }

    package func setRetention(hours: Int, of stream: Stream, _ direction: RetentionChange) async throws {
        guard hours >= Limits.Kinesis.defaultRetentionHours else { throw StreamError.retention(.tooShort(hours)) }
        guard hours <= Limits.Kinesis.longestRetentionHours else { throw StreamError.retention(.tooLong(hours)) }
        let name = stream.name.rawValue
        try await change(stream) { document in
            let existing = document.retentionHours
            switch direction {
            case .longer where hours < existing:
                throw StreamError.retention(.notLonger(requested: hours, existing: existing, stream: name))
            case .shorter where hours > existing:
                throw StreamError.retention(.notShorter(requested: hours, existing: existing, stream: name))
            default: document.retentionHours = hours
            }
        }
    }

    /// Encrypts what is written from now on; nil ends that.
    ///
    /// What is there stays readable.
    package func setEncryption(keyID: String?, of stream: Stream) async throws {
        try await change(stream) { document in
            let perDay = Limits.Kinesis.encryptionUpdatesPerDay
            if keyID == nil {
                document.encryptionStops = try self.today(
                    document.encryptionStops, "StopStreamEncryption", perDay: perDay)
            } else {
                document.encryptionStarts = try self.today(
                    document.encryptionStarts, "StartStreamEncryption", perDay: perDay)
            }
            document.encryptionKeyID = keyID
        }
    }

    /// Switches between a number of shards that is given and one that follows the load.
    package func setMode(_ mode: StreamDocument.Mode, of stream: Stream) async throws {
        try await change(stream) { document in
            document.modeUpdates = try self.today(
                document.modeUpdates, "UpdateStreamMode", perDay: Limits.Kinesis.modeUpdatesPerDay)
            document.mode = mode
            if mode == .provisioned {
                document.distributesAutomatically = nil
                document.warmThroughputMiBps = nil
            }
        }
    }

    /// The times of a change in the last 24 hours, with now; throws if there are too many and AWS's limits hold.
    func today(_ times: [Timestamp]?, _ operation: String, perDay: Int) throws(StreamError) -> [Timestamp] {
        let now = clock.now()
        let today = (times ?? []).filter { $0 > now.adding(seconds: -86_400) }
        guard limits == .none || today.count < perDay else {
            throw .tooOften(operation: operation, perDay: perDay)
        }
        return today.suffix(perDay) + [now]
    }

    // MARK: Upkeep

    /// Removes what is older than its retention, and scales on-demand streams, until the server stops.
    package func run() async throws {
        await withGracefulShutdownHandler {
            var seen: [String: Int] = [:]
            while !Task.isShuttingDownGracefully, !Task.isCancelled {
                for stream in all() {
                    do {
                        try await trim(stream)
                        try await scale(stream, seen: &seen)
                    } catch {
                        logger.warning("upkeep failed", metadata: ["stream": "\(stream.arn)", "error": "\(error)"])
                    }
                }
                try? await pool.run { [spares] in spares?.removeIdle() }
                try? await stopping.wait(
                    until: clock.now().adding(seconds: Limits.Kinesis.upkeepSeconds), clock: clock)
            }
        } onGracefulShutdown: {
            self.stopping.raise()
        }
    }

    /// Removes segments and closed shards whose records are all too old.
    func trim(_ stream: Stream) async throws {
        let horizon = stream.horizon(at: clock.now())
        try await stream.log.trim(before: horizon)
        let isExpired: @Sendable (Shard) -> Bool = { $0.closedAt.map { $0 < horizon } ?? false }
        guard stream.document.shards.contains(where: isExpired) else { return }
        try await change(stream) { $0.shards.removeAll(where: isExpired) }
    }

    /// Doubles the shards of an on-demand stream that takes more than half of what they may.
    ///
    /// https://docs.aws.amazon.com/streams/latest/dev/how-do-i-size-a-stream.html#ondemandmode
    func scale(_ stream: Stream, seen: inout [String: Int]) async throws {
        let document = stream.document
        guard document.mode == .onDemand else { return }
        let bytes = stream.metrics.incomingBytes
        let before = seen.updateValue(bytes, forKey: document.id)
        let open = document.openShards.count
        guard let before, open < Limits.Kinesis.onDemandShards else { return }
        let rate = (bytes - before) / Limits.Kinesis.upkeepSeconds
        guard rate > open * Limits.Kinesis.shardWriteBytes / 2 else { return }
        let target = min(open * 2, Limits.Kinesis.onDemandShards)
        try await reshard(stream) { try $0.rescale(to: target) }
        logger.info("scaled", metadata: ["stream": "\(stream.arn)", "shards": "\(target)"])
    }
}
