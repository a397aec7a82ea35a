import AWSProtocol
import Core
import KinesisModel
import Streams

extension KinesisAPI {
    /// Tells what a stream is, without its shards.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_DescribeStreamSummary.html
    package func describeStreamSummary(
        _ input: Kinesis.DescribeStreamSummaryInput, _ call: Call
    ) async throws -> Kinesis.DescribeStreamSummaryOutput {
        let stream = try stream(name: input.streamName, arn: input.streamARN, id: input.streamId, call)
        let document = stream.document
        return .init(
            streamDescriptionSummary: .init(
                streamName: stream.name.rawValue, streamARN: stream.arn.description, streamStatus: "ACTIVE",
                streamModeDetails: .init(streamMode: document.mode.rawValue),
                retentionPeriodHours: document.retentionHours, streamCreationTimestamp: document.createdAt,
                enhancedMonitoring: [.init(shardLevelMetrics: document.shardLevelMetrics ?? [])],
                encryptionType: document.encryptionKeyID == nil ? "NONE" : "KMS", keyId: document.encryptionKeyID,
                openShardCount: document.openShards.count,
                consumerCount: try await streams.consumers(of: stream).count,
                warmThroughput: document.warmThroughputMiBps.map { .init(targetMiBps: $0, currentMiBps: $0) },
                maxRecordSizeInKiB: document.maxRecordKiB ?? 1024,
                recordDistributionStrategy: document.distributesAutomatically == true ? "AUTO" : "USER_PARTITION_KEY",
                queueCount: queues.list(in: call.scope, on: stream).count))
    }
}
