import AWSProtocol
import Core
import HTTPTypes
import Objects

extension S3API {
    /// `UploadPart`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPart.html
    func uploadPart(_ request: S3Request, _ call: Call) async throws -> S3Response {
        let part = try await objects.putPart(
            request.body, bucket: request.bucket, key: request.key, uploadID: request["uploadId"] ?? "",
            number: try Self.partNumber(request), algorithm: try request.checksumAlgorithm(),
            expected: { try request.expectedDigests() })
        var headers = HTTPFields()
        headers.set("etag", "\"\(part.etag)\"")
        if let checksum = part.checksum { headers.set(checksum.algorithm.headerName, checksum.value) }
        return S3Response(headers: headers)
    }

    static func partNumber(_ request: S3Request) throws(AWSError) -> Int {
        let text = request["partNumber"] ?? ""
        guard let number = Int(text), (1...Limits.S3.partNumber).contains(number) else {
            throw S3Errors.invalidArgument(
                "Part number must be an integer between 1 and 10000, inclusive", "partNumber", text)
        }
        return number
    }
}
