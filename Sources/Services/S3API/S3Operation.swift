import AWSProtocol
import Core
import HTTPTypes
import S3Model

/// The operations of S3 that Millrace implements.
///
/// Which of them a request means, and whether it says something that Millrace does not act upon, S3's model tells
/// (Models/s3/members.txt): what is not known is refused and never taken for the plain operation of the same address.
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

    /// Whether it leaves less than there was, and so may use the room that is kept for that.
    package var makesRoom: Bool {
        switch self {
        case .deleteObject, .deleteObjects, .deleteBucket, .abortMultipartUpload: true
        case .listBuckets, .createBucket, .headBucket, .getBucketLocation, .getBucketVersioning,
            .getBucketNotificationConfiguration, .putBucketNotificationConfiguration, .listObjects, .listObjectsV2,
            .listMultipartUploads, .putObject, .copyObject, .getObject, .headObject, .createMultipartUpload,
            .uploadPart,
            .uploadPartCopy, .completeMultipartUpload, .listParts:
            false
        }
    }

    /// What the model says of the operation.
    package var route: S3Route {
        guard let route = S3Route.named(rawValue) else { preconditionFailure("the model lacks \(rawValue)") }
        return route
    }

    /// Throws NotImplemented for what Millrace lacks or does not know, and MethodNotAllowed.
    package init(_ request: S3Request) throws(AWSError) {
        let route = try S3Route.chosen(for: request)
        guard let operation = S3Operation(rawValue: route.name) else {
            throw S3Errors.notImplemented(operation: route.name)
        }
        try route.check(request)
        self = operation
    }
}

extension S3Route {
    /// The operation that a request means, whether Millrace has it or not.
    fileprivate static func chosen(for request: S3Request) throws(AWSError) -> S3Route {
        guard !request.bucket.isEmpty || request.key.isEmpty else {
            throw AWSError(
                code: "InvalidBucketName", message: "The specified bucket is not valid.",
                members: ["BucketName": .string("")])
        }
        let place: Place = request.bucket.isEmpty ? .service : request.key.isEmpty ? .bucket : .object
        let names = Set(request.query.map(\.name))
        let subresources = names.intersection(subresourceNames)
        let candidates = all.filter { route in
            route.method == request.method.rawValue && route.place == place
                && Set(route.subresources.map(name(of:))) == subresources
        }
        let complete = candidates.filter { route in
            route.requiredQuery.allSatisfy(names.contains)
                && route.requiredHeaders.allSatisfy { request.header($0) != nil }
        }
        // Of several the one that asks for most is meant, as UploadPart and not PutObject; else one that knows the query.
        let best = complete.max { $0.rank(names) < $1.rank(names) }
        guard let best = best ?? candidates.first(where: { !$0.isImplemented }) else {
            // What knows a part of the query at the same address is meant, though it cannot be carried out.
            if let unknown = request.query.first(where: { !S3Route.isKnown($0.name) }) {
                throw S3Errors.notImplemented(query: unknown.name)
            }
            if place == .bucket, request.method == .post { throw S3Errors.notImplemented(operation: "PostObject") }
            throw S3Errors.methodNotAllowed(request.method.rawValue, subresources.first ?? "\(place)")
        }
        for subresource in best.subresources {
            let parts = subresource.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2, let value = request[parts[0]], value != parts[1] else { continue }
            throw S3Errors.invalidArgument("Invalid value of \(parts[0])", parts[0], value)
        }
        return best
    }

    private func rank(_ names: Set<String>) -> (Int, Int, Int) {
        let unknown = names.filter { !query.contains($0) && !refusedQuery.contains($0) }.count
        return (requiredQuery.count + requiredHeaders.count, -unknown, isImplemented ? 1 : 0)
    }

    private static let queryNames = subresourceNames.union(all.flatMap { $0.query + $0.refusedQuery })

    private static func isKnown(_ name: String) -> Bool { queryNames.contains(name) }

    /// Headers of the transport and of the signature.
    ///
    /// `x-amz-te` asks for a digest behind the body, which the server may leave out. `x-amz-api-version` comes from AWS's SDK for
    /// C++, which Arrow uses; there is one version.
    private static let transport: Set<String> = [
        "x-amz-api-version", "x-amz-content-sha256", "x-amz-date", "x-amz-decoded-content-length", "x-amz-region-set",
        "x-amz-security-token", "x-amz-te", "x-amz-trailer", "x-amz-user-agent", "x-amz-algorithm", "x-amz-credential",
        "x-amz-expires", "x-amz-signature", "x-amz-signedheaders", "x-amz-sdk-request", "x-amz-sdk-invocation-id",
    ]

    private static let conditions: Set<String> = [
        "if-match", "if-none-match", "if-modified-since", "if-unmodified-since",
    ]

    /// Says that the body is a piece of an object; taken for the whole it would replace the rest.
    private static let pieceHeader = "content-range"

    /// Checksums of a body, which the reader of the body compares whatever the operation is.
    private static let digests: Set<String> = [
        "content-md5", "x-amz-sdk-checksum-algorithm", "x-amz-checksum-crc32", "x-amz-checksum-crc32c",
        "x-amz-checksum-crc64nvme", "x-amz-checksum-sha1", "x-amz-checksum-sha256",
    ]

    /// Refuses whatever the operation does not act upon.
    fileprivate func check(_ request: S3Request) throws(AWSError) {
        let subresources = self.subresources.map(Self.name(of:))
        for (name, value) in request.query where request[name].map(value.hasSameBytes) != true {
            throw S3Errors.invalidArgument("Conflicting values provided in this request", name, value)
        }
        for (name, _) in request.query where !query.contains(name) && !subresources.contains(name) {
            throw S3Errors.notImplemented(query: name)
        }
        for field in request.headers {
            let name = field.name.canonicalName
            guard !Self.contains(headers, header: name), !Self.transport.contains(name) else { continue }
            let hasBody = method == "PUT" || method == "POST"
            if hasBody, Self.digests.contains(name) { continue }
            let isCondition = Self.conditions.contains(name) && method != "GET" && method != "HEAD"
            let isPiece = hasBody && name == Self.pieceHeader
            guard
                name.hasPrefix("x-amz-") || isCondition || isPiece || Self.contains(refusedHeaders, header: name)
            else { continue }
            throw S3Errors.notImplemented(header: field.name.rawName)
        }
    }

    /// Refuses a body with elements that the operation does not act upon, or that S3 does not know there.
    func check(_ tree: XMLTree) throws(AWSError) {
        guard let root = elements.first, tree.name == root else { throw S3Errors.malformedXML }
        try check(tree, path: root)
    }

    private func check(_ tree: XMLTree, path: String) throws(AWSError) {
        var seen: Set<String> = []
        for child in tree.children {
            let below = "\(path)/\(child.name)"
            guard seen.insert(below).inserted || repeatedElements.contains(below) else { throw S3Errors.malformedXML }
            if refusedElements.contains(below) { throw S3Errors.notImplemented(element: below) }
            guard elements.contains(below) else { throw S3Errors.malformedXML }
            try check(child, path: below)
        }
    }
}
