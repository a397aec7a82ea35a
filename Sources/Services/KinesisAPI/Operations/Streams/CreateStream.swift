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
        guard count <= Limits.Kinesis.shardsPerStream else {
            throw Kinesis.Errors.limitExceededException(
                "This request would exceed the shard limit for the account \(call.scope.account) in "
                    + "\(call.scope.region). Current shard count for the account: 0. Limit: "
                    + "\(Limits.Kinesis.shardsPerStream). Number of additional shards that would have resulted from this "
                    + "request: \(count).")
        }
        if let size = input.maxRecordSizeInKiB, size * 1024 != Limits.Kinesis.recordBytes {
            throw Kinesis.Errors.invalidArgumentException("MaxRecordSizeInKiB other than 1024 is not supported.")
        }
        _ = try await streams.create(name, shardCount: count, mode: mode, tags: input.tags ?? [:], in: call.scope)
    }
}
