import Core
import AWSProtocol
import Delivery
import FirehoseModel
import Foundation

/// What the processors of a configuration do.
///
/// https://docs.aws.amazon.com/firehose/latest/APIReference/API_Processor.html
struct Processors {
    private(set) var processing = ProcessingSettings()
    /// What AppendDelimiterToRecord puts behind each record.
    private(set) var delimiter: String?

    /// `role` is that of the destination, as which a function is called that names no other.
    init(_ given: Firehose.ProcessingConfiguration?, role: String) throws(AWSError) {
        guard let given, given.enabled == true else { return }
        for processor in given.processors ?? [] {
            let parameters = Dictionary(
                (processor.parameters ?? []).map { ($0.parameterName, $0.parameterValue) }
            ) { _, last in last }
            switch processor.type {
            case "AppendDelimiterToRecord": delimiter = Self.unescaped(parameters["Delimiter"] ?? "\\n")
            case "RecordDeAggregation": processing.deaggregation = try Self.deaggregation(parameters)
            case "Decompression":
                try Self.require("CompressionFormat", in: ["GZIP"], parameters, processor.type)
                processing.decompresses = true
            case "CloudWatchLogProcessing":
                try Self.require("DataMessageExtraction", in: ["true", "false"], parameters, processor.type)
                processing.extractsLogMessages = parameters["DataMessageExtraction"] == "true"
            case "MetadataExtraction":
                try Self.require("JsonParsingEngine", in: ["JQ-1.6"], parameters, processor.type)
                guard let query = parameters["MetadataExtractionQuery"] else {
                    throw Firehose.Errors.invalidArgumentException(
                        "MetadataExtractionQuery must be provided for the MetadataExtraction processor.")
                }
                processing.query = query
            case "Lambda": processing.function = try Self.function(parameters, role: role)
            default:
                throw Firehose.Errors.invalidArgumentException(
                    "The processor \(processor.type) is not supported by this version of Millrace.")
            }
        }
    }

    private static func require(
        _ name: String, in values: [String], _ parameters: [String: String], _ processor: String
    ) throws(AWSError) {
        guard let value = parameters[name], values.contains(value) else {
            throw Firehose.Errors.invalidArgumentException(
                "\(name) must be one of \(values.joined(separator: ", ")) for the \(processor) processor.")
        }
    }

    /// A Lambda function, with AWS's defaults.
    ///
    /// https://docs.aws.amazon.com/firehose/latest/APIReference/API_ProcessorParameter.html
    private static func function(
        _ parameters: [String: String], role: String
    ) throws(AWSError) -> ProcessingSettings.FunctionSettings {
        guard let arn = parameters["LambdaArn"] else {
            throw Firehose.Errors.invalidArgumentException("LambdaArn must be provided for the Lambda processor.")
        }
        guard let megabytes = Double(parameters["BufferSizeInMBs"] ?? "1"), (0.2...3).contains(megabytes),
            let retries = Int(parameters["NumberOfRetries"] ?? "3"), (0...300).contains(retries),
            let seconds = Int(parameters["BufferIntervalInSeconds"] ?? "60"), (0...900).contains(seconds)
        else {
            throw Firehose.Errors.invalidArgumentException(
                "BufferSizeInMBs must be between 0.2 and 3, BufferIntervalInSeconds between 0 and 900, and NumberOfRetries "
                    + "between 0 and 300 for the Lambda processor.")
        }
        return .init(
            arn: arn, roleARN: parameters["RoleArn"] ?? role, bufferBytes: Int(clamping: megabytes * 1_048_576),
            retries: retries)
    }

    private static func deaggregation(
        _ parameters: [String: String]
    ) throws(AWSError) -> ProcessingSettings.Deaggregation {
        switch parameters["SubRecordType"] {
        case "JSON": return .json
        case "DELIMITED":
            // The delimiter is written in base64.
            guard let text = parameters["Delimiter"], let delimiter = Base64.decode(text), !delimiter.isEmpty else {
                throw Firehose.Errors.invalidArgumentException(
                    "A Base64-encoded Delimiter must be provided for the RecordDeAggregation processor of DELIMITED records."
                )
            }
            return .delimited(delimiter)
        default:
            throw Firehose.Errors.invalidArgumentException(
                "SubRecordType must be one of JSON, DELIMITED for the RecordDeAggregation processor.")
        }
    }

    /// The parameter is written with escapes, as in "\n".
    private static func unescaped(_ text: String) -> String {
        text.replacingOccurrences(of: "\\n", with: "\n").replacingOccurrences(of: "\\t", with: "\t")
            .replacingOccurrences(of: "\\r", with: "\r")
    }
}
