import AWSProtocol
import KinesisModel
import Streams

extension KinesisAPI {
    /// Closes two adjacent shards and opens one in their place; done when the call returns.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_MergeShards.html
    package func mergeShards(_ input: Kinesis.MergeShardsInput, _ call: Call) async throws {
        let stream = try stream(name: input.streamName, arn: input.streamARN, id: input.streamId, call)
        try Self.requireProvisioned(stream)
        try await streams.mergeShards(input.shardToMerge, input.adjacentShardToMerge, of: stream)
    }
}
