import AWSProtocol
import KinesisModel
import Streams

extension KinesisAPI {
    /// Keeps records for longer, from now on.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_IncreaseStreamRetentionPeriod.html
    package func increaseStreamRetentionPeriod(
        _ input: Kinesis.IncreaseStreamRetentionPeriodInput, _ call: Call
    ) async throws {
        let stream = try stream(name: input.streamName, arn: input.streamARN, id: input.streamId, call)
        try await streams.setRetention(hours: input.retentionPeriodHours, of: stream, .longer)
    }
}
