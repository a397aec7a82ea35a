import AWSProtocol
import Delivery
import FirehoseModel

extension FirehoseAPI {
    /// Encrypts the records that come in from now on, with a key of the stream's own.
    ///
    /// https://docs.aws.amazon.com/firehose/latest/APIReference/API_StartDeliveryStreamEncryption.html
    package func startDeliveryStreamEncryption(
        _ input: Firehose.StartDeliveryStreamEncryptionInput, _ call: Call
    ) async throws -> Firehose.StartDeliveryStreamEncryptionOutput {
        let stream = try delivery.stream(named: input.deliveryStreamName, in: call.scope)
        try Self.checkKey(input.deliveryStreamEncryptionConfigurationInput)
        try await delivery.setEncryption(true, of: stream)
        return .init()
    }

    /// Throws for a key of the customer's: there is no KMS here.
    static func checkKey(_ configuration: Firehose.DeliveryStreamEncryptionConfigurationInput?) throws(AWSError) {
        guard let configuration, configuration.keyType != "AWS_OWNED_CMK" else { return }
        throw Firehose.Errors.invalidKMSResourceException(
            "Customer managed keys are not supported by this version of Millrace; use AWS_OWNED_CMK.")
    }
}
