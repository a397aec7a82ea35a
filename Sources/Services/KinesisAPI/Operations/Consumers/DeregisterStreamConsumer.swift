import AWSProtocol
import KinesisModel
import Streams

extension KinesisAPI {
    /// Removes a consumer; its subscriptions end.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_DeregisterStreamConsumer.html
    package func deregisterStreamConsumer(_ input: Kinesis.DeregisterStreamConsumerInput, _ call: Call) async throws {
        let (stream, consumer) = try await consumer(
            arn: input.consumerARN, name: input.consumerName, streamARN: input.streamARN, call)
        try await streams.deregisterConsumer(consumer.name, of: stream)
    }
}
