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
            destinations: [try Self.destination(document)], hasMoreDestinations: false)
    }

    private static func destination(_ document: DeliveryStreamDocument) throws -> Firehose.DestinationDescription {
        if document.endpoint != nil {
            return try endpoint(document.destination, isAllBackedUp: document.backup != nil)
        }
        if let table = document.table { return try redshift(document.destination, table, backup: document.backup) }
        return try destination(document.destination, backup: document.backup)
    }

    private static func encryption(_ isOn: Bool) -> Firehose.DeliveryStreamEncryptionConfiguration {
        isOn ? .init(keyType: "AWS_OWNED_CMK", status: "ENABLED") : .init(status: "DISABLED")
    }

    private static func destination(
        _ destination: S3Destination, backup: S3Destination?
    ) throws -> Firehose.DestinationDescription {
        var given = described(destination)
        given["S3BackupConfiguration"] = nil
        if given["S3BackupMode"] == nil { given["S3BackupMode"] = .string("Disabled") }
        if let backup { given["S3BackupDescription"] = .map(described(backup)) }
        let reader = try ShapeReader(.map(given), violations: nil)
        return .init(
            destinationId: "destinationId-000000000001", s3DestinationDescription: try .init(from: reader),
            extendedS3DestinationDescription: try .init(from: reader))
    }

    private static func endpoint(
        _ destination: S3Destination, isAllBackedUp: Bool
    ) throws -> Firehose.DestinationDescription {
        // The bucket's own hints are not those of the endpoint.
        let configured = destination.given.wire
        var given = described(destination)
        given["S3DestinationDescription"] = configured["S3Configuration"]
        given["S3Configuration"] = nil
        given["S3BackupMode"] = .string(isAllBackedUp ? "AllData" : "FailedDataOnly")
        if given["RetryOptions"] == nil {
            given["RetryOptions"] = .map(WireMap([("DurationInSeconds", .integer(300))]))
        }
        return .init(
            destinationId: "destinationId-000000000001",
            httpEndpointDestinationDescription: try .init(from: ShapeReader(.map(given), violations: nil)))
    }

    private static func redshift(
        _ destination: S3Destination, _ table: WarehouseTable, backup: S3Destination?
    ) throws -> Firehose.DestinationDescription {
        var given = destination.given.wire.map ?? WireMap()
        given["S3DestinationDescription"] = .map(described(destination, given["S3Configuration"] ?? .map(WireMap())))
        given["S3Configuration"] = nil
        given["S3BackupConfiguration"] = nil
        given["S3BackupMode"] = .string(backup == nil ? "Disabled" : "Enabled")
        if let backup { given["S3BackupDescription"] = .map(described(backup)) }
        given["Username"] = .string(table.user)
        given["RetryOptions"] = .map(WireMap([("DurationInSeconds", .integer(Int64(table.retrySeconds)))]))
        if given["CloudWatchLoggingOptions"] == nil {
            given["CloudWatchLoggingOptions"] = .map(WireMap([("Enabled", .bool(false))]))
        }
        return .init(
            destinationId: "destinationId-000000000001",
            redshiftDestinationDescription: try .init(from: ShapeReader(.map(given), violations: nil)))
    }

    /// What the client gave, completed with AWS's defaults.
    private static func described(_ destination: S3Destination, _ configured: WireValue? = nil) -> WireMap {
        let defaults = WireMap([
            ("CompressionFormat", .string(destination.compression.rawValue)),
            ("EncryptionConfiguration", .map(WireMap([("NoEncryptionConfig", .string("NoEncryption"))]))),
            ("CloudWatchLoggingOptions", .map(WireMap([("Enabled", .bool(false))]))),
        ])
        // Either hint may be left out and has its default then.
        let hints = WireMap([
            ("SizeInMBs", .integer(Int64(destination.bufferBytes / 1_048_576))),
            ("IntervalInSeconds", .integer(Int64(destination.bufferSeconds))),
        ])
        let given = WireValue.map(defaults).merging(configured ?? destination.given.wire)
            .merging(.map(WireMap([("BufferingHints", .map(hints))])))
        return given.map ?? WireMap()
    }
}
