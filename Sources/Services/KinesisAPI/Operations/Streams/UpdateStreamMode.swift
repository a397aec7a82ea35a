import AWSProtocol
import Core
import Delivery
import KinesisModel
import Streams

extension KinesisAPI {
    /// Switches between a number of shards that is given and one that follows the load.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_UpdateStreamMode.html
    package func updateStreamMode(_ input: Kinesis.UpdateStreamModeInput, _ call: Call) async throws {
        let stream = try stream(name: nil, arn: input.streamARN, id: input.streamId, call)
        guard let mode = StreamDocument.Mode(rawValue: input.streamModeDetails.streamMode) else {
            throw Kinesis.Errors.validationException("Invalid StreamMode.")
        }
        guard
            mode == .onDemand
                || (queues.list(in: call.scope, on: stream).isEmpty && delivery.channels(on: stream).isEmpty)
        else {
            throw Kinesis.Errors.resourceInUseException(
                "Stream \(stream.name) under account \(call.scope.account) has queues or channels. Delete them first.")
        }
        if let warm = input.warmThroughputMiBps {
            guard mode == .onDemand else {
                throw Kinesis.Errors.invalidArgumentException("WarmThroughputMiBps is for ON_DEMAND streams.")
            }
            try await requireCommitment(call)
            try await streams.setMode(mode, of: stream)
            return try await streams.setWarmThroughput(warm, of: stream)
        }
        try await streams.setMode(mode, of: stream)
    }
}
