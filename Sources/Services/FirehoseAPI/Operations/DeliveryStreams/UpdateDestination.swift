import AWSProtocol
import Delivery
import FirehoseModel

extension FirehoseAPI {
    /// Changes the destination of a delivery stream; what the update leaves out stays as it is.
    ///
    /// https://docs.aws.amazon.com/firehose/latest/APIReference/API_UpdateDestination.html
    package func updateDestination(
        _ input: Firehose.UpdateDestinationInput, _ call: Call
    ) async throws -> Firehose.UpdateDestinationOutput {
        let stream = try delivery.stream(named: input.deliveryStreamName, in: call.scope)
        guard input.destinationId == "destinationId-000000000001" else {
            throw Firehose.Errors.invalidArgumentException("Destination Id \(input.destinationId) not found")
        }
        guard let update = input.extendedS3DestinationUpdate?.wire ?? input.s3DestinationUpdate?.wire else {
            throw Firehose.Errors.invalidArgumentException(
                "Only ExtendedS3DestinationUpdate and S3DestinationUpdate are supported by this version of Millrace.")
        }
        var renamed = update.map ?? WireMap()
        // An update names the backup's changes differently from the configuration.
        if let backup = renamed["S3BackupUpdate"] {
            renamed["S3BackupUpdate"] = nil
            let before = stream.document.destination.given.wire["S3BackupConfiguration"] ?? .map(WireMap())
            renamed["S3BackupConfiguration"] = before.merging(backup)
        }
        let merged = stream.document.destination.given.wire.merging(.map(renamed))
        let configuration = try Firehose.ExtendedS3DestinationConfiguration(
            from: ShapeReader(merged, violations: nil))
        let (destination, backup) = try await destinations(configuration, call)
        // AWS: "You can update a delivery stream to enable Amazon S3 backup if it is disabled. If backup is enabled, you
        // can't update the delivery stream to disable it."
        guard backup != nil || stream.document.backup == nil else {
            throw Firehose.Errors.invalidArgumentException("S3 backup cannot be disabled once it is enabled.")
        }
        try await delivery.updateDestination(
            of: stream, version: input.currentDeliveryStreamVersionId, destination, backup: backup)
        return .init()
    }
}
