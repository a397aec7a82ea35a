import AWSProtocol
import Core
import KinesisModel
import Streams

extension KinesisAPI {
    /// Tells what a consumer is.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_DescribeStreamConsumer.html
    package func describeStreamConsumer(
        _ input: Kinesis.DescribeStreamConsumerInput, _ call: Call
    ) async throws -> Kinesis.DescribeStreamConsumerOutput {
        let (stream, consumer) = try await consumer(
            arn: input.consumerARN, name: input.consumerName, streamARN: input.streamARN, call)
        return .init(
            consumerDescription: .init(
                consumerName: consumer.name, consumerARN: consumer.arn(stream: stream.arn), consumerStatus: "ACTIVE",
                consumerCreationTimestamp: consumer.createdAt, streamARN: stream.arn.description))
    }
}
