import AWSProtocol
import HTTPTypes
import Objects

extension S3API {
    /// `CreateMultipartUpload`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateMultipartUpload.html
    func createMultipartUpload(_ request: S3Request, _ call: Call) async throws -> S3Response {
        try Self.checkKey(request.key)
        let algorithm = request.checksumAlgorithm
        // Digests of the SHA family cannot be joined from those of parts; the others are composite unless asked otherwise.
        let isComposite = algorithm != .crc64nvme && request.header("x-amz-checksum-type") != "FULL_OBJECT"
        let id = try await objects.createUpload(
            bucket: request.bucket, key: request.key, attributes: try request.attributes(),
            algorithm: algorithm ?? .crc64nvme, checksumIsComposite: algorithm != nil && isComposite)
        var headers = HTTPFields()
        if let algorithm {
            headers.set("x-amz-checksum-algorithm", algorithm.rawValue)
            headers.set("x-amz-checksum-type", isComposite ? "COMPOSITE" : "FULL_OBJECT")
        }
        return .xml(
            .s3(
                "InitiateMultipartUploadResult",
                [
                    XMLElement("Bucket", request.bucket), XMLElement("Key", request.key), XMLElement("UploadId", id),
                ]), headers: headers)
    }
}
