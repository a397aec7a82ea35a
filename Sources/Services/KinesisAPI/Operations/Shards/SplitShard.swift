import AWSProtocol
import Core
import KinesisModel
import Streams

extension KinesisAPI {
    /// Closes a shard and opens two in its place; done when the call returns.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_SplitShard.html
    package func splitShard(_ input: Kinesis.SplitShardInput, _ call: Call) async throws {
        let stream = try stream(name: input.streamName, arn: input.streamARN, id: input.streamId, call)
        try Self.requireProvisioned(stream)
        guard let hashKey = UInt128(input.newStartingHashKey) else {
            throw Kinesis.Errors.invalidArgumentException(
                "NewStartingHashKey must be in the range: [0, 2^128-1]. Specified value was "
                    + input.newStartingHashKey)
        }
        try await streams.splitShard(input.shardToSplit, at: hashKey, of: stream)
    }

    /// Throws for a stream that scales itself.
    static func requireProvisioned(_ stream: Stream) throws(AWSError) {
        guard stream.document.mode == .provisioned else {
            throw Kinesis.Errors.validationException(
                "Request is invalid. Stream \(stream.name) under account \(stream.scope.account) is in On-Demand mode.")
        }
    }
}
