import AWSProtocol
import Core
import Delivery
import KinesisModel
import Streams

extension KinesisAPI {
    /// Makes a channel, which delivers what arrives in a stream from now on to a bucket.
    ///
    /// AWS does not document how records are joined in an object: here each of JSON and STRING is a line, and those of
    /// BYTE_ARRAY follow one another as they came.
    /// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_CreateChannel.html
    package func createChannel(
        _ input: Kinesis.CreateChannelInput, _ call: Call
    ) async throws -> Kinesis.CreateChannelOutput {
        guard (input.s3DestinationConfiguration == nil) != (input.s3TablesDestinationConfiguration == nil) else {
            throw Kinesis.Errors.validationException(
                "Exactly one of S3DestinationConfiguration and S3TablesDestinationConfiguration must be specified.")
        }
        guard let given = input.s3DestinationConfiguration else {
            throw Kinesis.Errors.invalidArgumentException(
                "Channels to S3 Tables are not supported by this version of Millrace; use S3DestinationConfiguration.")
        }
        guard let source = input.streamConfigurationList.first, input.streamConfigurationList.count == 1 else {
            throw Kinesis.Errors.validationException("StreamConfigurationList must contain exactly one entry.")
        }
        guard input.encryptionConfiguration == nil else {
            throw Kinesis.Errors.invalidArgumentException(
                "EncryptionConfiguration is not supported by this version of Millrace, which has no KMS.")
        }
        guard let format = ChannelSettings.RecordFormat(rawValue: source.recordConfiguration.recordFormatType),
            source.recordConfiguration.gsrSchemaARN == nil
        else {
            throw Kinesis.Errors.invalidArgumentException(
                "GSR_JSON and GSRSchemaARN are only supported for streaming table destinations.")
        }
        let stream = try stream(name: nil, arn: source.streamARN, call)
        let destination = try S3Destination(given.storageConfiguration, role: input.serviceExecutionRoleARN)
        let settings = ChannelSettings(
            format: format, streamCreatedAt: stream.document.createdAt,
            deadLetters: try .init(given.deadLetterQueueS3Configuration, destination),
            freshnessSeconds: try Self.freshness(
                given.dataFreshnessInSeconds ?? Limits.Kinesis.defaultChannelFreshnessSeconds))
        var channel = destination
        if format != .bytes { channel.delimiter = "\n" }
        let made = try await delivery.createChannel(
            input.channelName, on: stream, role: input.serviceExecutionRoleARN, channel, settings,
            tags: input.tags ?? [:])
        if let logging = input.loggingConfiguration?.cloudWatchLogs, logging.enabled {
            try await delivery.updateChannel(
                made, freshnessSeconds: nil, logging: (true, logging.logGroupName, logging.logStreamName))
        }
        return .init(channelDescription: try .init(made, status: "CREATING"))
    }

    /// AWS names no bounds for a channel's freshness.
    static func freshness(_ seconds: Int) throws(AWSError) -> Int {
        let bounds = Limits.Kinesis.channelFreshnessSeconds
        guard bounds.contains(seconds) else {
            throw Kinesis.Errors.invalidArgumentException(
                "DataFreshnessInSeconds must be between \(bounds.lowerBound) and \(bounds.upperBound).")
        }
        return seconds
    }
}
