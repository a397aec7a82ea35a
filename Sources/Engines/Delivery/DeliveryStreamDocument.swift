import Core
import Storage

/// A delivery stream.
///
/// Stored on disk under its name.
package struct DeliveryStreamDocument: StoredDocument, Equatable {
    package static let kind = DocumentKind.deliveryStream

    /// Names the folder of the stream's own log; another stream of the same name has another id.
    package var id: String
    package var createdAt: Timestamp
    package var updatedAt: Timestamp
    /// Raised by every change of the destination; stands in the keys of the objects.
    package var version: Int
    package var source: Source
    package var destination: S3Destination
    package var tags: [String: String]
    /// Records that come in are encrypted with a key of the stream; absent where that was never asked for.
    package var isEncrypted: Bool?
    /// Where the records go as they came, beside the destination.
    package var backup: S3Destination?
    /// Records go through the staging log; stays when processing is ended.
    package var isStaged: Bool?
    /// Where records go instead of the destination's bucket, which then takes those that fail.
    package var endpoint: HTTPEndpoint?
    /// The table that the objects in the destination's bucket are loaded into.
    package var table: WarehouseTable?

    /// Set for what Kinesis Data Streams calls a channel.
    package var channel: ChannelSettings?

    /// Where records come from.
    ///
    /// Stored on disk within a delivery stream.
    package enum Source: Codable, Sendable, Equatable {
        /// PutRecord and PutRecordBatch write to the stream's own log.
        case direct
        case kinesis(streamARN: String, roleARN: String, startedAt: Timestamp)
    }
}
