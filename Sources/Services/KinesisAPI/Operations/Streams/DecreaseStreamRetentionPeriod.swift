import AWSProtocol
import KinesisModel
import Streams

extension KinesisAPI {
    /// Keeps records for less long; older ones are no longer given out when the call returns.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_DecreaseStreamRetentionPeriod.html
    package func decreaseStreamRetentionPeriod(
        _ input: Kinesis.DecreaseStreamRetentionPeriodInput, _ call: Call
    ) async throws {
        let stream = try stream(name: input.streamName, arn: input.streamARN, id: input.streamId, call)
        try await streams.setRetention(hours: input.retentionPeriodHours, of: stream, .shorter)
    }
}
