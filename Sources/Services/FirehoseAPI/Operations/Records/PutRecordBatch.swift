import AWSProtocol
import Core
import Delivery
import FirehoseModel

extension FirehoseAPI {
    /// Takes in up to 500 records, which are on disk when the call returns.
    ///
    /// https://docs.aws.amazon.com/firehose/latest/APIReference/API_PutRecordBatch.html
    package func putRecordBatch(
        _ input: Firehose.PutRecordBatchInput, _ call: Call
    ) async throws -> Firehose.PutRecordBatchOutput {
        let stream = try delivery.stream(named: input.deliveryStreamName, in: call.scope)
        let bytes = input.records.reduce(0) { $0 + $1.data.count }
        guard bytes <= Limits.Firehose.bytesPerPut else {
            throw Firehose.Errors.invalidArgumentException("Records size exceeds 4 MB limit")
        }
        let taken =
            rates?.take(input.records.map(\.data.count), into: stream.name, in: call.scope, now: clock.now())
            ?? input.records.count
        let numbers =
            taken == 0 ? [] : try await delivery.put(input.records.prefix(taken).map(\.data), into: stream)
        let refusal = PutRates.refusal
        let refused = input.records.count - taken
        return .init(
            failedPutCount: refused, encrypted: false,
            requestResponses: numbers.map { .init(recordId: Self.recordID($0, stream)) }
                + Array(
                    repeating: .init(errorCode: refusal.code, errorMessage: refusal.message), count: refused))
    }
}
