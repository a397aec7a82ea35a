import AWSProtocol
import Core
import KinesisModel
import Streams

extension KinesisAPI {
    /// Tells what a queue is.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_DescribeQueue.html
    package func describeQueue(
        _ input: Kinesis.DescribeQueueInput, _ call: Call
    ) async throws -> Kinesis.DescribeQueueOutput {
        .init(queueDescription: .init(try queues.queue(arn: input.queueARN, in: call.scope)))
    }
}
