import Core
import Identity
import NIOCore

/// Objects as a service reaches them that works as a role.
///
/// Its methods throw `IdentityError.accessDenied` for what the role may not do.
package struct RoleObjects: Sendable {
    private let objects: Objects
    private let identity: Identity
    private let role: Identity.ServiceRole
    /// Whose work it is.
    private let account: AccountID

    package init(_ objects: Objects, identity: Identity, role: Identity.ServiceRole, account: AccountID) {
        self.objects = objects
        self.identity = identity
        self.role = role
        self.account = account
    }

    /// As of `Objects`, for a role that may `s3:GetObject`.
    package func open(bucket: String, key: String) async throws -> (ObjectDocument, ObjectReader) {
        try await demand("s3:GetObject", bucket, key: key)
        return try await objects.open(bucket: bucket, key: key)
    }

    /// As of `Objects`, for a role that may `s3:ListBucket`.
    package func list(bucket: String, prefix: String, after: String, limit: Int) async throws -> Objects.Listing {
        try await demand("s3:ListBucket", bucket, context: ["s3:prefix": [prefix]])
        return try await objects.list(bucket: bucket, prefix: prefix, after: after, limit: limit)
    }

    /// As of `Objects`, for a role that may `s3:GetObject`.
    package func head(bucket: String, key: String) async throws -> ObjectDocument {
        try await demand("s3:GetObject", bucket, key: key)
        return try await objects.head(bucket: bucket, key: key)
    }

    /// As of `Objects`, for a role that may `sqs:ReceiveMessage`.
    package func events(queue: String, bucket: String, prefix: String) async throws -> [Objects.QueuedEvent] {
        if let arn = ARN(queue) {
            try await identity.demand(Access("sqs:ReceiveMessage", arn), as: role)
        }
        try await demandOwnership(of: bucket, "s3:GetBucketNotification", bucket)
        return try await objects.events(queue: queue, bucket: bucket, prefix: prefix)
    }

    package func forget(_ events: [Objects.QueuedEvent]) async throws { try await objects.forget(events) }

    /// As of `Objects`, for a role that may `s3:PutObject`.
    package func upload<Result>(
        bucket: String, key: String, attributes: ObjectAttributes, _ make: (ObjectWriter) async throws -> Result
    ) async throws -> Result {
        try await demand("s3:PutObject", bucket, key: key)
        return try await objects.upload(bucket: bucket, key: key, attributes: attributes, make)
    }

    package func fileLocation(of document: ObjectDocument) -> FileLocation { objects.fileLocation(of: document) }

    private func demand(
        _ action: String, _ bucket: String, key: String? = nil, context: [String: [String]] = [:]
    ) async throws {
        let resource = key.map { "\(bucket)/\($0)" } ?? bucket
        try await demandOwnership(of: bucket, action, resource)
        let arn = ARN(service: "s3", region: "", account: "", resource: resource)
        try await identity.demand(Access(action, arn, context: context), as: role)
    }

    /// Another account's bucket is out of reach, in every mode.
    private func demandOwnership(of bucket: String, _ action: String, _ resource: String) async throws {
        guard try await objects.bucket(bucket).owner != account else { return }
        throw IdentityError.accessDenied(
            "User: \(role.arn) is not authorized to perform: \(action) on resource: arn:aws:s3:::\(resource) because no "
                + "resource-based policy allows the \(action) action")
    }
}
