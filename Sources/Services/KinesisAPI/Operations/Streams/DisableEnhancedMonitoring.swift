import AWSProtocol
import KinesisModel
import Streams

extension KinesisAPI {
    /// Notes which metrics are no longer wanted per shard.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_DisableEnhancedMonitoring.html
    package func disableEnhancedMonitoring(
        _ input: Kinesis.DisableEnhancedMonitoringInput, _ call: Call
    ) async throws -> Kinesis.EnhancedMonitoringOutput {
        let stream = try stream(name: input.streamName, arn: input.streamARN, id: input.streamId, call)
        return try await setMonitoring(of: stream) { $0.subtracting(Self.metrics(input.shardLevelMetrics)) }
    }
}
