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
        let configuration = try await checked(try updated(stream, input, call))
        // AWS: "You can update a delivery stream to enable Amazon S3 backup if it is disabled. If backup is enabled, you
        // can't update the delivery stream to disable it."
        guard configuration.settings.backup != nil || stream.document.backup == nil else {
            throw Firehose.Errors.invalidArgumentException("S3 backup cannot be disabled once it is enabled.")
        }
        try await delivery.updateDestination(
            of: stream, version: input.currentDeliveryStreamVersionId, configuration.settings)
        return .init()
    }

    /// The configuration of a stream with the changes of an update, which must be of the same destination.
    private func updated(
        _ stream: DeliveryStream, _ input: Firehose.UpdateDestinationInput, _ call: Call
    ) throws -> DestinationConfiguration {
        let before = stream.document.destination.given.wire
        if let endpoint = stream.document.endpoint {
            guard let update = input.httpEndpointDestinationUpdate?.wire else { throw Self.otherDestination }
            let merged = Self.merge(update, into: before, nested: ["S3Update": "S3Configuration"])
            var configuration = try DestinationConfiguration(
                Firehose.HttpEndpointDestinationConfiguration(from: ShapeReader(merged, violations: nil)),
                reaching: delivery.endpoints)
            // A key that is not given stays.
            if configuration.settings.endpoint?.accessKey == nil {
                configuration.settings.endpoint?.accessKey = endpoint.accessKey
            }
            return configuration
        }
        if let table = stream.document.table {
            guard let update = input.redshiftDestinationUpdate?.wire else { throw Self.otherDestination }
            let merged = Self.merge(
                update, into: before,
                nested: ["S3Update": "S3Configuration", "S3BackupUpdate": "S3BackupConfiguration"])
            return try DestinationConfiguration(
                Firehose.RedshiftDestinationConfiguration(from: ShapeReader(merged, violations: nil)), login: table)
        }
        guard let update = input.extendedS3DestinationUpdate?.wire ?? input.s3DestinationUpdate?.wire else {
            throw Self.otherDestination
        }
        let merged = Self.merge(update, into: before, nested: ["S3BackupUpdate": "S3BackupConfiguration"])
        return try DestinationConfiguration(
            Firehose.ExtendedS3DestinationConfiguration(from: ShapeReader(merged, violations: nil)), in: call.scope)
    }

    private static let otherDestination = Firehose.Errors.invalidArgumentException(
        "The destination update must be of the type of the delivery stream's destination.")

    /// `nested` names the members that an update calls differently, and that are merged themselves.
    private static func merge(_ update: WireValue, into before: WireValue, nested: [String: String]) -> WireValue {
        var renamed = update.map ?? WireMap()
        for (name, configured) in nested {
            guard let inner = renamed[name] else { continue }
            renamed[name] = nil
            renamed[configured] = (before[configured] ?? .map(WireMap())).merging(inner)
        }
        return before.merging(.map(renamed))
    }
}
