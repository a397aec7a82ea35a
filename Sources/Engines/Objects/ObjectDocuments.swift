import Core
import Storage

/// A bucket.
///
/// Bucket names are unique over all accounts and regions, so they lie in the server's scope. Stored on disk.
package struct BucketDocument: StoredDocument, Equatable {
    package static let kind = DocumentKind.bucket

    package var owner: AccountID
    package var region: Region
    package var createdAt: Timestamp
}

/// An object: where its bytes lie, and what clients said of it.
///
/// Stored on disk.
package struct ObjectDocument: StoredDocument, Equatable {
    package static let kind = DocumentKind.object

    /// Names the file with the bytes.
    package var fileID: String
    package var size: Int64
    /// Without quotes: MD5 in hexadecimal, for multipart uploads MD5 of MD5s and the number of parts.
    package var etag: String
    package var lastModified: Timestamp
    package var attributes: ObjectAttributes
    package var checksum: ObjectChecksum?
    /// Sizes of the parts of a multipart upload.
    package var partSizes: [Int64]?
    /// The version of the checksums of blocks behind the bytes; nil for an object of before there were such.
    package var blockSums: UInt8?
}

/// What a client says of an object beside its bytes.
///
/// Stored on disk within an object.
package struct ObjectAttributes: Codable, Sendable, Equatable {
    /// HTTP headers that come back with the object, by lower-case name.
    package var headers: [String: String]
    /// What `x-amz-meta-…` headers said, by lower-case name.
    package var metadata: [String: String]
    package var storageClass: String
    /// Of an object of before there was a list of them.
    package var tags: [String: String]
    /// A list and not a dictionary, to which two spellings are one key.
    package var tagList: [ObjectTag]?

    package init(
        headers: [String: String] = [:], metadata: [String: String] = [:], storageClass: String = "STANDARD",
        tags: [String: String] = [:], tagList: [ObjectTag]? = nil
    ) {
        self.headers = headers
        self.metadata = metadata
        self.storageClass = storageClass
        self.tags = tags
        self.tagList = tagList
    }

    package var tagCount: Int { tagList?.count ?? tags.count }
}

/// A tag of an object.
///
/// Stored on disk within an object.
package struct ObjectTag: Codable, Sendable, Equatable {
    package var key: String
    package var value: String

    package init(key: String, value: String) {
        self.key = key
        self.value = value
    }
}

/// A checksum that S3 keeps with an object.
///
/// Stored on disk within an object.
package struct ObjectChecksum: Codable, Sendable, Equatable {
    package enum Algorithm: String, Codable, Sendable, CaseIterable {
        case crc32 = "CRC32"
        case crc32c = "CRC32C"
        case crc64nvme = "CRC64NVME"
        case sha1 = "SHA1"
        case sha256 = "SHA256"
    }

    package var algorithm: Algorithm
    /// In base64; for a composite checksum followed by the number of parts.
    package var value: String
    /// Over the parts' checksums, and not over the bytes.
    package var isComposite: Bool

    package init(algorithm: Algorithm, value: String, isComposite: Bool = false) {
        self.algorithm = algorithm
        self.value = value
        self.isComposite = isComposite
    }
}

/// A multipart upload that is not complete.
///
/// Stored on disk under bucket, key and upload id.
package struct UploadDocument: StoredDocument, Equatable {
    package static let kind = DocumentKind.multipartUpload

    package var initiatedAt: Timestamp
    package var attributes: ObjectAttributes
    package var checksumAlgorithm: ObjectChecksum.Algorithm?
    package var checksumIsComposite: Bool
}

/// A part of a multipart upload.
///
/// Stored on disk under upload id and part number.
package struct PartDocument: StoredDocument, Equatable {
    package static let kind = DocumentKind.uploadPart

    package var fileID: String
    package var size: Int64
    package var etag: String
    package var lastModified: Timestamp
    package var checksum: ObjectChecksum?
    /// As of an object.
    package var blockSums: UInt8?
}

/// A file whose object is gone, and which goes as well.
///
/// Stored on disk under the file's id.
struct DoomedFile: StoredDocument {
    static let kind = DocumentKind.doomedFile
}
