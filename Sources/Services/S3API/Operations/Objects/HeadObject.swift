import AWSProtocol
import Objects

extension S3API {
    /// `HeadObject`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html
    func headObject(_ request: S3Request, _ call: Call) async throws -> S3Response {
        try await answer(request) { range in
            let document = try await objects.head(
                bucket: request.bucket, key: request.key, conditions: request.conditions)
            return (document, .none, try range(document)?.count ?? Int(document.size))
        }
    }
}
