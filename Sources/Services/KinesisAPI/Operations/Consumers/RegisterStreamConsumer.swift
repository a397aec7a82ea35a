import AWSProtocol
import KinesisModel
import Streams

extension KinesisAPI {
    /// Registers a consumer, which is ACTIVE when the call returns.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_RegisterStreamConsumer.html
    package func registerStreamConsumer(
        _ input: Kinesis.RegisterStreamConsumerInput, _ call: Call
    ) async throws -> Kinesis.RegisterStreamConsumerOutput {
        let stream = try stream(name: nil, arn: input.streamARN, id: input.streamId, call)
        let consumer = try await streams.registerConsumer(input.consumerName, tags: input.tags ?? [:], of: stream)
        return .init(consumer: .init(consumer, of: stream))
    }
}
