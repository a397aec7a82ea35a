import AWSProtocol
import Core
import KinesisModel
import Streams

extension KinesisAPI {
    /// Notes which metrics are wanted per shard.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_EnableEnhancedMonitoring.html
    package func enableEnhancedMonitoring(
        _ input: Kinesis.EnableEnhancedMonitoringInput, _ call: Call
    ) async throws -> Kinesis.EnhancedMonitoringOutput {
        let stream = try stream(name: input.streamName, arn: input.streamARN, id: input.streamId, call)
        return try await setMonitoring(of: stream) { $0.union(Self.metrics(input.shardLevelMetrics)) }
    }

    /// What ALL stands for.
    static func metrics(_ names: [String]) -> Set<String> {
        names.contains("ALL") ? Set(Kinesis.Values.metricsName).subtracting(["ALL"]) : Set(names)
    }

    func setMonitoring(
        of stream: Stream, _ change: @Sendable @escaping (Set<String>) -> Set<String>
    ) async throws -> Kinesis.EnhancedMonitoringOutput {
        let before = (stream.document.shardLevelMetrics ?? []).sorted()
        let after = try await streams.change(stream) { document in
            document.shardLevelMetrics = change(Set(document.shardLevelMetrics ?? [])).sorted()
        }
        return .init(
            streamName: stream.name.rawValue, currentShardLevelMetrics: before,
            desiredShardLevelMetrics: after.shardLevelMetrics ?? [], streamARN: stream.arn.description)
    }
}
