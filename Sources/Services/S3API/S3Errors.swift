import AWSProtocol
import Core
import Objects
import Storage

/// S3's errors in its own words.
///
/// https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
package enum S3Errors {
    static func methodNotAllowed(_ method: String, _ resource: String) -> AWSError {
        AWSError(
            code: "MethodNotAllowed", message: "The specified method is not allowed against this resource.",
            status: 405,
            members: ["Method": .string(method), "ResourceType": .string(resource.uppercased())])
    }

    static let malformedXML = AWSError(
        code: "MalformedXML",
        message: "The XML you provided was not well-formed or did not validate against our published schema")
    static let invalidChunk = AWSError(
        code: "InvalidRequest", message: "The body is not encoded as aws-chunked, as its headers say it is.")
    static let wrongChunkSignature = AWSError(
        code: "SignatureDoesNotMatch",
        message:
            "The request signature we calculated does not match the signature you provided. Check your key and signing "
            + "method.", status: 403)
    static let malformedTrailer = AWSError(
        code: "MalformedTrailerError",
        message: "The request contained trailing data that was not well-formed or did not conform to our published "
            + "schema.")
    static let missingContentLength = AWSError(
        code: "MissingContentLength", message: "You must provide the Content-Length HTTP header.", status: 411)
    static let contentSHA256Mismatch = AWSError(
        code: "XAmzContentSHA256Mismatch",
        message: "The provided 'x-amz-content-sha256' header does not match what was computed.")

    /// An operation that Millrace does not have.
    static func notImplemented(operation: String) -> AWSError {
        AWSError(
            code: "NotImplemented", message: "The operation \(operation) is not implemented", status: 501,
            members: ["Operation": .string(operation)])
    }

    /// A header that Millrace does not act upon; `reason` is AWS's additional message.
    static func notImplemented(header: String, _ reason: String? = nil) -> AWSError {
        var members: [String: WireValue] = ["Header": .string(header)]
        if let reason { members["additionalMessage"] = .string(reason) }
        return AWSError(
            code: "NotImplemented", message: "A header you provided implies functionality that is not implemented",
            status: 501, members: members)
    }

    static func notImplemented(query name: String) -> AWSError {
        AWSError(
            code: "NotImplemented",
            message: "A query parameter you provided implies functionality that is not implemented", status: 501,
            members: ["QueryParameter": .string(name)])
    }

    static func notImplemented(element: String) -> AWSError {
        AWSError(
            code: "NotImplemented", message: "An element you provided implies functionality that is not implemented",
            status: 501, members: ["Element": .string(element)])
    }

    /// AWS has no quota of bytes; this is what Ceph answers (https://docs.ceph.com/en/latest/radosgw/s3/).
    package static func quotaExceeded(_ message: String) -> AWSError {
        AWSError(code: "QuotaExceeded", message: message, status: 403)
    }

    package static func unavailable(_ message: String) -> AWSError {
        AWSError(code: "ServiceUnavailable", message: message, status: 503)
    }

    static func invalidRequest(_ message: String) -> AWSError { AWSError(code: "InvalidRequest", message: message) }

    static func noSuchVersion(_ key: String, _ version: String) -> AWSError {
        AWSError(
            code: "NoSuchVersion", message: "The specified version does not exist.", status: 404,
            members: ["Key": .string(key), "VersionId": .string(version)])
    }

    static func invalidArgument(_ message: String, _ name: String, _ value: String) -> AWSError {
        AWSError(
            code: "InvalidArgument", message: message,
            members: ["ArgumentName": .string(name), "ArgumentValue": .string(value)])
    }

    package static func awsError(_ error: ObjectError) -> AWSError {
        switch error {
        case .bucketNotFound(let name):
            AWSError(
                code: "NoSuchBucket", message: "The specified bucket does not exist", status: 404,
                members: ["BucketName": .string(name)])
        case .bucketExists(let name, let isOwn):
            AWSError(
                code: isOwn ? "BucketAlreadyOwnedByYou" : "BucketAlreadyExists",
                message: isOwn
                    ? "Your previous request to create the named bucket succeeded and you already own it."
                    : "The requested bucket name is not available. The bucket namespace is shared by all users of the "
                        + "system. Please select a different name and try again.", status: 409,
                members: ["BucketName": .string(name)])
        case .bucketNotEmpty(let name):
            AWSError(
                code: "BucketNotEmpty", message: "The bucket you tried to delete is not empty", status: 409,
                members: ["BucketName": .string(name)])
        case .tooManyBuckets:
            AWSError(code: "TooManyBuckets", message: "You have attempted to create more buckets than allowed")
        case .keyNotFound(let key):
            AWSError(
                code: "NoSuchKey", message: "The specified key does not exist.", status: 404,
                members: ["Key": .string(key)])
        case .uploadNotFound(let id):
            AWSError(
                code: "NoSuchUpload",
                message:
                    "The specified upload does not exist. The upload ID may be invalid, or the upload may have been "
                    + "aborted or completed.", status: 404, members: ["UploadId": .string(id)])
        case .invalidPart(let number, let etag):
            AWSError(
                code: "InvalidPart",
                message:
                    "One or more of the specified parts could not be found.  The part may not have been uploaded, or "
                    + "the specified entity tag may not match the part's entity tag.",
                members: ["PartNumber": .integer(Int64(number)), "ETag": .string(etag)])
        case .invalidPartOrder:
            AWSError(
                code: "InvalidPartOrder",
                message: "The list of parts was not in ascending order. Parts must be ordered by part number.")
        case .partTooSmall(let number, let bytes, let etag):
            AWSError(
                code: "EntityTooSmall", message: "Your proposed upload is smaller than the minimum allowed size",
                members: [
                    "ProposedSize": .integer(bytes), "MinSizeAllowed": .integer(Limits.S3.partBytes),
                    "PartNumber": .integer(Int64(number)), "ETag": .string(etag),
                ])
        case .preconditionFailed(let condition):
            AWSError(
                code: "PreconditionFailed", message: "At least one of the pre-conditions you specified did not hold",
                status: 412, members: ["Condition": .string(condition)])
        case .conflictingWrite(let condition, let key):
            AWSError(
                code: "ConditionalRequestConflict",
                message: "The conditional request cannot succeed due to a conflicting operation against this resource.",
                status: 409, members: ["Condition": .string(condition), "Key": .string(key)])
        case .notModified: AWSError(code: "NotModified", message: "Not Modified", status: 304)
        case .badDigest("Content-MD5"):
            AWSError(code: "BadDigest", message: "The Content-MD5 you specified did not match what we received.")
        case .badDigest(let algorithm):
            AWSError(
                code: "BadDigest", message: "The \(algorithm) you specified did not match the calculated checksum.")
        case .partDigestDiffers(let algorithm, let number):
            AWSError(
                code: "BadDigest",
                message: "The \(algorithm) you specified for part \(number) did not match what we received.")
        case .partDigestMissing(let algorithm, let number):
            invalidRequest(
                "The upload was created using a \(algorithm) checksum. The complete request must include the checksum for "
                    + "each part. It was missing for part \(number) in the request.")
        case .checksumAlgorithmDiffers(let wanted, let given):
            invalidRequest(
                "Checksum Type mismatch occurred, expected checksum Type: \(wanted), actual checksum Type: \(given)")
        case .checksumModeDiffers(let wanted):
            invalidRequest(
                "The upload was created using the \(wanted) checksum mode. The complete request must use the same "
                    + "checksum mode.")
        case .sizeDiffers(let claimed, let computed):
            invalidRequest(
                "The provided 'x-amz-mp-object-size' header value \(claimed) does not match what was computed: "
                    + "\(computed)")
        case .invalidRange:
            AWSError(code: "InvalidRange", message: "The requested range is not satisfiable", status: 416)
        case .tooLarge(let limit):
            AWSError(
                code: "EntityTooLarge", message: "Your proposed upload exceeds the maximum allowed size",
                members: ["MaxSizeAllowed": .integer(limit)])
        case .incompleteBody:
            AWSError(
                code: "IncompleteBody",
                message: "You did not provide the number of bytes specified by the Content-Length HTTP header")
        case .file(let error) where error.isFull: unavailable("The disk is full.")
        case .file, .damaged:
            AWSError(
                code: "InternalError", message: "We encountered an internal error. Please try again.", status: 500)
        }
    }

    /// The document of an error.
    package static func document(_ error: AWSError, resource: String, requestID: String) -> [UInt8] {
        var children = [XMLElement("Code", error.code), XMLElement("Message", error.message)]
        for (name, value) in error.members.sorted(by: { $0.key < $1.key }) {
            switch value {
            case .string(let text): children.append(XMLElement(name, text))
            case .integer(let number): children.append(XMLElement(name, "\(number)"))
            case .null, .bool, .double, .blob, .timestamp, .list, .map: continue
            }
        }
        children += [
            XMLElement("Resource", resource), XMLElement("RequestId", requestID), XMLElement("HostId", requestID),
        ]
        return XMLElement("Error", children).document
    }
}
