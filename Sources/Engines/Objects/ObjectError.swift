import Storage

/// Why the objects engine refuses a call.
package enum ObjectError: Error, Sendable {
    case bucketNotFound(String)
    case bucketExists(String, ownedByCaller: Bool)
    case bucketNotEmpty(String)
    case tooManyBuckets
    case keyNotFound(String)
    case uploadNotFound(String)
    case invalidPart(String)
    case invalidPartOrder
    case partTooSmall(number: Int, bytes: Int64)
    case preconditionFailed(condition: String)
    case notModified(etag: String, lastModified: Int64)
    case badDigest(algorithm: String)
    case invalidRange
    case tooLarge(limit: Int64)
    case incompleteBody
    case file(FileError)
}

extension ObjectError {
    /// Whether it says that there is no object under a key.
    package var isAboutMissingKey: Bool {
        if case .keyNotFound = self { return true }
        return false
    }
}
