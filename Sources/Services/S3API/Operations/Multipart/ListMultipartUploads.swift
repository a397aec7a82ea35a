import AWSProtocol
import Core
import Objects

extension S3API {
    /// `ListMultipartUploads`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListMultipartUploads.html
    func listMultipartUploads(_ request: S3Request, _ call: Call) async throws -> S3Response {
        let prefix = request["prefix"] ?? ""
        let limit = try request.number("max-uploads", default: 1000, max: 1000)
        let marker = (request["key-marker"] ?? "", request["upload-id-marker"] ?? "")
        let all = try await objects.uploads(bucket: request.bucket, prefix: prefix)
            .filter { ($0.key, $0.id) > marker }
        let shown = all.prefix(limit)
        let uploads = shown.map { upload in
            XMLElement(
                "Upload",
                [
                    XMLElement("Key", upload.key), XMLElement("UploadId", upload.id),
                    XMLElement("Initiated", upload.document.initiatedAt.iso8601(withMilliseconds: true)),
                    XMLElement("StorageClass", upload.document.attributes.storageClass),
                ])
        }
        let isTruncated = shown.count < all.count
        return .xml(
            .s3(
                "ListMultipartUploadsResult",
                [
                    XMLElement("Bucket", request.bucket), XMLElement("Prefix", prefix),
                    XMLElement("KeyMarker", marker.0), XMLElement("UploadIdMarker", marker.1),
                    XMLElement("MaxUploads", "\(limit)"), XMLElement("IsTruncated", "\(isTruncated)"),
                ]
                    + (isTruncated
                        ? [
                            XMLElement("NextKeyMarker", shown.last?.key ?? ""),
                            XMLElement("NextUploadIdMarker", shown.last?.id ?? ""),
                        ] : []) + uploads))
    }
}
