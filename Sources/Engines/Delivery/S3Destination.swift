import Columns
import Core
import Storage

/// How records become objects in a bucket.
///
/// Stored on disk within a delivery stream.
package struct S3Destination: Codable, Sendable, Equatable {
    package enum Compression: String, Codable, Sendable {
        case none = "UNCOMPRESSED"
        case gzip = "GZIP"
        case zip = "ZIP"
        case snappy = "Snappy"
        case hadoopSnappy = "HADOOP_SNAPPY"
        /// Of channels only.
        case zstandard = "ZSTD"

        /// What keys end with, unless a file extension is given.
        var fileExtension: String {
            switch self {
            case .none: ""
            case .gzip: ".gz"
            case .zip: ".zip"
            case .snappy: ".snappy"
            case .hadoopSnappy: ".hsnappy"
            case .zstandard: ".zst"
            }
        }
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
    /// What is done to records on the way; nil if nothing is.
    package var processing: ProcessingSettings?
    /// The format that records are converted to; nil if they stay as they are.
    package var conversion: FormatConversion?
    /// The storage class of objects, if it is another than S3's own.
    package var storageClass: String?
    /// Whose the bucket has to be; nil if that does not matter.
    package var expectedOwner: AccountID?
    /// Where failures are told.
    package var logging: LogDestination?
    /// What the client gave; holds also what this engine does not act on.
    package var given: OpaqueDocument

    /// What the keys of failed records begin with; the prefix if there is no other for them.
    var failurePrefix: String { errorPrefix.isEmpty ? prefix : errorPrefix }

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

/// The format and the table whose columns records get.
///
/// Stored on disk within a destination.
package struct FormatConversion: Codable, Sendable, Equatable {
    package var settings: FormatSettings
    package var table: TableReference

    package init(settings: FormatSettings, table: TableReference) {
        self.settings = settings
        self.table = table
    }
}

/// A table of the Data Catalog.
///
/// Stored on disk within a destination and within a plan.
package struct TableReference: Codable, Sendable, Equatable {
    package var account: AccountID
    package var region: Region
    package var database: String
    package var name: String
    /// `LATEST`, or a version's number.
    package var version: String

    package init(account: AccountID, region: Region, database: String, name: String, version: String) {
        self.account = account
        self.region = region
        self.database = database
        self.name = name
        self.version = version
    }
}

/// A log stream that failures are told to.
///
/// Stored on disk within a destination.
package struct LogDestination: Codable, Sendable, Equatable {
    package var group: String
    package var stream: String

    package init(group: String, stream: String) {
        self.group = group
        self.stream = stream
    }
}
