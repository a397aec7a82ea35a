import AWSProtocol
import Core
import HTTPTypes
import NIOCore
import Objects

/// S3 as its clients see it.
///
/// Written by hand and not generated: its operations are told apart by method, path, query and headers, and its bodies are
/// streams (docs/decisions/0002-s3-by-hand.md). https://docs.aws.amazon.com/AmazonS3/latest/API/Welcome.html
package struct S3API: Sendable {
    let objects: Objects

    package init(objects: Objects) { self.objects = objects }

    /// Performs the operation that a request means; throws `AWSError`.
    package func respond(to request: S3Request, _ call: Call) async throws -> S3Response {
        do {
            let operation = try S3Operation(request)
            for access in try access(to: operation, request) { try await call.demand(access, nil) }
            return try await perform(operation, request, call)
        } catch let error as ObjectError where error.isAboutMissingKey {
            // Whoever may not list a bucket does not learn which keys are in it.
            try await call.demand(Access("s3:ListBucket", Self.arn(request.bucket)), nil)
            throw S3Errors.awsError(error)
        } catch let error as ObjectError {
            throw S3Errors.awsError(error)
        }
    }

    private func perform(_ operation: S3Operation, _ request: S3Request, _ call: Call) async throws -> S3Response {
        switch operation {
        case .listBuckets: try await listBuckets(request, call)
        case .createBucket: try await createBucket(request, call)
        case .headBucket: try await headBucket(request, call)
        case .deleteBucket: try await deleteBucket(request, call)
        case .getBucketLocation: try await getBucketLocation(request, call)
        case .getBucketVersioning: try await getBucketVersioning(request, call)
        case .getBucketNotificationConfiguration: try await getBucketNotificationConfiguration(request, call)
        case .putBucketNotificationConfiguration: try await putBucketNotificationConfiguration(request, call)
        case .listObjects: try await listObjects(request, call)
        case .listObjectsV2: try await listObjectsV2(request, call)
        case .deleteObjects: try await deleteObjects(request, call)
        case .listMultipartUploads: try await listMultipartUploads(request, call)
        case .putObject: try await putObject(request, call)
        case .copyObject: try await copyObject(request, call)
        case .getObject: try await getObject(request, call)
        case .headObject: try await headObject(request, call)
        case .deleteObject: try await deleteObject(request, call)
        case .createMultipartUpload: try await createMultipartUpload(request, call)
        case .uploadPart: try await uploadPart(request, call)
        case .uploadPartCopy: try await uploadPartCopy(request, call)
        case .completeMultipartUpload: try await completeMultipartUpload(request, call)
        case .abortMultipartUpload: try await abortMultipartUpload(request, call)
        case .listParts: try await listParts(request, call)
        }
    }
}
