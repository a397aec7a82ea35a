import AWSProtocol
import Core
import KinesisModel
import Streams

extension KinesisAPI {
    /// Removes a queue; the records stay in the stream.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_DeleteQueue.html
    package func deleteQueue(
        _ input: Kinesis.DeleteQueueInput, _ call: Call
    ) async throws {
        try await queues.delete(try queues.queue(arn: input.queueARN, in: call.scope))
    }
}
