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
    /// A jq program that gives an object of partition keys.
    package var query: String?
    /// Records go to a partition of their keys' values.
    package var isPartitioned = false

    package init() {}

    package var doesNothing: Bool { self == ProcessingSettings() }
}
