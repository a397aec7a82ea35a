import AWSProtocol
import Core
import HTTPTypes
import Objects

extension S3API {
    /// `CreateBucket`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html
    func createBucket(_ request: S3Request, _ call: Call) async throws -> S3Response {
        guard BucketName.isValid(request.bucket) else {
            throw AWSError(
                code: "InvalidBucketName", message: "The specified bucket is not valid.",
                members: ["BucketName": .string(request.bucket)])
        }
        let region = try await Self.region(request) ?? call.scope.region
        do {
            try await objects.createBucket(request.bucket, owner: call.scope.account, region: region)
        } catch ObjectError.bucketExists(_, ownedByCaller: true) where region == .usEast1 {
            // In us-east-1 S3 answers 200 to an owner who makes a bucket again.
        }
        var headers = HTTPFields()
        headers.set("location", "/\(request.bucket)")
        return S3Response(headers: headers)
    }

    /// The region that the body names, if there is a body.
    private static func region(_ request: S3Request) async throws -> Region? {
        guard let length = request.header("content-length"), length != "0" else { return nil }
        let tree = try await request.xml()
        guard tree.name == "CreateBucketConfiguration" else { throw S3Errors.malformedXML }
        guard let text = tree["LocationConstraint"], !text.isEmpty else { return nil }
        guard let region = Region(text) else {
            throw AWSError(
                code: "InvalidLocationConstraint", message: "The specified location-constraint is not valid")
        }
        return region
    }
}
