import AWSProtocol
import Core
import Delivery
import FirehoseModel

extension FirehoseAPI {
    /// Takes in one record, which is on disk when the call returns.
    ///
    /// https://docs.aws.amazon.com/firehose/latest/APIReference/API_PutRecord.html
    package func putRecord(_ input: Firehose.PutRecordInput, _ call: Call) async throws -> Firehose.PutRecordOutput {
        let stream = try delivery.stream(named: input.deliveryStreamName, in: call.scope)
        if let rates, rates.take([input.record.data.count], into: stream.name, in: call.scope, now: clock.now()) == 0 {
            throw PutRates.refusal
        }
        let numbers = try await delivery.put([input.record.data], into: stream)
        return .init(recordId: Self.recordID(numbers[0], stream), encrypted: false)
    }

    /// A record's id: opaque, and unique in its delivery stream.
    static func recordID(_ number: UInt64, _ stream: DeliveryStream) -> String {
        stream.document.id.replacing("-", with: "") + padded(number, 32)
    }
}
