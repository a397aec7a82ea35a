import AWSProtocol
import Delivery
import FirehoseModel

extension FirehoseAPI {
    /// Takes in records unencrypted from now on; those encrypted before are delivered all the same.
    ///
    /// https://docs.aws.amazon.com/firehose/latest/APIReference/API_StopDeliveryStreamEncryption.html
    package func stopDeliveryStreamEncryption(
        _ input: Firehose.StopDeliveryStreamEncryptionInput, _ call: Call
    ) async throws -> Firehose.StopDeliveryStreamEncryptionOutput {
        let stream = try delivery.stream(named: input.deliveryStreamName, in: call.scope)
        try await delivery.setEncryption(false, of: stream)
        return .init()
    }
}
