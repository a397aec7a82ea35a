import Core

/// What a channel of Kinesis Data Streams has beside what a delivery stream has.
///
/// Stored on disk within a delivery stream, which a channel is for the delivery engine.
/// https://docs.aws.amazon.com/kinesis/latest/APIReference/API_CreateChannel.html
package struct ChannelSettings: Codable, Sendable, Equatable {
    /// What a record has to be; one that is something else goes to the dead letters.
    ///
    /// Stored on disk within a channel and within a plan.
    package enum RecordFormat: String, Codable, Sendable {
        /// One JSON value, which becomes a line.
        case json = "JSON"
        /// UTF-8, which becomes a line.
        case string = "STRING"
        /// Anything; records follow one another as they came.
        case bytes = "BYTE_ARRAY"
    }

    package var format: RecordFormat
    package var streamCreatedAt: Timestamp
    /// Where records go that cannot be delivered.
    package var deadLetters: DeadLetters
    /// The oldest that a record may be when it is delivered.
    package var freshnessSeconds: Int

    /// Stored on disk within a channel.
    package struct DeadLetters: Codable, Sendable, Equatable {
        package var bucket: String
        package var expectedOwner: AccountID
        package var prefix: String

        package init(bucket: String, expectedOwner: AccountID, prefix: String) {
            self.bucket = bucket
            self.expectedOwner = expectedOwner
            self.prefix = prefix
        }
    }

    package init(
        format: RecordFormat, streamCreatedAt: Timestamp, deadLetters: DeadLetters, freshnessSeconds: Int
    ) {
        self.format = format
        self.streamCreatedAt = streamCreatedAt
        self.deadLetters = deadLetters
        self.freshnessSeconds = freshnessSeconds
    }

    /// When records of an age are delivered, which takes its time too.
    func due(after oldest: Timestamp) -> Timestamp {
        oldest.adding(milliseconds: Int64(freshnessSeconds) * 1000 - min(Int64(freshnessSeconds) * 200, 5000))
    }
}
