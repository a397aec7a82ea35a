import AWSProtocol
import Core
import KinesisModel
import Streams

extension KinesisAPI {
    /// Makes a stream, which is ACTIVE when the call returns.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_CreateStream.html
    package func createStream(_ input: Kinesis.CreateStreamInput, _ call: Call) async throws {
        guard let name = StreamName(input.streamName) else {
            throw Kinesis.Errors.invalidArgumentException("Invalid StreamName: \(input.streamName)")
        }
        let mode = input.streamModeDetails.flatMap { StreamDocument.Mode(rawValue: $0.streamMode) } ?? .provisioned
        if mode == .onDemand, input.shardCount != nil {
            throw Kinesis.Errors.invalidArgumentException(
                "ShardCount cannot be specified when creating a stream in ON_DEMAND mode.")
        }
        // An on-demand stream begins with four shards; a provisioned one needs a count.
        guard let count = input.shardCount ?? (mode == .onDemand ? 4 : nil) else {
            throw Kinesis.Errors.invalidArgumentException(
                "ShardCount is required when creating a stream in PROVISIONED mode.")
        }
        var making = Streams.Making(shardCount: count, mode: mode, tags: input.tags ?? [:])
        making.maxRecordKiB = input.maxRecordSizeInKiB
        if let strategy = input.recordDistributionStrategy, strategy == "AUTO" {
            guard mode == .onDemand else { throw Self.strategyRefused }
            making.distributesAutomatically = true
        }
        if let warm = input.warmThroughputMiBps {
            guard mode == .onDemand else {
                throw Kinesis.Errors.invalidArgumentException("WarmThroughputMiBps is for ON_DEMAND streams.")
            }
            try await requireCommitment(call)
            making.warmThroughputMiBps = warm
            making.shardCount = max(count, warm)
        }
        if mode == .onDemand {
            let existing = streams.list(in: call.scope).count { $0.document.mode == .onDemand }
            guard existing < Limits.Kinesis.onDemandStreamsPerScope else {
                throw Kinesis.Errors.limitExceededException(
                    "This request would exceed the on-demand stream limit for the account \(call.scope.account) in "
                        + "\(call.scope.region). Current on-demand stream count for the account: \(existing). Limit: "
                        + "\(Limits.Kinesis.onDemandStreamsPerScope).")
            }
        }
        _ = try await streams.create(name, making, in: call.scope)
    }
}
