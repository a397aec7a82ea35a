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

    /// Where records come from.
    ///
    /// Stored on disk within a delivery stream.
    package enum Source: Codable, Sendable, Equatable {
        /// PutRecord and PutRecordBatch write to the stream's own log.
        case direct
        case kinesis(streamARN: String, roleARN: String, startedAt: Timestamp)
    }
}

/// How records become objects in a bucket.
///
/// Stored on disk within a delivery stream.
package struct S3Destination: Codable, Sendable, Equatable {
    package enum Compression: String, Codable, Sendable {
        case none = "UNCOMPRESSED"
        case gzip = "GZIP"
    }

    package var bucket: String
    /// The role that deliveries are made as.
    package var roleARN: String
    package var prefix: String
    package var errorPrefix: String
    package var bufferBytes: Int
    package var bufferSeconds: Int
    package var compression: Compression
    package var fileExtension: String?
    /// A name of the time zone database, for the timestamps in keys.
    package var timeZone: String
    /// Bytes put between records; AWS's AppendDelimiterToRecord.
    package var delimiter: String?
    /// What the client gave; holds also what this engine does not act on.
    package var given: OpaqueDocument

    package init(
        bucket: String, roleARN: String, prefix: String, errorPrefix: String, bufferBytes: Int, bufferSeconds: Int,
        compression: Compression, fileExtension: String?, timeZone: String, delimiter: String?, given: OpaqueDocument
    ) {
        self.bucket = bucket
        self.roleARN = roleARN
        self.prefix = prefix
        self.errorPrefix = errorPrefix
        self.bufferBytes = bufferBytes
        self.bufferSeconds = bufferSeconds
        self.compression = compression
        self.fileExtension = fileExtension
        self.timeZone = timeZone
        self.delimiter = delimiter
        self.given = given
    }
}

/// How far a delivery stream has come, and what it is about to do.
///
/// Stored on disk under the stream's id.
///
/// The plan is stored before its upload begins; the checkpoint moves, and the plan goes, in one write after the upload.
/// After a crash the same plan gives the same bytes under the same key, so every record is delivered once.
struct DeliveryProgress: StoredDocument, Equatable {
    static let kind = DocumentKind.deliveryProgress

    /// The offset of the next record of each lane that is not delivered yet.
    var checkpoint: [UInt32: UInt64] = [:]
    var plan: DeliveryPlan?
}

/// One object: which records go into it, and its key.
///
/// Stored on disk within the progress.
struct DeliveryPlan: Codable, Equatable, Sendable {
    var key: String
    var ranges: [Range]
    var compression: S3Destination.Compression
    var delimiter: String?
    var bucket: String

    /// Records of one lane, from an offset up to and without another.
    ///
    /// Stored on disk within a plan.
    struct Range: Codable, Equatable, Sendable {
        var lane: UInt32
        var from: UInt64
        var to: UInt64
    }
}

/// Why the delivery engine refuses a call.
package enum DeliveryError: Error, Sendable {
    case streamNotFound(name: String, account: AccountID)
    case streamExists(name: String, account: AccountID)
    case tooManyStreams
    case tooManyTags
    case notDirect(name: String)
    case roleNotFound(arn: String)
    case undecipherable(stream: String)
    case sourceNotFound(arn: String)
    case invalidPrefix(String)
    case versionMismatch(name: String, given: String, current: Int)
    case log(LogError)
}
