import Core
import Storage

/// A queue on a stream: it hands out records one by one, and remembers which of them are done.
///
/// Stored on disk under its name.
package struct QueueDocument: StoredDocument, Equatable {
    package static let kind = DocumentKind.queue

    /// Names the queue in its ARN.
    package var id: String
    package var createdAt: Timestamp
    package var streamName: String
    package var streamID: String
    package var start: Start
    package var attributes: Attributes
    package var tags: [String: String]
    /// JSON.
    package var resourcePolicy: String?
    /// The offset of the next record to be handed out for the first time, by shard; a shard that is not named is read from
    /// its beginning.
    package var cursors: [UInt32: UInt64]

    /// Where a queue begins.
    ///
    /// Stored on disk within a queue.
    package struct Start: Codable, Sendable, Equatable {
        /// AWS's name for it.
        package var type: String
        /// The effective position.
        package var time: Timestamp
    }

    /// How a queue treats its records.
    ///
    /// Stored on disk within a queue.
    package struct Attributes: Codable, Sendable, Equatable {
        package var visibilitySeconds: Int
        /// How often a record is received before it is a dead letter; nil if it never becomes one.
        package var maxReceiveCount: Int?

        package init(visibilitySeconds: Int, maxReceiveCount: Int?) {
            self.visibilitySeconds = visibilitySeconds
            self.maxReceiveCount = maxReceiveCount
        }
    }
}

/// A record that was received from a queue and is not acknowledged.
///
/// Stored on disk under the queue's id and the record's offset.
struct QueueRecordDocument: StoredDocument, Equatable {
    static let kind = DocumentKind.queueRecord

    var shard: UInt32
    var receiveCount: Int
    var firstReceivedAt: Timestamp
    /// Until then nobody else receives it.
    var visibleAt: Timestamp
    var isDead: Bool
    /// Part of the receipt handle of the last delivery.
    var receipt: UInt64

    /// Whether the next to receive it does so as a dead letter.
    func isDeadLetter(_ attributes: QueueDocument.Attributes) -> Bool {
        isDead || attributes.maxReceiveCount.map { receiveCount >= $0 } ?? false
    }
}
