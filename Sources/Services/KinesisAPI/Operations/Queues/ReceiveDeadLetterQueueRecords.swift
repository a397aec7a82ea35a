import AWSProtocol
import Core
import KinesisModel
import Streams

extension KinesisAPI {
    /// Up to ten dead letters, which nobody else receives for a while.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_ReceiveDeadLetterQueueRecords.html
    package func receiveDeadLetterQueueRecords(
        _ input: Kinesis.ReceiveDeadLetterQueueRecordsInput, _ call: Call
    ) async throws -> Kinesis.ReceiveDeadLetterQueueRecordsOutput {
        let queue = try queues.queue(arn: input.queueARN, in: call.scope)
        let found = try await queues.receive(
            from: queue, limit: input.limit ?? 10, waitSeconds: input.waitTimeSeconds ?? Limits.Kinesis.waitSeconds,
            visibilitySeconds: input.visibilityTimeoutSeconds, deadLetters: true)
        return .init(queueRecords: found.map { .init($0, handle: handle(of: $0.receipt)) })
    }
}
