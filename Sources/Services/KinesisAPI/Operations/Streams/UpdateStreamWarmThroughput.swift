import AWSProtocol
import Core
import KinesisModel
import Streams

extension KinesisAPI {
    /// Gives an on-demand stream the shards for a throughput that is expected.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_UpdateStreamWarmThroughput.html
    package func updateStreamWarmThroughput(
        _ input: Kinesis.UpdateStreamWarmThroughputInput, _ call: Call
    ) async throws -> Kinesis.UpdateStreamWarmThroughputOutput {
        let stream = try stream(name: input.streamName, arn: input.streamARN, id: input.streamId, call)
        guard stream.document.mode == .onDemand else {
            throw Kinesis.Errors.invalidArgumentException(
                "Warm throughput is only supported for streams with the on-demand capacity mode.")
        }
        try await requireCommitment(call)
        try await streams.setWarmThroughput(input.warmThroughputMiBps, of: stream)
        let document = stream.document
        return .init(
            streamARN: stream.arn.description, streamName: stream.name.rawValue,
            warmThroughput: .init(
                targetMiBps: document.warmThroughputMiBps, currentMiBps: document.warmThroughputMiBps))
    }
}
