import Core
import Storage

extension Objects {
    /// A bucket and its name.
    package struct Bucket: Sendable {
        package let name: String
        package let document: BucketDocument
    }

    package func createBucket(_ name: String, owner: AccountID, region: Region) async throws {
        let document = BucketDocument(owner: owner, region: region, createdAt: clock.now())
        try await documents.transact { writer in
            if let existing = try writer.get(BucketDocument.self, .server, name)?.value {
                throw ObjectError.bucketExists(name, ownedByCaller: existing.owner == owner)
            }
            let own = try writer.reader.scan(BucketDocument.self, .server).count { $0.value.owner == owner }
            guard own < Limits.S3.bucketsPerAccount else {
                throw ObjectError.tooManyBuckets
            }
            try writer.put(document, .server, name)
        }
    }

    package func bucket(_ name: String) async throws -> BucketDocument {
        guard let stored = try await documents.get(BucketDocument.self, .server, name) else {
            throw ObjectError.bucketNotFound(name)
        }
        return stored.value
    }

    package func buckets(of owner: AccountID) async throws -> [Bucket] {
        try await documents.list(BucketDocument.self, .server)
            .filter { $0.value.owner == owner }
            .map { Bucket(name: $0.name, document: $0.value) }
    }

    /// Removes a bucket that has neither objects nor uploads.
    package func deleteBucket(_ name: String) async throws {
        try await documents.transact { writer in
            guard try writer.get(BucketDocument.self, .server, name) != nil else {
                throw ObjectError.bucketNotFound(name)
            }
            let prefix = DocumentPrefix(name)
            // By its name: a damaged object is one as well.
            guard try !writer.reader.holdsAny(.object, .server, under: prefix) else {
                throw ObjectError.bucketNotEmpty(name)
            }
            try writer.deleteAll(.multipartUpload, .server, under: prefix)
            try writer.delete(.bucketNotifications, .server, name)
            try writer.delete(.bucket, .server, name)
        }
    }
}
