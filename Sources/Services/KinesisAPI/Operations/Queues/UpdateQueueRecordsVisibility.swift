import AWSProtocol
import Core
import KinesisModel
import Streams

extension KinesisAPI {
    /// Sets when up to ten records that were received are visible again.
    ///
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_UpdateQueueRecordsVisibility.html
    package func updateQueueRecordsVisibility(
        _ input: Kinesis.UpdateQueueRecordsVisibilityInput, _ call: Call
    ) async throws -> Kinesis.UpdateQueueRecordsVisibilityOutput {
        let results = try await settle(
            input.entries.map { ($0.receiptHandle, .visible(afterSeconds: $0.visibilityTimeoutSeconds)) },
            of: input.queueARN, deadLetters: false, call)
        return .init(
            successful: results.filter { $0.error == nil }.map { .init(receiptHandle: $0.handle) },
            failed: results.compactMap { result in
                result.error.map { .init(receiptHandle: result.handle, errorCode: $0.code, errorMessage: $0.message) }
            })
    }
}
