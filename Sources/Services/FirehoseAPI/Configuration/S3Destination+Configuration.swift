import AWSProtocol
import Core
import Delivery
import FirehoseModel
import Foundation

extension S3Destination {
    /// The destination that a configuration describes; throws InvalidArgumentException for what AWS refuses, and for what
    /// Millrace does not do yet.
    init(_ given: Firehose.ExtendedS3DestinationConfiguration) throws(AWSError) {
        guard let bucket = ARN(given.bucketARN), bucket.service == "s3" else {
            throw Firehose.Errors.invalidArgumentException("Invalid bucket ARN: \(given.bucketARN)")
        }
        func refuse(_ feature: String) -> AWSError {
            Firehose.Errors.invalidArgumentException("\(feature) is not supported by this version of Millrace.")
        }
        if given.dataFormatConversionConfiguration?.enabled == true { throw refuse("Data format conversion") }
        if given.dynamicPartitioningConfiguration?.enabled == true { throw refuse("Dynamic partitioning") }
        if given.s3BackupMode == "Enabled" { throw refuse("S3 backup") }
        guard let compression = Compression(rawValue: given.compressionFormat ?? "UNCOMPRESSED") else {
            throw refuse("The compression format \(given.compressionFormat ?? "")")
        }
        let size = given.bufferingHints?.sizeInMBs ?? 5
        let seconds = given.bufferingHints?.intervalInSeconds ?? 300
        let prefix = given.prefix ?? ""
        let errorPrefix = given.errorOutputPrefix ?? ""
        if prefix.contains("!{"), errorPrefix.isEmpty {
            throw Firehose.Errors.invalidArgumentException(
                "ErrorOutputPrefix cannot be null or empty when Prefix contains expressions.")
        }
        if errorPrefix.contains("!{"), !errorPrefix.contains("!{firehose:error-output-type}") {
            throw Firehose.Errors.invalidArgumentException(
                "ErrorOutputPrefix must contain the !{firehose:error-output-type} expression at least once.")
        }
        self.init(
            bucket: bucket.resource, roleARN: given.roleARN, prefix: prefix, errorPrefix: errorPrefix,
            bufferBytes: size * 1_048_576,
            bufferSeconds: seconds, compression: compression, fileExtension: given.fileExtension,
            timeZone: given.customTimeZone ?? "UTC", delimiter: try Self.delimiter(given.processingConfiguration),
            given: OpaqueDocument(given.wire))
    }

    /// The one processor that is here already: AppendDelimiterToRecord.
    private static func delimiter(_ processing: Firehose.ProcessingConfiguration?) throws(AWSError) -> String? {
        guard let processing, processing.enabled == true else { return nil }
        var delimiter: String?
        for processor in processing.processors ?? [] {
            guard processor.type == "AppendDelimiterToRecord" else {
                throw Firehose.Errors.invalidArgumentException(
                    "The processor \(processor.type) is not supported by this version of Millrace.")
            }
            let text = processor.parameters?.first { $0.parameterName == "Delimiter" }?.parameterValue ?? "\\n"
            // The parameter is written with escapes, as in "\n".
            delimiter = text.replacingOccurrences(of: "\\n", with: "\n").replacingOccurrences(of: "\\t", with: "\t")
        }
        return delimiter
    }
}
