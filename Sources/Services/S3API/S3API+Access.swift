import AWSProtocol
import Core
import Objects

/// What a caller must be allowed for an operation.
///
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
extension S3API {
    /// Throws unless the caller may do what a request means, and the buckets are the caller's account's.
    ///
    /// Bucket policies, which alone let other accounts in, are not there yet: so accounts are kept apart in every mode.
    func authorize(_ operation: S3Operation, _ request: S3Request, _ call: Call) async throws {
        for access in try access(to: operation, request) { try await call.demand(access) }
        switch operation {
        // One that is another's is told apart by the engine.
        case .listBuckets, .createBucket: return
        case .copyObject, .uploadPartCopy:
            try await demandOwnership(of: try Self.copySource(request).bucket, call)
            try await demandOwnership(of: request.bucket, call)
        case .deleteBucket, .getBucketLocation, .getBucketVersioning, .getBucketNotificationConfiguration,
            .putBucketNotificationConfiguration, .headBucket, .listObjects, .listObjectsV2, .listMultipartUploads,
            .deleteObjects, .getObject, .headObject, .putObject, .createMultipartUpload, .uploadPart,
            .completeMultipartUpload, .abortMultipartUpload, .listParts, .deleteObject:
            try await demandOwnership(of: request.bucket, call)
        }
    }

    private func demandOwnership(of bucket: String, _ call: Call) async throws {
        guard try await objects.bucket(bucket).owner == call.scope.account else {
            throw AWSError(code: "AccessDenied", message: "Access Denied", status: 403)
        }
    }

    /// DeleteObjects asks for each key by itself.
    func access(to operation: S3Operation, _ request: S3Request) throws(AWSError) -> [Access] {
        let bucket = Self.arn(request.bucket)
        let object = Self.arn(request.bucket, request.key)
        switch operation {
        case .listBuckets: return [Access("s3:ListAllMyBuckets")]
        case .createBucket: return [Access("s3:CreateBucket", bucket)]
        case .deleteBucket: return [Access("s3:DeleteBucket", bucket)]
        case .getBucketLocation: return [Access("s3:GetBucketLocation", bucket)]
        case .getBucketVersioning: return [Access("s3:GetBucketVersioning", bucket)]
        case .getBucketNotificationConfiguration: return [Access("s3:GetBucketNotification", bucket)]
        case .putBucketNotificationConfiguration: return [Access("s3:PutBucketNotification", bucket)]
        case .headBucket: return [Access("s3:ListBucket", bucket)]
        case .listObjects, .listObjectsV2:
            var context: [String: [String]] = [:]
            for name in ["prefix", "delimiter", "max-keys"] {
                if let value = request[name] { context["s3:\(name)"] = [value] }
            }
            return [Access("s3:ListBucket", bucket, context: context)]
        case .listMultipartUploads: return [Access("s3:ListBucketMultipartUploads", bucket)]
        case .deleteObjects: return []
        case .getObject, .headObject: return [Access("s3:GetObject", object)]
        case .copyObject, .uploadPartCopy:
            let source = try Self.copySource(request)
            return [
                Access("s3:GetObject", Self.arn(source.bucket, source.key)), Access("s3:PutObject", object),
            ]
        case .putObject, .createMultipartUpload, .uploadPart, .completeMultipartUpload:
            return [Access("s3:PutObject", object)]
        case .abortMultipartUpload: return [Access("s3:AbortMultipartUpload", object)]
        case .listParts: return [Access("s3:ListMultipartUploadParts", object)]
        case .deleteObject: return [Access("s3:DeleteObject", object)]
        }
    }

    static func arn(_ bucket: String, _ key: String? = nil) -> ARN {
        ARN(service: "s3", region: "", account: "", resource: key.map { "\(bucket)/\($0)" } ?? bucket)
    }
}
