import AWSProtocol
import Core
import Objects

extension S3API {
    /// us-east-1 is written as nothing.
    ///
    /// https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketLocation.html
    func getBucketLocation(_ request: S3Request, _ call: Call) async throws -> S3Response {
        let region = try await objects.bucket(request.bucket).region
        var element = XMLElement.s3("LocationConstraint", [])
        if region != .usEast1 { element.text = region.rawValue }
        return .xml(element)
    }
}
