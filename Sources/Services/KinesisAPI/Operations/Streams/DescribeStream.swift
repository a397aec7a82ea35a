import AWSProtocol
import KinesisModel
import Streams

extension KinesisAPI {
    /// Tells what a stream is, with a page of its shards.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_DescribeStream.html
    package func describeStream(
        _ input: Kinesis.DescribeStreamInput, _ call: Call
    ) async throws -> Kinesis.DescribeStreamOutput {
        let stream = try stream(name: input.streamName, arn: input.streamARN, id: input.streamId, call)
        let all = stream.document.shards.filter { shard in input.exclusiveStartShardId.map { shard.id > $0 } ?? true }
        let shown = Array(all.prefix(input.limit ?? 100))
        return .init(streamDescription: .init(stream, shards: shown, hasMoreShards: shown.count < all.count))
    }
}
