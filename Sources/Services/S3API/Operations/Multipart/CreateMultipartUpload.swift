import AWSProtocol
import HTTPTypes
import Objects

extension S3API {
    /// `CreateMultipartUpload`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateMultipartUpload.html
    func createMultipartUpload(_ request: S3Request, _ call: Call) async throws -> S3Response {
        let algorithm = try request.wantedAlgorithm()
        let isComposite = try Self.isComposite(request, algorithm)
        let id = try await objects.createUpload(
            bucket: request.bucket, key: request.key, attributes: try request.attributes(),
            algorithm: algorithm, checksumIsComposite: isComposite)
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

    /// Digests of the SHA family cannot be joined from those of parts; the CRCs are composite unless asked otherwise.
    private static func isComposite(
        _ request: S3Request, _ algorithm: ObjectChecksum.Algorithm?
    ) throws(AWSError) -> Bool {
        let type = request.header("x-amz-checksum-type")
        guard let algorithm else {
            guard type == nil else {
                throw S3Errors.invalidRequest(
                    "The x-amz-checksum-type header can only be used with the x-amz-checksum-algorithm header.")
            }
            return false
        }
        guard let type else { return algorithm != .crc64nvme }
        let allowed: [String]
        switch algorithm {
        case .crc32, .crc32c: allowed = ["COMPOSITE", "FULL_OBJECT"]
        case .crc64nvme: allowed = ["FULL_OBJECT"]
        case .sha1, .sha256: allowed = ["COMPOSITE"]
        }
        guard ["COMPOSITE", "FULL_OBJECT"].contains(type) else {
            throw S3Errors.invalidRequest("Value for x-amz-checksum-type header is invalid.")
        }
        guard allowed.contains(type) else {
            throw S3Errors.invalidRequest(
                "The \(type) checksum type cannot be used with the \(algorithm.rawValue.lowercased()) checksum algorithm."
            )
        }
        return type == "COMPOSITE"
    }
}
