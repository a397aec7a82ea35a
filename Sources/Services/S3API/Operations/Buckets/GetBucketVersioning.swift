import AWSProtocol
import Objects

extension S3API {
    /// No bucket has versioning.
    ///
    /// https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketVersioning.html
    func getBucketVersioning(_ request: S3Request, _ call: Call) async throws -> S3Response {
        _ = try await objects.bucket(request.bucket)
        return .xml(.s3("VersioningConfiguration", []))
    }
}
