import AWSProtocol
import Core
import KinesisModel
import Streams

extension KinesisAPI {
    /// Changes how a queue treats records from now on.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_UpdateQueue.html
    package func updateQueue(
        _ input: Kinesis.UpdateQueueInput, _ call: Call
    ) async throws -> Kinesis.UpdateQueueOutput {
        let queue = try queues.queue(arn: input.queueARN, in: call.scope)
        try await queues.change(queue) { document in
            document.attributes = try Self.attributes(input.queueAttributes, document.attributes)
        }
        return .init(queueDescription: .init(queue))
    }
}
