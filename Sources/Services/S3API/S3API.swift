import AWSProtocol
import Core
import HTTPTypes
import NIOCore
import Objects
import Storage

/// S3 as its clients see it.
///
/// Written by hand and not generated: its operations are told apart by method, path, query and headers, and its bodies are
/// streams (docs/decisions/0002-s3-by-hand.md). https://docs.aws.amazon.com/AmazonS3/latest/API/Welcome.html
package struct S3API: Sendable {
    let objects: Objects

    package init(objects: Objects) { self.objects = objects }

    /// Performs the operation that a request means; throws `AWSError`, and `ObjectError` for what is no client's fault.
    package func respond(to request: S3Request, _ call: Call) async throws -> S3Response {
        do {
            var response = try await answer(request, call)
            response.headers.set("x-amz-request-id", call.requestID)
            response.headers.set("x-amz-id-2", call.requestID)
            S3Response.protect(&response.headers)
            return response
        } catch let error as ObjectError where error.isAboutMissingKey {
            // Whoever may not list a bucket does not learn which keys are in it.
            try await call.demand(Access("s3:ListBucket", Self.arn(request.bucket)), nil)
            throw S3Errors.awsError(error)
        } catch let error as ObjectError {
            let known = S3Errors.awsError(error)
            // What is no client's fault is told to the log as it is.
            if known.status >= 500 { throw error }
            throw known
        }
    }

    private func answer(_ request: S3Request, _ call: Call) async throws -> S3Response {
        let operation = try await operation(of: request)
        try await authorize(operation, request, call)
        try request.checkFraming(of: operation)
        try Self.checkKey(request.key)
        try request.checkSettings()
        try await checkOwners(request)
        return try await DiskReserve.$makesRoom.withValue(operation.makesRoom) {
            try await perform(operation, request, call)
        }
    }

    private func operation(of request: S3Request) async throws -> S3Operation {
        do {
            return try S3Operation(request)
        } catch {
            // S3 looks for the bucket first.
            let isMissing = error.members["Operation"] != nil && !request.bucket.isEmpty
            if isMissing { _ = try await objects.bucket(request.bucket) }
            throw error
        }
    }

    /// Throws AccessDenied unless the buckets belong to whom the client expects.
    private func checkOwners(_ request: S3Request) async throws {
        var expected: [(bucket: String, owner: AccountID)] = []
        if let owner = try request.expectedOwner("x-amz-expected-bucket-owner") {
            expected.append((request.bucket, owner))
        }
        if let owner = try request.expectedOwner("x-amz-source-expected-bucket-owner") {
            expected.append((try Self.copySource(request).bucket, owner))
        }
        for (bucket, owner) in expected {
            guard try await objects.bucket(bucket).owner == owner else {
                throw AWSError(code: "AccessDenied", message: "Access Denied", status: 403)
            }
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
