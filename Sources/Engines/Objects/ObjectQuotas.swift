import Core
import Storage

/// Bytes of objects and parts count for the account that has the bucket.
extension Objects {
    /// Counts what is there when the server starts.
    func countAll() async throws {
        guard let quotas = documents.quotas, quotas.bounds.bytes != nil else { return }
        let sizes = try await documents.read { reader in
            let owners = try Dictionary(
                reader.listEverywhere(BucketDocument.self).map { (Array($0.name.utf8), $0.value.owner) }
            ) { $1 }
            let buckets = try Dictionary(
                reader.listEverywhere(UploadDocument.self).map { (Array($0.path[2].utf8), Array($0.path[0].utf8)) }
            ) { $1 }
            var sizes: [(bytes: Int64, owner: AccountID?)] = []
            for object in try reader.listEverywhere(ObjectDocument.self) {
                sizes.append((object.value.size, owners[Array(object.path[0].utf8)]))
            }
            for part in try reader.listEverywhere(PartDocument.self) {
                sizes.append((part.value.size, buckets[Array(part.path[0].utf8)].flatMap { owners[$0] }))
            }
            return sizes
        }
        for (bytes, owner) in sizes {
            if let owner { quotas.count(objectBytes: bytes, for: owner) }
        }
    }

    /// Has `write` write a file of no more bytes than the owner of a bucket may still store.
    func withinQuota<Result>(_ bucket: String, _ write: (_ maxBytes: Int64) async throws -> Result) async throws
        -> Result
    {
        let owner = try await self.bucket(bucket).owner
        try documents.checkRoom()
        guard let quotas = documents.quotas, let limit = quotas.bounds.bytes else {
            return try await write(Limits.S3.objectBytes)
        }
        let room = try quotas.room(of: owner)
        do {
            return try await write(min(room, Limits.S3.objectBytes))
        } catch ObjectError.tooLarge(let most) where most == room && room < Limits.S3.objectBytes {
            throw QuotaExceeded(account: owner, resource: .bytes, limit: limit)
        }
    }

    /// Counts bytes that were stored in a bucket, or, below zero, removed.
    func count(_ bytes: Int64, in bucket: String) async {
        // A bucket that was deleted meanwhile was empty. After a storage error the count is off until the next start counts anew.
        guard let quotas = documents.quotas, bytes != 0, let owner = try? await self.bucket(bucket).owner else {
            return
        }
        quotas.count(objectBytes: bytes, for: owner)
    }
}
