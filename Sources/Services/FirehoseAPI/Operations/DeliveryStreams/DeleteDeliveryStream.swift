import AWSProtocol
import Delivery
import FirehoseModel

extension FirehoseAPI {
    /// `DeleteDeliveryStream`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/firehose/latest/APIReference/API_DeleteDeliveryStream.html
    package func deleteDeliveryStream(
        _ input: Firehose.DeleteDeliveryStreamInput, _ call: Call
    ) async throws -> Firehose.DeleteDeliveryStreamOutput {
        try await delivery.delete(try delivery.stream(named: input.deliveryStreamName, in: call.scope))
        return .init()
    }
}
