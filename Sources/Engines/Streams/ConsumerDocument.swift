import Core
import Storage

/// A consumer that is registered with a stream, for a share of the throughput of its own.
///
/// Stored on disk under the stream's name and the consumer's.
package struct ConsumerDocument: StoredDocument, Equatable {
    package static let kind = DocumentKind.streamConsumer

    package var name: String
    package var createdAt: Timestamp
    /// Of the stream, so that a consumer does not pass to another stream of the same name.
    package var streamID: String
    package var tags: [String: String]
    /// JSON.
    package var resourcePolicy: String?

    package func arn(stream: ARN) -> String { "\(stream)/consumer/\(name):\(createdAt.milliseconds / 1000)" }
}
