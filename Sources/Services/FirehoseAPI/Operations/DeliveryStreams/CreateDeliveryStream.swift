import AWSProtocol
import Core
import Delivery
import FirehoseModel

extension FirehoseAPI {
    /// Makes a delivery stream, which is ACTIVE and delivers when the call returns.
    ///
    /// https://docs.aws.amazon.com/firehose/latest/APIReference/API_CreateDeliveryStream.html
    package func createDeliveryStream(
        _ input: Firehose.CreateDeliveryStreamInput, _ call: Call
    ) async throws -> Firehose.CreateDeliveryStreamOutput {
        let configuration = try await checked(try input.destination(in: call.scope, reaching: delivery.endpoints))
        let isKinesis = input.deliveryStreamType == "KinesisStreamAsSource"
        if isKinesis, input.deliveryStreamEncryptionConfigurationInput != nil {
            throw Firehose.Errors.invalidArgumentException(
                "Server-side encryption is for DirectPut delivery streams; encrypt the source stream.")
        }
        guard isKinesis == (input.kinesisStreamSourceConfiguration != nil) else {
            throw Firehose.Errors.invalidArgumentException(
                "KinesisStreamSourceConfig is only applicable, and required, for KinesisStreamAsSource delivery stream type."
            )
        }
        var source = DeliveryStreamDocument.Source.direct
        if let kinesis = input.kinesisStreamSourceConfiguration {
            try await checkRole(kinesis.roleARN)
            source = .kinesis(
                streamARN: kinesis.kinesisStreamARN, roleARN: kinesis.roleARN, startedAt: clock.now())
        }
        try Self.checkKey(input.deliveryStreamEncryptionConfigurationInput)
        let tags = Dictionary((input.tags ?? []).map { ($0.key, $0.value ?? "") }) { $1 }
        let stream = try await delivery.create(
            input.deliveryStreamName, source: source, settings: configuration.settings, tags: tags,
            isEncrypted: input.deliveryStreamEncryptionConfigurationInput != nil, in: call.scope)
        return .init(deliveryStreamARN: stream.arn.description)
    }

    /// A configuration whose roles are all there.
    func checked(_ configuration: DestinationConfiguration) async throws -> DestinationConfiguration {
        for role in configuration.roles { try await checkRole(role) }
        return configuration
    }
}
