import AWSProtocol
import Core
import Objects

extension S3API {
    /// `ListObjectsV2`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html
    func listObjectsV2(_ request: S3Request, _ call: Call) async throws -> S3Response {
        // An empty delimiter is none.
        let delimiter = request["delimiter"].flatMap { $0.isEmpty ? nil : $0 }
        let limit = try request.number("max-keys", default: Limits.S3.keysPerList, max: Limits.S3.keysPerList)
        // A token goes on where a page ended, wherever the first began.
        let startAfter = request["continuation-token"] == nil ? request["start-after"] : nil
        var after = startAfter ?? ""
        if let token = request["continuation-token"] {
            guard let bytes = Base64.decode(token), let key = String(validating: bytes, as: UTF8.self), !key.isEmpty
            else {
                throw S3Errors.invalidArgument(
                    "The continuation token provided is incorrect", "continuation-token", token)
            }
            after = key
        }
        let listing = try await objects.list(
            bucket: request.bucket, prefix: request["prefix"] ?? "", delimiter: request["delimiter"] ?? "",
            after: after, limit: limit)
        let elements = try ListingElements(listing, request, showsOwner: request["fetch-owner"] == "true", call)
        let count = listing.keys.count + listing.commonPrefixes.count
        return .xml(
            .s3(
                "ListBucketResult",
                [
                    XMLElement("Name", request.bucket), XMLElement("Prefix", elements.text(request["prefix"] ?? "")),
                    XMLElement("KeyCount", "\(count)"), XMLElement("MaxKeys", "\(limit)"),
                    XMLElement("IsTruncated", "\(listing.next != nil)"),
                ] + XMLElement.optional("Delimiter", delimiter.map(elements.text))
                    + XMLElement.optional("EncodingType", request["encoding-type"])
                    + XMLElement.optional("StartAfter", startAfter.map(elements.text))
                    + XMLElement.optional("ContinuationToken", request["continuation-token"])
                    + XMLElement.optional("NextContinuationToken", listing.next.map { Base64.encode(Array($0.utf8)) })
                    + elements.contents + elements.commonPrefixes))
    }
}
