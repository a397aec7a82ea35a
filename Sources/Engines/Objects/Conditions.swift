import Core

/// What must hold of an object for a call to be carried out (RFC 9110, 13.1).
package struct Conditions: Sendable, Equatable {
    /// ETags without quotes, or `*`.
    package var ifMatch: String?
    package var ifNoneMatch: String?
    package var ifModifiedSince: Timestamp?
    package var ifUnmodifiedSince: Timestamp?
    /// Stands in front of a condition's name where it does not hold, as `x-amz-copy-source-`.
    package var namePrefix = ""

    package init() {}

    /// For reading: throws `notModified` or `preconditionFailed`.
    ///
    /// A time that is yet to come is no condition.
    func checkRead(_ object: ObjectDocument, now: Timestamp) throws(ObjectError) {
        let modified = object.lastModified.milliseconds / 1000
        if let ifMatch {
            guard Self.matches(ifMatch, object.etag) else {
                throw .preconditionFailed(condition: namePrefix + "If-Match")
            }
        } else if let ifUnmodifiedSince, modified > ifUnmodifiedSince.milliseconds / 1000 {
            throw .preconditionFailed(condition: namePrefix + "If-Unmodified-Since")
        }
        if let ifNoneMatch {
            if Self.matches(ifNoneMatch, object.etag) {
                throw .notModified(etag: object.etag, lastModified: object.lastModified.milliseconds)
            }
        } else if let ifModifiedSince, ifModifiedSince <= now, modified <= ifModifiedSince.milliseconds / 1000 {
            throw .notModified(etag: object.etag, lastModified: object.lastModified.milliseconds)
        }
    }

    /// For writing over `existing`, or where nothing is yet.
    func checkWrite(_ existing: ObjectDocument?, key: String) throws(ObjectError) {
        if let ifMatch {
            guard let existing else { throw .keyNotFound(key) }
            guard Self.matches(ifMatch, existing.etag) else { throw .preconditionFailed(condition: "If-Match") }
        }
        if let ifNoneMatch, let existing, Self.matches(ifNoneMatch, existing.etag) {
            throw .preconditionFailed(condition: "If-None-Match")
        }
    }

    private static func matches(_ condition: String, _ etag: String) -> Bool {
        condition.split(separator: ",").contains { candidate in
            let bare = candidate.drop { " W/\"".contains($0) }.prefix { $0 != "\"" }
            return candidate.contains("*") || bare == etag
        }
    }
}
