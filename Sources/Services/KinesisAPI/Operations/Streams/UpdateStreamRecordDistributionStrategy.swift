import AWSProtocol
import KinesisModel
import Streams

extension KinesisAPI {
    /// Sets whether partition keys decide about shards, or records are spread evenly.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_UpdateStreamRecordDistributionStrategy.html
    package func updateStreamRecordDistributionStrategy(
        _ input: Kinesis.UpdateStreamRecordDistributionStrategyInput, _ call: Call
    ) async throws {
        let stream = try stream(name: nil, arn: input.streamARN, id: input.streamId, call)
        let distributesAutomatically = input.recordDistributionStrategy == "AUTO"
        guard stream.document.mode == .onDemand || !distributesAutomatically else {
            throw Self.strategyRefused
        }
        try await streams.change(stream) { $0.distributesAutomatically = distributesAutomatically ? true : nil }
    }

    static var strategyRefused: AWSError {
        Kinesis.Errors.invalidArgumentException(
            "RecordDistributionStrategy AUTO is only supported for streams with the on-demand capacity mode.")
    }
}
