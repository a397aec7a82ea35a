import AWSProtocol
import Core
import Objects

extension S3API {
    /// `ListParts`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListParts.html
    func listParts(_ request: S3Request, _ call: Call) async throws -> S3Response {
        let id = request["uploadId"] ?? ""
        let marker = try request.number("part-number-marker", default: 0, max: Limits.S3.partNumber)
        let limit = try request.number("max-parts", default: 1000, max: 1000)
        let upload = try await objects.upload(bucket: request.bucket, key: request.key, id: id)
        let all = try await objects.parts(bucket: request.bucket, key: request.key, uploadID: id)
            .filter { $0.number > marker }
        let shown = all.prefix(limit)
        let parts = shown.map { part in
            XMLElement(
                "Part",
                [
                    XMLElement("PartNumber", "\(part.number)"),
                    XMLElement("LastModified", part.document.lastModified.s3Text),
                    XMLElement("ETag", "\"\(part.document.etag)\""), XMLElement("Size", "\(part.document.size)"),
                ] + (upload.checksumAlgorithm == nil ? [] : part.document.checksum?.elements ?? []))
        }
        let isTruncated = shown.count < all.count
        return .xml(
            .s3(
                "ListPartsResult",
                [
                    XMLElement("Bucket", request.bucket), XMLElement("Key", request.key), XMLElement("UploadId", id),
                    XMLElement("PartNumberMarker", "\(marker)"),
                    XMLElement("NextPartNumberMarker", "\(shown.last?.number ?? 0)"),
                    XMLElement("MaxParts", "\(limit)"), XMLElement("IsTruncated", "\(isTruncated)"),
                    XMLElement("StorageClass", upload.attributes.storageClass),
                ] + upload.checksumElements + parts))
    }
}
