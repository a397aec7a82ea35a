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
        try Self.checkOwnership(request)
        let region = try await Self.region(request, at: call.scope.region) ?? call.scope.region
        do {
            try await objects.createBucket(request.bucket, owner: call.scope.account, region: region)
        } catch ObjectError.bucketExists(_, ownedByCaller: true) where region == .usEast1 {
            // In us-east-1 S3 answers 200 to an owner who makes a bucket again.
        }
        var headers = HTTPFields()
        headers.set("location", "/\(request.bucket)")
        return S3Response(headers: headers)
    }

    /// The owner of a bucket owns its objects; nothing else can be asked for.
    private static func checkOwnership(_ request: S3Request) throws(AWSError) {
        guard let ownership = request.header("x-amz-object-ownership"), ownership != "BucketOwnerEnforced" else {
            return
        }
        guard ["BucketOwnerPreferred", "ObjectWriter"].contains(ownership) else {
            throw AWSError(
                code: "InvalidArgument", message: "Invalid x-amz-object-ownership header: \(ownership)",
                members: ["ArgumentName": .string("x-amz-object-ownership")])
        }
        throw S3Errors.notImplemented(header: "x-amz-object-ownership")
    }

    /// The region that the body names, if there is a body; `endpoint` is the one that the request was sent to.
    ///
    /// us-east-1 makes buckets in every other region, the other endpoints in their own only.
    private static func region(_ request: S3Request, at endpoint: Region) async throws -> Region? {
        let bytes = try await request.bytes()
        guard !bytes.isEmpty else { return nil }
        guard let tree = XMLTree(bytes) else { throw S3Errors.malformedXML }
        try S3Operation.createBucket.route.check(tree)
        guard let text = tree["LocationConstraint"], !text.isEmpty else { return nil }
        let region = Region(text == "EU" ? "eu-west-1" : text)
        guard endpoint == .usEast1 || region == endpoint && text != "EU" else {
            throw AWSError(
                code: "IllegalLocationConstraintException",
                message:
                    "The \(text) location constraint is incompatible for the region specific endpoint this request "
                    + "was sent to.")
        }
        guard let region, text != Region.usEast1.rawValue else {
            throw AWSError(
                code: "InvalidLocationConstraint", message: "The specified location-constraint is not valid",
                members: ["LocationConstraint": .string(text)])
        }
        return region
    }
}
