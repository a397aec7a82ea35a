import Core
import Storage

extension Objects {
    /// An object to remove.
    package struct Deletion: Sendable {
        package let key: String
        /// Must hold of the object.
        package let conditions: Conditions

        package init(key: String, conditions: Conditions = Conditions()) {
            self.key = key
            self.conditions = conditions
        }
    }

    /// The object that a write replaces; nil without one, or if its document is damaged and no condition depends on it.
    ///
    /// So a damaged object can be replaced and removed. Nobody knows its file then, which stays.
    static func replaceable(
        _ bucket: String, _ key: String, _ conditions: Conditions, _ writer: DocumentWriter
    ) throws -> ObjectDocument? {
        do {
            return try writer.get(ObjectDocument.self, .server, bucket, key)?.value
        } catch let damage as DocumentDamage {
            guard conditions == Conditions() else { throw damage }
            return nil
        }
    }

    /// Removes objects; those that are not there count as removed.
    package func delete(bucket: String, keys: [String], conditions: Conditions = Conditions()) async throws {
        let refusals = try await delete(bucket: bucket, keys.map { Deletion(key: $0, conditions: conditions) })
        if let refusal = refusals.compactMap(\.self).first { throw refusal }
    }

    /// Removes each object whose conditions hold, and returns why another was not removed, in the order of `deletions`.
    package func delete(bucket: String, _ deletions: [Deletion]) async throws -> [ObjectError?] {
        let now = clock.now()
        let (doomed, bytes, refusals) = try await documents.transact { writer -> ([String], Int64, [ObjectError?]) in
            guard try writer.get(BucketDocument.self, .server, bucket) != nil else {
                throw ObjectError.bucketNotFound(bucket)
            }
            var files: [String] = []
            var bytes: Int64 = 0
            var refusals: [ObjectError?] = []
            for deletion in deletions {
                let existing = try Self.replaceable(bucket, deletion.key, deletion.conditions, writer)
                do throws(ObjectError) {
                    try deletion.conditions.checkWrite(existing, key: deletion.key)
                } catch {
                    refusals.append(error)
                    continue
                }
                refusals.append(nil)
                // One whose document is damaged is removed as well.
                guard try writer.delete(.object, .server, bucket, deletion.key) else { continue }
                try Self.tell(.removed, of: deletion.key, in: bucket, at: now, writer)
                guard let existing else { continue }
                try writer.put(DoomedFile(), .server, existing.fileID)
                files.append(existing.fileID)
                bytes += existing.size
            }
            return (files, bytes, refusals)
        }
        await count(-bytes, in: bucket)
        await removeFiles(doomed)
        return refusals
    }
}
