import AWSProtocol
import Core
import Objects

extension S3API {
    /// `ListMultipartUploads`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListMultipartUploads.html
    func listMultipartUploads(_ request: S3Request, _ call: Call) async throws -> S3Response {
        let prefix = request["prefix"] ?? ""
        let delimiter = request["delimiter"] ?? ""
        let limit = try request.number("max-uploads", default: 1000, max: 1000)
        // An id means something only together with its key.
        let key = request["key-marker"] ?? ""
        let marker = UploadPage.Marker(key: key, id: key.isEmpty ? "" : request["upload-id-marker"] ?? "")
        let isEncoded = try request.isURLEncoded()
        func text(_ key: String) -> String { isEncoded ? FormEncoding.encode(key, keeping: "/") : key }
        let page = UploadPage(
            try await objects.uploads(bucket: request.bucket, prefix: prefix), prefix: prefix, delimiter: delimiter,
            after: marker, limit: limit)
        let uploads = page.uploads.map { upload in
            XMLElement(
                "Upload",
                [
                    XMLElement("Key", text(upload.key)), XMLElement("UploadId", upload.id),
                    XMLElement("Initiated", upload.document.initiatedAt.s3Text),
                    XMLElement("StorageClass", upload.document.attributes.storageClass),
                ] + upload.document.checksumElements)
        }
        let prefixes = page.commonPrefixes.map { XMLElement("CommonPrefixes", [XMLElement("Prefix", text($0))]) }
        let head = [
            XMLElement("Bucket", request.bucket),
            XMLElement("KeyMarker", text(marker.key)), XMLElement("UploadIdMarker", marker.id),
            XMLElement("NextKeyMarker", text(page.last.key)), XMLElement("NextUploadIdMarker", page.last.id),
            XMLElement("MaxUploads", "\(limit)"), XMLElement("IsTruncated", "\(page.isTruncated)"),
        ]
        return .xml(
            .s3(
                "ListMultipartUploadsResult",
                head + XMLElement.optional("Prefix", prefix.isEmpty ? nil : text(prefix))
                    + XMLElement.optional("Delimiter", delimiter.isEmpty ? nil : text(delimiter))
                    + XMLElement.optional("EncodingType", request["encoding-type"]) + uploads + prefixes))
    }
}

/// One page of a bucket's uploads.
private struct UploadPage {
    struct Marker {
        var key = ""
        var id = ""
    }

    private(set) var uploads: [Objects.Upload] = []
    private(set) var commonPrefixes: [String] = []
    private(set) var isTruncated = false
    /// The last key, or common prefix, of the page.
    private(set) var last = Marker()

    init(_ all: [Objects.Upload], prefix: String, delimiter: String, after: Marker, limit: Int) {
        for upload in all {
            // Without an id the marker passes over all uploads of its key.
            let isLaterOfKey =
                !after.id.isEmpty && upload.key.hasSameBytes(as: after.key)
                && after.id.precedesInBytes(upload.id)
            guard after.key.precedesInBytes(upload.key) || isLaterOfKey else { continue }
            let rolled = Objects.commonPrefix(of: upload.key, prefix: prefix, delimiter: delimiter)
            if let rolled, commonPrefixes.last.map(rolled.hasSameBytes) == true || after.key.hasBytePrefix(rolled) {
                continue
            }
            guard uploads.count + commonPrefixes.count < limit else {
                isTruncated = limit > 0
                return
            }
            if let rolled {
                commonPrefixes.append(rolled)
                last = Marker(key: rolled)
            } else {
                uploads.append(upload)
                last = Marker(key: upload.key, id: upload.id)
            }
        }
    }
}
