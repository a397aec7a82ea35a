import AWSProtocol
import HTTPTypes
import Objects

extension S3API {
    /// `DeleteBucket`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucket.html
    func deleteBucket(_ request: S3Request, _ call: Call) async throws -> S3Response {
        try await objects.deleteBucket(request.bucket)
        return S3Response(status: .noContent)
    }
}
