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
        let merged = stream.document.destination.given.wire.merging(update)
        let configuration = try Firehose.ExtendedS3DestinationConfiguration(
            from: ShapeReader(merged, violations: nil))
        try await checkRole(configuration.roleARN)
        try await delivery.updateDestination(
            of: stream, version: input.currentDeliveryStreamVersionId, try S3Destination(configuration))
        return .init()
    }
}
