import Core
import Storage

/// What queues are told of a bucket's objects.
///
/// There are no queues to receive from here: a queue's name is where events are kept for the crawlers that name it. Stored on
/// disk under the bucket's name.
///
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-event-types-and-destinations.html
package struct BucketNotifications: StoredDocument, Equatable {
    package static let kind = DocumentKind.bucketNotifications

    /// Which events of which keys a queue is told.
    package struct Queue: Codable, Sendable, Equatable {
        package var id: String
        package var arn: String
        /// As `s3:ObjectCreated:*`.
        package var events: [String]
        package var prefix: String
        package var suffix: String

        package init(id: String, arn: String, events: [String], prefix: String, suffix: String) {
            self.id = id
            self.arn = arn
            self.events = events
            self.prefix = prefix
            self.suffix = suffix
        }

        func wants(_ event: ObjectEvent.Name, _ key: String) -> Bool {
            key.hasBytePrefix(prefix) && Name(key).hasSuffix(Name(suffix))
                && events.contains { Self.covers($0, "s3:\(event.rawValue)") }
        }

        /// Whether an event could be told twice, by this and by another.
        package func overlaps(_ other: Queue) -> Bool {
            (prefix.hasBytePrefix(other.prefix) || other.prefix.hasBytePrefix(prefix))
                && (Name(suffix).hasSuffix(Name(other.suffix)) || Name(other.suffix).hasSuffix(Name(suffix)))
                && events.contains { event in
                    other.events.contains { Self.covers($0, event) || Self.covers(event, $0) }
                }
        }

        private static func covers(_ pattern: String, _ event: String) -> Bool {
            pattern == event || pattern.hasSuffix("*") && event.hasPrefix(pattern.dropLast())
        }
    }

    package var queues: [Queue]

    package init(queues: [Queue]) { self.queues = queues }
}

/// The last that happened to an object, as a queue is told of it.
///
/// A later event of the same object takes its place, so that a queue that nobody reads is no longer than the objects that there
/// were. Stored on disk under queue, bucket and key.
package struct ObjectEvent: StoredDocument, Equatable {
    package static let kind = DocumentKind.objectEvent

    package enum Name: String, Codable, Sendable {
        case put = "ObjectCreated:Put"
        case copied = "ObjectCreated:Copy"
        case uploaded = "ObjectCreated:CompleteMultipartUpload"
        case removed = "ObjectRemoved:Delete"
    }

    package var name: Name
    package var time: Timestamp

    package init(name: Name, time: Timestamp) {
        self.name = name
        self.time = time
    }
}

extension Objects {
    // MARK: What queues are told

    package func notifications(of bucket: String) async throws -> BucketNotifications {
        _ = try await self.bucket(bucket)
        return try await documents.get(BucketNotifications.self, .server, bucket)?.value ?? .init(queues: [])
    }

    package func setNotifications(_ notifications: BucketNotifications, of bucket: String) async throws {
        try await documents.transact { writer in
            guard try writer.get(BucketDocument.self, .server, bucket) != nil else {
                throw ObjectError.bucketNotFound(bucket)
            }
            try writer.put(notifications, .server, bucket)
        }
    }

    /// Tells the queues that want to know, in the transaction in which it happens.
    static func tell(
        _ name: ObjectEvent.Name, of key: String, in bucket: String, at time: Timestamp, _ writer: DocumentWriter
    ) throws {
        guard let notifications = try writer.get(BucketNotifications.self, .server, bucket)?.value else { return }
        for queue in notifications.queues where queue.wants(name, key) {
            try writer.put(ObjectEvent(name: name, time: time), .server, queue.arn, bucket, key)
        }
    }

    /// An event that was taken from a queue, and stays there until it is forgotten.
    package struct QueuedEvent: Sendable {
        package let key: String
        package let isRemoval: Bool
        fileprivate let place: DocumentName
        fileprivate let revision: Int64
    }

    /// The events of objects whose keys begin with `prefix`, in the order of their keys.
    package func events(queue: String, bucket: String, prefix: String) async throws -> [QueuedEvent] {
        let place = DocumentPrefix(queue, bucket).beginning(prefix)
        return try await documents.scan(ObjectEvent.self, .server, under: place).map { stored in
            QueuedEvent(
                key: stored.name, isRemoval: stored.value.name == .removed, place: stored.key,
                revision: stored.revision)
        }
    }

    /// Forgets events that were dealt with, but for those in whose place others have come.
    package func forget(_ events: [QueuedEvent]) async throws {
        guard !events.isEmpty else { return }
        try await documents.transact { writer in
            for event in events {
                guard try writer.get(ObjectEvent.self, .server, at: event.place)?.revision == event.revision else {
                    continue
                }
                try writer.delete(.objectEvent, .server, at: event.place)
            }
        }
    }
}
