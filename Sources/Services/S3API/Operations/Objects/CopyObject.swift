import AWSProtocol
import Core
import Objects

extension S3API {
    /// `CopyObject`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html
    func copyObject(_ request: S3Request, _ call: Call) async throws -> S3Response {
        let source = try Self.copySource(request)
        let replaces = try request.isReplacing("x-amz-metadata-directive", "Unknown metadata directive.")
        let replacesTags = try request.isReplacing("x-amz-tagging-directive", "Unknown tagging directive.")
        let isChanged =
            replaces || request.header("x-amz-storage-class") != nil || request.header(S3Request.redirectHeader) != nil
        guard source.bucket != request.bucket || !source.key.hasSameBytes(as: request.key) || isChanged else {
            throw S3Errors.invalidRequest(
                "This copy request is illegal because it is trying to copy an object to itself without changing the "
                    + "object's metadata, storage class, website redirect location or encryption attributes.")
        }
        let given = try request.attributes()
        let document = try await Self.copying(request) {
            try await objects.copy(
                from: source, to: (request.bucket, request.key), algorithm: try request.wantedAlgorithm(),
                sourceConditions: Self.sourceConditions(request), conditions: try request.writeConditions()
            ) { document in
                try document.checkReadable()
                var attributes = given
                if !replaces {
                    // The class and the redirect of the source are not copied.
                    attributes.headers = document.attributes.headers
                    attributes.headers[S3Request.redirectHeader] = given.headers[S3Request.redirectHeader]
                    attributes.metadata = document.attributes.metadata
                }
                if !replacesTags {
                    attributes.tags = document.attributes.tags
                    attributes.tagList = document.attributes.tagList
                }
                return attributes
            }
        }
        return .xml(.s3("CopyObjectResult", Self.copyResult(document.etag, document.lastModified, document.checksum)))
    }

    /// A source's condition is named by its own header, and one that does not hold is never "not modified".
    static func copying<Result>(_ request: S3Request, _ copy: () async throws -> Result) async throws -> Result {
        do {
            return try await copy()
        } catch ObjectError.notModified {
            let isETag = request.header("x-amz-copy-source-if-none-match") != nil
            throw ObjectError.preconditionFailed(
                condition: "x-amz-copy-source-If-\(isETag ? "None-Match" : "Modified-Since")")
        }
    }

    static func copyResult(_ etag: String, _ modified: Timestamp, _ checksum: ObjectChecksum?) -> [XMLElement] {
        [
            XMLElement("LastModified", modified.s3Text),
            XMLElement("ETag", "\"\(etag)\""),
        ] + XMLElement.optional(checksum?.algorithm.elementName ?? "", checksum?.value)
    }

    /// The bucket and key in `x-amz-copy-source`; throws for a version other than the only one.
    static func copySource(_ request: S3Request) throws(AWSError) -> (bucket: String, key: String) {
        let header = request.header("x-amz-copy-source") ?? ""
        let halves = header.byteSplit(UInt8(ascii: "?"), maxSplits: 1)
        let decoded = FormEncoding.decode(halves.first ?? "", plusIsSpace: false) ?? ""
        let path = decoded.droppingBytes(decoded.utf8.first == UInt8(ascii: "/") ? 1 : 0)
        let parts = path.byteSplit(UInt8(ascii: "/"), maxSplits: 1)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
            throw S3Errors.invalidArgument("Invalid copy source object key", "x-amz-copy-source", "x-amz-copy-source")
        }
        try checkKey(parts[1])
        if halves.count == 2 {
            guard let query = FormEncoding.pairs(halves[1]), query.count == 1, query[0].name == "versionId" else {
                throw S3Errors.invalidArgument(
                    "Invalid copy source object key", "x-amz-copy-source", "x-amz-copy-source")
            }
            guard query[0].value == "null" else {
                throw S3Errors.invalidArgument("Invalid version id specified", "versionId", query[0].value)
            }
        }
        return (parts[0], parts[1])
    }

    static func sourceConditions(_ request: S3Request) -> Conditions {
        var conditions = Conditions()
        conditions.namePrefix = "x-amz-copy-source-"
        conditions.ifMatch = request.header("x-amz-copy-source-if-match")
        conditions.ifNoneMatch = request.header("x-amz-copy-source-if-none-match")
        conditions.ifModifiedSince = request.header("x-amz-copy-source-if-modified-since")
            .flatMap { Timestamp(httpDate: $0) }
        conditions.ifUnmodifiedSince = request.header("x-amz-copy-source-if-unmodified-since")
            .flatMap { Timestamp(httpDate: $0) }
        return conditions
    }
}

extension S3Request {
    /// Whether a directive says REPLACE; throws if it says neither that nor COPY.
    fileprivate func isReplacing(_ name: String, _ message: String) throws(AWSError) -> Bool {
        guard let directive = header(name) else { return false }
        guard ["COPY", "REPLACE"].contains(directive) else {
            throw S3Errors.invalidArgument(message, name, directive)
        }
        return directive == "REPLACE"
    }
}
