import AWSProtocol
import Core
import Objects

extension S3API {
    /// `ListObjects`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjects.html
    func listObjects(_ request: S3Request, _ call: Call) async throws -> S3Response {
        // An empty delimiter is none.
        let delimiter = request["delimiter"].flatMap { $0.isEmpty ? nil : $0 }
        let limit = try request.number("max-keys", default: Limits.S3.keysPerList, max: Limits.S3.keysPerList)
        let listing = try await objects.list(
            bucket: request.bucket, prefix: request["prefix"] ?? "", delimiter: request["delimiter"] ?? "",
            after: request["marker"] ?? "", limit: limit)
        let elements = try ListingElements(listing, request, showsOwner: true, call)
        // Without a delimiter S3 leaves the next marker to the client, which takes the last key.
        let next = delimiter == nil ? nil : listing.next
        return .xml(
            .s3(
                "ListBucketResult",
                [
                    XMLElement("Name", request.bucket), XMLElement("Prefix", elements.text(request["prefix"] ?? "")),
                    XMLElement("Marker", elements.text(request["marker"] ?? "")),
                    XMLElement("MaxKeys", "\(limit)"), XMLElement("IsTruncated", "\(listing.next != nil)"),
                ] + XMLElement.optional("Delimiter", delimiter.map(elements.text))
                    + XMLElement.optional("NextMarker", next.map(elements.text))
                    + XMLElement.optional("EncodingType", request["encoding-type"]) + elements.contents
                    + elements.commonPrefixes))
    }
}
