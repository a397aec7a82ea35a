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
        let configuration = try input.destination()
        let (destination, backup) = try await destinations(configuration, call)
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
            input.deliveryStreamName, source: source, destination: destination, backup: backup,
            tags: tags,
            isEncrypted: input.deliveryStreamEncryptionConfigurationInput != nil, in: call.scope)
        return .init(deliveryStreamARN: stream.arn.description)
    }

    /// What a configuration says of the destination and of the backup of source records; every role in it must be there.
    func destinations(
        _ given: Firehose.ExtendedS3DestinationConfiguration, _ call: Call
    ) async throws -> (S3Destination, backup: S3Destination?) {
        let destination = try S3Destination(given, in: call.scope)
        try await checkRole(given.roleARN)
        if let schema = given.dataFormatConversionConfiguration?.schemaConfiguration?.roleARN,
            destination.conversion != nil
        {
            try await checkRole(schema)
        }
        guard given.s3BackupMode == "Enabled" else { return (destination, nil) }
        guard let backup = given.s3BackupConfiguration else {
            throw Firehose.Errors.invalidArgumentException(
                "S3BackupConfiguration must be provided when S3BackupMode is Enabled.")
        }
        try await checkRole(backup.roleARN)
        return (destination, try S3Destination(backup: backup))
    }
}
