import AWSProtocol
import Core
import Delivery
import KinesisModel

extension S3Destination {
    /// The bucket of a channel's configuration.
    init(_ given: Kinesis.S3StorageConfiguration, role: String) throws(AWSError) {
        let compression: [String: Compression] = ["NONE": .none, "GZIP": .gzip, "ZSTD": .zstandard]
        self.init(
            bucket: ARN(given.bucketARN)?.resource ?? "", roleARN: role, prefix: given.outputKeyTemplate ?? "",
            errorPrefix: "", bufferBytes: Limits.Kinesis.channelBufferBytes, bufferSeconds: 0,
            compression: compression[given.compressionType] ?? .none, fileExtension: nil, timeZone: "UTC",
            delimiter: nil, given: OpaqueDocument(given.wire))
        storageClass = given.storageClass
        expectedOwner = AccountID(given.expectedBucketOwner)
    }
}

extension ChannelSettings.DeadLetters {
    /// Where AWS puts records if nothing is said: into the destination's bucket, under an error prefix.
    init(_ given: Kinesis.DeadLetterQueueS3Configuration?, _ destination: S3Destination) throws(AWSError) {
        guard let owner = given.map({ AccountID($0.expectedBucketOwner) }) ?? destination.expectedOwner else {
            throw Kinesis.Errors.invalidArgumentException("Invalid ExpectedBucketOwner.")
        }
        self.init(
            bucket: given.flatMap { ARN($0.bucketARN)?.resource } ?? destination.bucket, expectedOwner: owner,
            prefix: given?.errorOutputPrefix ?? "errors/")
    }
}

extension Kinesis.ChannelDescription {
    init(_ channel: DeliveryStream, status: String = "ACTIVE") throws {
        let document = channel.document
        guard let settings = document.channel else { preconditionFailure("a channel has a channel's settings") }
        let log = document.destination.logging
        self.init(
            channelName: channel.name, channelARN: channel.arn.description, channelId: document.id,
            channelStatus: status, channelCreationTimestamp: document.createdAt,
            serviceExecutionRoleARN: document.destination.roleARN,
            streamConfigurationList: [
                .init(
                    streamARN: document.streamARN, streamCreationTimestamp: settings.streamCreatedAt,
                    recordConfiguration: .init(recordFormatType: settings.format.rawValue))
            ],
            s3DestinationConfiguration: .init(
                dataFreshnessInSeconds: settings.freshnessSeconds,
                deadLetterQueueS3Configuration: .init(
                    bucketARN: "arn:aws:s3:::\(settings.deadLetters.bucket)",
                    expectedBucketOwner: settings.deadLetters.expectedOwner.rawValue,
                    errorOutputPrefix: settings.deadLetters.prefix),
                storageConfiguration: try .init(
                    from: ShapeReader(document.destination.given.wire, violations: nil))),
            loggingConfiguration: .init(
                cloudWatchLogs: .init(enabled: log != nil, logGroupName: log?.group, logStreamName: log?.stream)))
    }
}

extension Kinesis.ChannelSummary {
    init(_ channel: DeliveryStream) {
        let document = channel.document
        self.init(
            channelName: channel.name, channelARN: channel.arn.description, channelId: document.id,
            channelStatus: "ACTIVE", channelCreationTimestamp: document.createdAt, channelDestinationType: "S3",
            streams: [
                .init(
                    streamARN: document.streamARN,
                    streamCreationTimestamp: document.channel?.streamCreatedAt ?? document.createdAt)
            ])
    }
}

extension DeliveryStreamDocument {
    /// The ARN of the stream that is read.
    var streamARN: String {
        switch source {
        case .kinesis(let arn, _, _): arn
        case .direct: ""
        }
    }
}
