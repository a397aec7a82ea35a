import AWSProtocol
import HTTPTypes
import Objects

extension S3API {
    /// `AbortMultipartUpload`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/AmazonS3/latest/API/API_AbortMultipartUpload.html
    func abortMultipartUpload(_ request: S3Request, _ call: Call) async throws -> S3Response {
        try await objects.abortUpload(bucket: request.bucket, key: request.key, uploadID: request["uploadId"] ?? "")
        return S3Response(status: .noContent)
    }
}
