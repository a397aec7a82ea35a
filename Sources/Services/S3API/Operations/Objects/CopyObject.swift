import AWSProtocol
import Core
import Objects

extension S3API {
    /// `CopyObject`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html
    func copyObject(_ request: S3Request, _ call: Call) async throws -> S3Response {
        try Self.checkKey(request.key)
        let source = try Self.copySource(request)
        let replaces = request.header("x-amz-metadata-directive") == "REPLACE"
        if source.bucket == request.bucket, source.key == request.key, !replaces,
            request.header("x-amz-storage-class") == nil
        {
            throw AWSError(
                code: "InvalidRequest",
                message:
                    "This copy request is illegal because it is trying to copy an object to itself without changing "
                    + "the object's metadata, storage class, website redirect location or encryption attributes.")
        }
        let document = try await objects.copy(
            from: source, to: (request.bucket, request.key), attributes: replaces ? try request.attributes() : nil,
            algorithm: request.checksumAlgorithm, sourceConditions: Self.sourceConditions(request))
        return .xml(.s3("CopyObjectResult", Self.copyResult(document.etag, document.lastModified, document.checksum)))
    }

    static func copyResult(_ etag: String, _ modified: Timestamp, _ checksum: ObjectChecksum?) -> [XMLElement] {
        [
            XMLElement("LastModified", modified.iso8601(withMilliseconds: true)),
            XMLElement("ETag", "\"\(etag)\""),
        ] + XMLElement.optional(checksum.map { "Checksum\($0.algorithm.rawValue)" } ?? "", checksum?.value)
    }

    /// The bucket and key in `x-amz-copy-source`.
    static func copySource(_ request: S3Request) throws(AWSError) -> (bucket: String, key: String) {
        let header = request.header("x-amz-copy-source") ?? ""
        let path = header.split(separator: "?")[...].first ?? ""
        let decoded = FormEncoding.decode(path, plusIsSpace: false) ?? ""
        let parts = decoded.drop { $0 == "/" }.split(separator: "/", maxSplits: 1)
        guard parts.count == 2 else {
            throw S3Errors.invalidArgument(
                "Copy Source must mention the source bucket and key: sourcebucket/sourcekey", "x-amz-copy-source",
                header)
        }
        return (String(parts[0]), String(parts[1]))
    }

    static func sourceConditions(_ request: S3Request) -> Conditions {
        var conditions = Conditions()
        conditions.ifMatch = request.header("x-amz-copy-source-if-match")
        conditions.ifNoneMatch = request.header("x-amz-copy-source-if-none-match")
        conditions.ifModifiedSince = request.header("x-amz-copy-source-if-modified-since")
            .flatMap { Timestamp(httpDate: $0) }
        conditions.ifUnmodifiedSince = request.header("x-amz-copy-source-if-unmodified-since")
            .flatMap { Timestamp(httpDate: $0) }
        return conditions
    }
}
