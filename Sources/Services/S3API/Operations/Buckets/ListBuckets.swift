import AWSProtocol
import Core
import Objects

extension S3API {
    /// `ListBuckets`, as AWS documents it.
    ///
    /// https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBuckets.html
    func listBuckets(_ request: S3Request, _ call: Call) async throws -> S3Response {
        let region = try request["bucket-region"].map { text throws(AWSError) in
            guard let region = Region(text) else {
                throw AWSError(
                    code: "InvalidArgument", message: "Argument value \(text) is not a valid AWS Region",
                    members: ["ArgumentName": .string("bucket-region")])
            }
            return region
        }
        let all = try await objects.buckets(of: call.scope.account)
            .filter { bucket in
                (request["prefix"].map { bucket.name.hasBytePrefix($0) } ?? true)
                    && (region.map { bucket.document.region == $0 } ?? true)
            }
        let (shown, next) = try page(
            all, after: request["continuation-token"],
            limit: try request.number("max-buckets", default: 10_000, max: 10_000),
            invalid: S3Errors.invalidArgument("The continuation token provided is incorrect", "continuation-token", ""),
            name: { $0.name })
        let buckets = shown.map {
            XMLElement(
                "Bucket",
                [
                    XMLElement("Name", $0.name),
                    XMLElement("CreationDate", $0.document.createdAt.iso8601(withMilliseconds: true)),
                    XMLElement("BucketRegion", $0.document.region.rawValue),
                ])
        }
        return .xml(
            .s3(
                "ListAllMyBucketsResult",
                [
                    XMLElement("Owner", [XMLElement("ID", call.scope.account.rawValue)]),
                    XMLElement("Buckets", buckets),
                ] + XMLElement.optional("ContinuationToken", next) + XMLElement.optional("Prefix", request["prefix"])))
    }
}
