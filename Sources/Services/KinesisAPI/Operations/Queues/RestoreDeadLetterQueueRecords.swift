import AWSProtocol
import Core
import KinesisModel
import Streams

extension KinesisAPI {
    /// Lets up to ten dead letters be received again as other records are.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_RestoreDeadLetterQueueRecords.html
    package func restoreDeadLetterQueueRecords(
        _ input: Kinesis.RestoreDeadLetterQueueRecordsInput, _ call: Call
    ) async throws -> Kinesis.RestoreDeadLetterQueueRecordsOutput {
        let results = try await settle(
            input.entries.map { ($0.receiptHandle, .restore) }, of: input.queueARN, deadLetters: true, call)
        return .init(
            successful: results.filter { $0.error == nil }.map { .init(receiptHandle: $0.handle) },
            failed: results.compactMap { result in
                result.error.map { .init(receiptHandle: result.handle, errorCode: $0.code, errorMessage: $0.message) }
            })
    }
}
