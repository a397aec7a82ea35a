import AWSProtocol
import HTTPTypes
import Objects

extension S3API {
    /// An object that is not there counts as deleted.
    ///
    /// https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObject.html
    func deleteObject(_ request: S3Request, _ call: Call) async throws -> S3Response {
        var conditions = Conditions()
        conditions.ifMatch = request.header("if-match")
        try await objects.delete(bucket: request.bucket, keys: [request.key], conditions: conditions)
        return S3Response(status: .noContent)
    }
}
