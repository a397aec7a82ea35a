import Storage

/// Why the objects engine refuses a call.
package enum ObjectError: DiskError {
    case bucketNotFound(String)
    case bucketExists(String, ownedByCaller: Bool)
    case bucketNotEmpty(String)
    case tooManyBuckets
    case keyNotFound(String)
    case uploadNotFound(String)
    case invalidPart(number: Int, etag: String)
    case invalidPartOrder
    case partTooSmall(number: Int, bytes: Int64, etag: String)
    case preconditionFailed(condition: String)
    /// The object was written since the upload began whose condition was to hold.
    case conflictingWrite(condition: String, key: String)
    case notModified(etag: String, lastModified: Int64)
    case badDigest(algorithm: String)
    case partDigestDiffers(algorithm: String, number: Int)
    case partDigestMissing(algorithm: String, number: Int)
    case checksumAlgorithmDiffers(wanted: String, given: String)
    case checksumModeDiffers(wanted: String)
    case sizeDiffers(claimed: Int64, computed: Int64)
    case invalidRange
    case tooLarge(limit: Int64)
    case incompleteBody
    case file(FileError)
    /// The bytes of an object, or of a part of one, are not what was written, or are not there.
    case damaged(DamagedObject)
}

extension ObjectError {
    /// Whether it says that there is no object under a key.
    package var isAboutMissingKey: Bool {
        if case .keyNotFound = self { return true }
        return false
    }
}

extension ObjectError {
    package var isFull: Bool {
        if case .file(let error) = self { error.isFull } else { false }
    }
}
