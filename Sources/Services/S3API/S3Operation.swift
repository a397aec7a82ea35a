import AWSProtocol
import HTTPTypes

/// The operations of S3 that Millrace implements, and how a request tells which is meant.
package enum S3Operation: String, CaseIterable, Sendable {
    case listBuckets = "ListBuckets"
    case createBucket = "CreateBucket"
    case headBucket = "HeadBucket"
    case deleteBucket = "DeleteBucket"
    case getBucketLocation = "GetBucketLocation"
    case getBucketVersioning = "GetBucketVersioning"
    case getBucketNotificationConfiguration = "GetBucketNotificationConfiguration"
    case putBucketNotificationConfiguration = "PutBucketNotificationConfiguration"
    case listObjects = "ListObjects"
    case listObjectsV2 = "ListObjectsV2"
    case deleteObjects = "DeleteObjects"
    case listMultipartUploads = "ListMultipartUploads"
    case putObject = "PutObject"
    case copyObject = "CopyObject"
    case getObject = "GetObject"
    case headObject = "HeadObject"
    case deleteObject = "DeleteObject"
    case createMultipartUpload = "CreateMultipartUpload"
    case uploadPart = "UploadPart"
    case uploadPartCopy = "UploadPartCopy"
    case completeMultipartUpload = "CompleteMultipartUpload"
    case abortMultipartUpload = "AbortMultipartUpload"
    case listParts = "ListParts"

    /// Query parameters that name a sub-resource; each has operations of its own.
    private static let subresources: Set<String> = [
        "accelerate", "acl", "analytics", "attributes", "cors", "delete", "encryption", "intelligent-tiering",
        "inventory",
        "legal-hold", "lifecycle", "location", "logging", "metrics", "notification", "object-lock", "ownershipControls",
        "policy", "policyStatus", "publicAccessBlock", "replication", "requestPayment", "restore", "retention",
        "select",
        "tagging", "torrent", "uploads", "versioning", "versions", "website",
    ]

    /// Throws NotImplemented for an operation that is not here, and MethodNotAllowed.
    init(_ request: S3Request) throws(AWSError) {
        let subresource = request.query.first { Self.subresources.contains($0.name) }?.name
        if request.bucket.isEmpty {
            guard request.method == .get else { throw S3Errors.methodNotAllowed }
            self = .listBuckets
        } else if request.key.isEmpty {
            self = try Self.onBucket(request, subresource)
        } else {
            self = try Self.onObject(request, subresource)
        }
    }

    private static func onBucket(_ request: S3Request, _ subresource: String?) throws(AWSError) -> S3Operation {
        switch (request.method, subresource) {
        case (.put, nil): return .createBucket
        case (.head, nil): return .headBucket
        case (.delete, nil): return .deleteBucket
        case (.get, nil): return request["list-type"] == "2" ? .listObjectsV2 : .listObjects
        case (.get, "location"): return .getBucketLocation
        case (.get, "versioning"): return .getBucketVersioning
        case (.get, "notification"): return .getBucketNotificationConfiguration
        case (.put, "notification"): return .putBucketNotificationConfiguration
        case (.get, "uploads"): return .listMultipartUploads
        case (.post, "delete"): return .deleteObjects
        case (_, .some(let name)): throw S3Errors.notImplemented(name)
        default: throw S3Errors.methodNotAllowed
        }
    }

    private static func onObject(_ request: S3Request, _ subresource: String?) throws(AWSError) -> S3Operation {
        if request["versionId"].map({ $0 != "null" }) == true { throw S3Errors.notImplemented("versionId") }
        let isUpload = request["uploadId"] != nil
        let isCopy = request.header("x-amz-copy-source") != nil
        switch (request.method, subresource) {
        case (.put, nil) where isUpload: return isCopy ? .uploadPartCopy : .uploadPart
        case (.put, nil): return isCopy ? .copyObject : .putObject
        case (.get, nil): return isUpload ? .listParts : .getObject
        case (.head, nil): return .headObject
        case (.delete, nil): return isUpload ? .abortMultipartUpload : .deleteObject
        case (.post, "uploads"): return .createMultipartUpload
        case (.post, nil) where isUpload: return .completeMultipartUpload
        case (_, .some(let name)): throw S3Errors.notImplemented(name)
        default: throw S3Errors.methodNotAllowed
        }
    }
}
