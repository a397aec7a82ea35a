import AWSProtocol
import Core
import Delivery
import FirehoseModel
import Foundation

extension S3Destination {
    /// The destination that a configuration describes; throws InvalidArgumentException for what AWS refuses, and for what
    /// Millrace does not do yet.
    init(_ given: Firehose.ExtendedS3DestinationConfiguration, in scope: Scope) throws(AWSError) {
        let isPartitioned = given.dynamicPartitioningConfiguration?.enabled == true
        let isConverted = given.dataFormatConversionConfiguration?.enabled == true
        let compression = try Self.compression(given.compressionFormat)
        // https://docs.aws.amazon.com/firehose/latest/APIReference/API_BufferingHints.html
        let size = given.bufferingHints?.sizeInMBs ?? (isConverted ? 128 : isPartitioned ? 64 : 5)
        let seconds = given.bufferingHints?.intervalInSeconds ?? 300
        if isConverted, compression != .none {
            throw Firehose.Errors.invalidArgumentException(
                "CompressionFormat must be set to UNCOMPRESSED when data format conversion is enabled.")
        }
        if isConverted, size < 64 {
            throw Firehose.Errors.invalidArgumentException(
                "BufferingHints.SizeInMBs must be at least 64 when data format conversion is enabled.")
        }
        if isPartitioned, size < 64 {
            throw Firehose.Errors.invalidArgumentException(
                "BufferingHints.SizeInMBs must be at least 64 when Dynamic Partitioning is enabled.")
        }
        if isPartitioned, seconds == 0 {
            throw Firehose.Errors.invalidArgumentException(
                "BufferingHints.IntervalInSeconds must be greater than 0 when Dynamic Partitioning is enabled.")
        }
        try Self.checkPrefixes(given.prefix ?? "", given.errorOutputPrefix ?? "", isPartitioned: isPartitioned)
        let processors = try Processors(given.processingConfiguration, role: given.roleARN)
        self.init(
            bucket: try Self.bucket(given.bucketARN), roleARN: given.roleARN, prefix: given.prefix ?? "",
            errorPrefix: given.errorOutputPrefix ?? "", bufferBytes: size * 1_048_576, bufferSeconds: seconds,
            compression: compression, fileExtension: given.fileExtension, timeZone: given.customTimeZone ?? "UTC",
            delimiter: processors.delimiter, given: OpaqueDocument(given.wire))
        var processing = processors.processing
        processing.isPartitioned = isPartitioned
        if processing.query != nil, !isPartitioned {
            throw Firehose.Errors.invalidArgumentException(
                "MetadataExtraction processor is only supported when Dynamic Partitioning is enabled.")
        }
        if !processing.doesNothing { self.processing = processing }
        if isConverted, let configuration = given.dataFormatConversionConfiguration {
            conversion = try FormatConversion(configuration, in: scope)
        }
        logging = LogDestination(given.cloudWatchLoggingOptions)
    }

    /// The destination of a backup.
    init(backup given: Firehose.S3DestinationConfiguration) throws(AWSError) {
        try Self.checkPrefixes(given.prefix ?? "", given.errorOutputPrefix ?? "", isPartitioned: false)
        self.init(
            bucket: try Self.bucket(given.bucketARN), roleARN: given.roleARN, prefix: given.prefix ?? "",
            errorPrefix: given.errorOutputPrefix ?? "",
            bufferBytes: (given.bufferingHints?.sizeInMBs ?? 5) * 1_048_576,
            bufferSeconds: given.bufferingHints?.intervalInSeconds ?? 300,
            compression: try Self.compression(given.compressionFormat), fileExtension: nil, timeZone: "UTC",
            delimiter: nil, given: OpaqueDocument(given.wire))
        logging = LogDestination(given.cloudWatchLoggingOptions)
    }

    private static func compression(_ name: String?) throws(AWSError) -> Compression {
        guard let compression = Compression(rawValue: name ?? "UNCOMPRESSED"), compression != .zstandard else {
            throw Firehose.Errors.invalidArgumentException("Unsupported CompressionFormat: \(name ?? "")")
        }
        return compression
    }

    private static func bucket(_ arn: String) throws(AWSError) -> String {
        guard let bucket = ARN(arn), bucket.service == "s3" else {
            throw Firehose.Errors.invalidArgumentException("Invalid bucket ARN: \(arn)")
        }
        return bucket.resource
    }

    private static func checkPrefixes(
        _ prefix: String, _ errorPrefix: String, isPartitioned: Bool
    ) throws(AWSError) {
        if prefix.contains("!{") || isPartitioned, errorPrefix.isEmpty {
            throw Firehose.Errors.invalidArgumentException(
                "ErrorOutputPrefix cannot be null or empty when Prefix contains expressions.")
        }
        if errorPrefix.contains("!{"), !errorPrefix.contains("!{firehose:error-output-type}") {
            throw Firehose.Errors.invalidArgumentException(
                "ErrorOutputPrefix must contain the !{firehose:error-output-type} expression at least once.")
        }
    }
}

extension LogDestination {
    /// Nil unless failures are to be told.
    init?(_ given: Firehose.CloudWatchLoggingOptions?) {
        guard let given, given.enabled == true, let group = given.logGroupName, let stream = given.logStreamName else {
            return nil
        }
        self.init(group: group, stream: stream)
    }
}
