import AWSProtocol
import Core
import Objects

extension S3API {
    /// Stores an object, whose bytes are on disk when the call returns.
    ///
    /// https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html
    func putObject(_ request: S3Request, _ call: Call) async throws -> S3Response {
        // Without a checksum from the client S3 computes one of its own choice.
        let document = try await objects.put(
            request.body, bucket: request.bucket, key: request.key, attributes: try request.attributes(),
            algorithm: try request.checksumAlgorithm() ?? .crc64nvme,
            conditions: try request.writeConditions(),
            expected: { try request.expectedDigests() })
        return S3Response(headers: document.uploadHeaders)
    }

    static func checkKey(_ key: String) throws(AWSError) {
        guard key.utf8.count <= Limits.S3.keyBytes else {
            throw AWSError(
                code: "KeyTooLongError", message: "Your key is too long",
                members: [
                    "MaxSizeAllowed": .integer(Int64(Limits.S3.keyBytes)), "Size": .integer(Int64(key.utf8.count)),
                ])
        }
    }
}
