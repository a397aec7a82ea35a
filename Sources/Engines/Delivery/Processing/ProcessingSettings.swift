/// What is done to records before they are delivered.
///
/// Stored on disk within a destination.
///
/// https://docs.aws.amazon.com/firehose/latest/APIReference/API_Processor.html
package struct ProcessingSettings: Codable, Sendable, Equatable {
    /// How a record is taken apart into several.
    package enum Deaggregation: Codable, Sendable, Equatable {
        /// JSON objects one after another, or in an array.
        case json
        case delimited([UInt8])
    }

    /// Records are gzip files.
    package var decompresses = false
    /// Records are what CloudWatch Logs sends; their messages go on.
    package var extractsLogMessages = false
    package var deaggregation: Deaggregation?
    /// A function that records are handed to after they are taken apart.
    package var function: FunctionSettings?
    /// A jq program that gives an object of partition keys.
    package var query: String?
    /// Records go to a partition of their keys' values.
    package var isPartitioned = false

    package init() {}

    /// A Lambda function that transforms records.
    ///
    /// Stored on disk within the settings.
    package struct FunctionSettings: Codable, Sendable, Equatable {
        package var arn: String
        package var roleARN: String
        /// Data of records that goes into one invocation.
        package var bufferBytes: Int
        /// Invocations after one that failed.
        package var retries: Int

        package init(arn: String, roleARN: String, bufferBytes: Int, retries: Int) {
            self.arn = arn
            self.roleARN = roleARN
            self.bufferBytes = bufferBytes
            self.retries = retries
        }
    }

    package var doesNothing: Bool { self == ProcessingSettings() }
}
