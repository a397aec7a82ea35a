import AWSProtocol
import Core
import KinesisModel
import Streams

extension KinesisAPI {
    /// Says that up to ten dead letters are done.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_AcknowledgeDeadLetterQueueRecords.html
    package func acknowledgeDeadLetterQueueRecords(
        _ input: Kinesis.AcknowledgeDeadLetterQueueRecordsInput, _ call: Call
    ) async throws -> Kinesis.AcknowledgeDeadLetterQueueRecordsOutput {
        let results = try await settle(
            input.entries.map { ($0.receiptHandle, .acknowledge) }, of: input.queueARN, deadLetters: true, call)
        return .init(
            successful: results.filter { $0.error == nil }.map { .init(receiptHandle: $0.handle) },
            failed: results.compactMap { result in
                result.error.map { .init(receiptHandle: result.handle, errorCode: $0.code, errorMessage: $0.message) }
            })
    }
}
