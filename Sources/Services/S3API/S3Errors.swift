import AWSProtocol
import Core
import Objects
import Storage

/// S3's errors in its own words.
///
/// https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
package enum S3Errors {
    static let methodNotAllowed = AWSError(
        code: "MethodNotAllowed", message: "The specified method is not allowed against this resource.", status: 405)
    static let malformedXML = AWSError(
        code: "MalformedXML",
        message: "The XML you provided was not well-formed or did not validate against our published schema")
    static let invalidChunk = AWSError(
        code: "InvalidRequest", message: "The body is not encoded as aws-chunked, as its headers say it is.")
    static let contentSHA256Mismatch = AWSError(
        code: "XAmzContentSHA256Mismatch",
        message: "The provided 'x-amz-content-sha256' header does not match what was computed.")

    static func notImplemented(_ feature: String) -> AWSError {
        AWSError(
            code: "NotImplemented",
            message: "A header or query you provided implies functionality that is not implemented: \(feature)",
            status: 501)
    }

    static func invalidArgument(_ message: String, _ name: String, _ value: String) -> AWSError {
        AWSError(
            code: "InvalidArgument", message: message,
            members: ["ArgumentName": .string(name), "ArgumentValue": .string(value)])
    }

    static func awsError(_ error: ObjectError) -> AWSError {
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
        case .invalidPart(let number):
            AWSError(
                code: "InvalidPart",
                message:
                    "One or more of the specified parts could not be found.  The part may not have been uploaded, or "
                    + "the specified entity tag may not match the part's entity tag.",
                members: ["PartNumber": .string(number)])
        case .invalidPartOrder:
            AWSError(
                code: "InvalidPartOrder",
                message: "The list of parts was not in ascending order. Parts must be ordered by part number.")
        case .partTooSmall(let number, let bytes):
            AWSError(
                code: "EntityTooSmall", message: "Your proposed upload is smaller than the minimum allowed size",
                members: [
                    "ProposedSize": .integer(bytes), "MinSizeAllowed": .integer(Limits.S3.partBytes),
                    "PartNumber": .integer(Int64(number)),
                ])
        case .preconditionFailed(let condition):
            AWSError(
                code: "PreconditionFailed", message: "At least one of the pre-conditions you specified did not hold",
                status: 412, members: ["Condition": .string(condition)])
        case .notModified: AWSError(code: "NotModified", message: "Not Modified", status: 304)
        case .badDigest(let algorithm):
            AWSError(
                code: "BadDigest", message: "The \(algorithm) you specified did not match the calculated checksum.")
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
        case .file(let error):
            AWSError(
                code: error.isFull ? "ServiceUnavailable" : "InternalError",
                message: error.isFull
                    ? "The disk is full." : "We encountered an internal error. Please try again.",
                status: error.isFull ? 503 : 500)
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
