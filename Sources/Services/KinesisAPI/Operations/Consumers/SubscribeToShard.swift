import AWSProtocol
import KinesisModel
import Streams

extension KinesisAPI {
    /// Pushes the records of a shard to a consumer as they come, for five minutes.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_SubscribeToShard.html
    package func subscribeToShard(_ input: Kinesis.SubscribeToShardInput, _ call: Call) async throws -> EventStream {
        let (stream, consumer) = try await consumer(arn: input.consumerARN, name: nil, streamARN: nil, call)
        let shard = try stream.shard(withID: input.shardId)
        let position = input.startingPosition
        let start = try start(
            type: position.type, sequenceNumber: position.sequenceNumber, timestamp: position.timestamp, stream, shard)
        try Self.endDryRun(input.dryRun)
        let subscription = try await streams.subscribe(consumer, to: shard, of: stream, from: start)
        return EventStream { send in
            try await streams.push(subscription, of: stream) { pushed in
                let event = Kinesis.SubscribeToShardEvent(
                    records: pushed.records.map { .init($0, of: stream) },
                    continuationSequenceNumber: pushed.continuation?.description ?? "",
                    millisBehindLatest: Int(pushed.millisecondsBehind),
                    childShards: pushed.children?.map { .init($0) })
                var members = event.wire.map ?? WireMap()
                // The model has it required, but the last event of a shard comes without it.
                if pushed.continuation == nil { members["ContinuationSequenceNumber"] = nil }
                try await send("SubscribeToShardEvent", .map(members))
            }
        }
    }

    /// Throws if the request was only to be checked.
    static func endDryRun(_ isDry: Bool?) throws(AWSError) {
        guard isDry == true else { return }
        throw Kinesis.Errors.dryRunOperationException(
            "The request was rejected because the DryRun parameter was specified.")
    }
}
