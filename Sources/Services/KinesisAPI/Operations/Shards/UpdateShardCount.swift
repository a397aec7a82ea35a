import AWSProtocol
import Core
import KinesisModel
import Streams

extension KinesisAPI {
    /// Splits and merges until the stream has that many open shards of even size; done when the call returns.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_UpdateShardCount.html
    package func updateShardCount(
        _ input: Kinesis.UpdateShardCountInput, _ call: Call
    ) async throws -> Kinesis.UpdateShardCountOutput {
        let stream = try stream(name: input.streamName, arn: input.streamARN, id: input.streamId, call)
        let current = try await streams.updateShardCount(of: stream, to: input.targetShardCount)
        return .init(
            streamName: stream.name.rawValue, currentShardCount: current, targetShardCount: input.targetShardCount,
            streamARN: stream.arn.description)
    }
}
