import AWSProtocol
import Core
import Delivery
import FirehoseModel

extension Firehose.DeliveryStreamDescription {
    init(_ stream: DeliveryStream) throws {
        let document = stream.document
        var source: Firehose.SourceDescription?
        if case .kinesis(let arn, let role, let start) = document.source {
            source = .init(
                kinesisStreamSourceDescription: .init(
                    kinesisStreamARN: arn, roleARN: role, deliveryStartTimestamp: start))
        }
        self.init(
            deliveryStreamName: stream.name, deliveryStreamARN: stream.arn.description,
            deliveryStreamStatus: "ACTIVE",
            deliveryStreamEncryptionConfiguration: Self.encryption(document.isEncrypted == true),
            deliveryStreamType: source == nil ? "DirectPut" : "KinesisStreamAsSource",
            versionId: "\(document.version)", createTimestamp: document.createdAt,
            lastUpdateTimestamp: document.version > 1 ? document.updatedAt : nil, source: source,
            destinations: [try Self.destination(document.destination)], hasMoreDestinations: false)
    }

    private static func encryption(_ isOn: Bool) -> Firehose.DeliveryStreamEncryptionConfiguration {
        isOn ? .init(keyType: "AWS_OWNED_CMK", status: "ENABLED") : .init(status: "DISABLED")
    }

    /// What the client gave, completed with AWS's defaults.
    private static func destination(_ destination: S3Destination) throws -> Firehose.DestinationDescription {
        var defaults = WireMap()
        defaults.append(
            "BufferingHints",
            .map(
                WireMap([
                    ("SizeInMBs", .integer(Int64(destination.bufferBytes / 1_048_576))),
                    ("IntervalInSeconds", .integer(Int64(destination.bufferSeconds))),
                ])))
        defaults.append("CompressionFormat", .string(destination.compression.rawValue))
        defaults.append("EncryptionConfiguration", .map(WireMap([("NoEncryptionConfig", .string("NoEncryption"))])))
        defaults.append("CloudWatchLoggingOptions", .map(WireMap([("Enabled", .bool(false))])))
        defaults.append("S3BackupMode", .string("Disabled"))
        var given = WireValue.map(defaults).merging(destination.given.wire)
        // Either hint may be left out and has its default then.
        given = given.merging(.map(WireMap([("BufferingHints", defaults["BufferingHints"] ?? .null)])))
        let reader = try ShapeReader(given, violations: nil)
        return .init(
            destinationId: "destinationId-000000000001", s3DestinationDescription: try .init(from: reader),
            extendedS3DestinationDescription: try .init(from: reader))
    }
}
