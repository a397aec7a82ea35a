import AWSProtocol
import Core
import HTTPTypes
import Objects

extension S3API {
    /// `HeadBucket`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html
    func headBucket(_ request: S3Request, _ call: Call) async throws -> S3Response {
        let bucket = try await objects.bucket(request.bucket)
        var headers = HTTPFields()
        headers.set("x-amz-bucket-region", bucket.region.rawValue)
        headers.set("x-amz-access-point-alias", "false")
        return S3Response(headers: headers)
    }
}
