import Core
import NIOCore
import Storage
import Synchronization

/// Buckets and objects: what S3 holds.
///
/// An object is there when its document is committed, which is after its bytes are on disk. The files of overwritten and
/// deleted objects are noted in the same transaction and removed afterwards, so that a crash leaves none behind.
package final class Objects: Sendable {
    let documents: DocumentStore
    let files: ObjectFiles
    let pool: BlockingPool
    let clock: any WallClock
    /// Files that are removed and whose notes are still there.
    private let removedFiles = Mutex<[String]>([])

    package init(documents: DocumentStore, folder: String, pool: BlockingPool, clock: any WallClock) async throws {
        self.documents = documents
        self.pool = pool
        self.clock = clock
        files = try await pool.run { try ObjectFiles(folder: folder, pool: pool) }
        try await removeDoomed()
        try await removeUnsettled()
        try await countAll()
    }

    /// Removes the files that were written when the server stopped and belong to no object and no part.
    private func removeUnsettled() async throws {
        let unsettled = try await files.unsettled()
        guard !unsettled.isEmpty else { return }
        let used: Set<String>
        do {
            used = try await documents.read { reader in
                let objects = try reader.scanEverywhere(ObjectDocument.self).map(\.value.fileID)
                return Set(objects + (try reader.scanEverywhere(PartDocument.self).map(\.value.fileID)))
            }
        } catch let damage as DocumentDamage {
            // Any of the files may be that of a document that cannot be read: all of them stay.
            return documents.report(damage)
        }
        await files.remove(unsettled.filter { !used.contains($0) })
        for id in unsettled where used.contains(id) { await files.settle(id) }
    }

    /// An object with its key.
    package struct Item: Sendable {
        package let key: String
        package let document: ObjectDocument
    }

    // MARK: Writing

    /// What the client says the bytes' digests are; read after the last byte, as they may come in a trailer.
    package struct ExpectedDigests: Sendable {
        package var md5: [UInt8]?
        package var checksum: ObjectChecksum?

        package init(md5: [UInt8]? = nil, checksum: ObjectChecksum? = nil) {
            self.md5 = md5
            self.checksum = checksum
        }
    }

    /// Stores an object; it replaces one of the same key at once, when all of its bytes are on disk.
    package func put<Source: AsyncSequence>(
        _ source: Source, bucket: String, key: String, attributes: ObjectAttributes,
        algorithm: ObjectChecksum.Algorithm? = nil, conditions: Conditions = Conditions(),
        event: ObjectEvent.Name = .put,
        expected: @Sendable () throws -> ExpectedDigests = { ExpectedDigests() }
    ) async throws -> ObjectDocument where Source.Element == ByteBuffer {
        let written = try await withinQuota(bucket) {
            try await files.write(source, algorithm: algorithm, maxBytes: $0)
        }
        return try await commit(
            written, bucket: bucket, key: key, attributes: attributes, conditions: conditions, event: event,
            expected: expected)
    }

    /// Stores an object that `make` writes, as a service does: a large one is uploaded in parts.
    ///
    /// Its ETag is then that of a multipart upload.
    package func upload<Result>(
        bucket: String, key: String, attributes: ObjectAttributes, _ make: (ObjectWriter) async throws -> Result
    ) async throws -> Result {
        let (written, result) = try await withinQuota(bucket) {
            try await files.write(md5: .parts, algorithm: nil, maxBytes: $0) { writer in
                (try await make(writer), rest: ByteBuffer())
            }
        }
        _ = try await commit(
            written, bucket: bucket, key: key, attributes: attributes,
            event: written.partSizes == nil ? .put : .uploaded)
        return result
    }

    /// Makes a file that is written an object.
    private func commit(
        _ written: ObjectFiles.Written, bucket: String, key: String, attributes: ObjectAttributes,
        conditions: Conditions = Conditions(), event: ObjectEvent.Name,
        expected: () throws -> ExpectedDigests = { ExpectedDigests() }
    ) async throws -> ObjectDocument {
        do {
            try Self.check(written, try expected())
            let document = ObjectDocument(
                fileID: written.fileID, size: written.size,
                etag: written.md5.hexadecimal + (written.partSizes.map { "-\($0.count)" } ?? ""),
                lastModified: clock.now(), attributes: attributes, checksum: written.checksum,
                partSizes: written.partSizes, blockSums: BlockSums.version)
            try await commit(document, bucket: bucket, key: key, conditions: conditions, event)
            await files.settle(written.fileID)
            return document
        } catch {
            await files.remove([written.fileID])
            throw error
        }
    }

    static func check(_ written: ObjectFiles.Written, _ expected: ExpectedDigests) throws(ObjectError) {
        if let md5 = expected.md5, md5 != written.md5 { throw .badDigest(algorithm: "Content-MD5") }
        if let checksum = expected.checksum, checksum != written.checksum {
            throw .badDigest(algorithm: checksum.algorithm.rawValue)
        }
    }

    /// Makes the document the object under its key, and removes the file of the one before.
    private func commit(
        _ document: ObjectDocument, bucket: String, key: String, conditions: Conditions, _ event: ObjectEvent.Name
    ) async throws {
        let (owner, replaced) = try await documents.transact {
            [quotas = documents.quotas] writer -> (AccountID, ObjectDocument?) in
            guard let owner = try writer.get(BucketDocument.self, .server, bucket)?.value.owner else {
                throw ObjectError.bucketNotFound(bucket)
            }
            let existing = try Self.replaceable(bucket, key, conditions, writer)
            try conditions.checkWrite(existing, key: key)
            let added = Int(clamping: document.size - (existing?.size ?? 0))
            if added > 0 { try quotas?.check(adding: added, toLogs: false, for: owner) }
            try writer.put(document, .server, bucket, key)
            try Self.tell(event, of: key, in: bucket, at: document.lastModified, writer)
            if let existing { try writer.put(DoomedFile(), .server, existing.fileID) }
            return (owner, existing)
        }
        documents.quotas?.count(objectBytes: document.size - (replaced?.size ?? 0), for: owner)
        if let replaced { await removeFiles([replaced.fileID]) }
    }

    /// Copies an object's bytes under another key, with the attributes that are made of the source's document.
    package func copy(
        from source: (bucket: String, key: String), to target: (bucket: String, key: String),
        algorithm: ObjectChecksum.Algorithm?, sourceConditions: Conditions, conditions: Conditions = Conditions(),
        attributes: (ObjectDocument) throws -> ObjectAttributes
    ) async throws -> ObjectDocument {
        let (document, reader) = try await open(
            bucket: source.bucket, key: source.key, conditions: sourceConditions)
        return try await put(
            reader, bucket: target.bucket, key: target.key, attributes: try attributes(document),
            algorithm: algorithm ?? document.checksum?.algorithm, conditions: conditions, event: .copied)
    }

    /// Removes files that were noted as doomed.
    ///
    /// The notes go later, many at a time, when the removals are on the disk; that of a file that cannot be removed stays.
    func removeFiles(_ ids: [String]) async {
        guard !ids.isEmpty else { return }
        let removed = await files.remove(ids)
        let due = removedFiles.withLock { waiting -> [String] in
            waiting += removed
            guard waiting.count >= Limits.S3.removedFilesNoted else { return [] }
            defer { waiting = [] }
            return waiting
        }
        // The next start removes the notes that stay.
        try? await DiskReserve.$makesRoom.withValue(true) { try await forgetRemoved(due) }
    }

    private func forgetRemoved(_ ids: [String]) async throws {
        guard !ids.isEmpty else { return }
        try await files.syncRemovals(ids)
        try await documents.transact { writer in
            for id in ids { try writer.delete(.doomedFile, .server, id) }
        }
    }

    private func removeDoomed() async throws {
        let doomed = try await documents.list(DoomedFile.self, .server).map(\.name)
        try await forgetRemoved(await files.remove(doomed))
    }

    // MARK: Reading

    package func head(bucket: String, key: String, conditions: Conditions = Conditions()) async throws -> ObjectDocument
    {
        guard let stored = try await documents.get(ObjectDocument.self, .server, bucket, key) else {
            _ = try await self.bucket(bucket)
            throw ObjectError.keyNotFound(key)
        }
        try conditions.checkRead(stored.value, now: clock.now())
        return stored.value
    }

    /// The object and a reader of its bytes, or of the `range` of them.
    package func open(
        bucket: String, key: String, conditions: Conditions = Conditions(),
        range: (ObjectDocument) throws -> Range<Int>? = { _ in nil }
    ) async throws -> (ObjectDocument, ObjectReader) {
        while true {
            let document = try await head(bucket: bucket, key: key, conditions: conditions)
            let bytes = try range(document) ?? 0..<Int(document.size)
            do {
                let name = "\(bucket)/\(key)"
                let checked = try await withSums(document, bucket: bucket, key: key)
                let file = try await files.open(document.fileID, size: document.size, name: name)
                return (checked, ObjectReader(file: file, pool: pool, range: bytes))
            } catch ObjectError.damaged(let damage) where damage.isMissing {
                // Overwritten or deleted since its document was read: read that again.
                let now = try await documents.get(ObjectDocument.self, .server, bucket, key)
                guard now?.value.fileID != document.fileID else { throw ObjectError.damaged(damage) }
            }
        }
    }

    /// The document of an object whose blocks have checksums.
    ///
    /// One that was stored before there were such is checked as a whole, and gets them.
    private func withSums(_ document: ObjectDocument, bucket: String, key: String) async throws -> ObjectDocument {
        guard document.blockSums == nil else { return document }
        try await files.addSums(to: document.fileID, StoredDigest(document), name: "\(bucket)/\(key)")
        try await documents.transact { writer in
            guard var now = try writer.get(ObjectDocument.self, .server, bucket, key)?.value,
                now.fileID == document.fileID
            else { return }
            now.blockSums = BlockSums.version
            try writer.put(now, .server, bucket, key)
        }
        var document = document
        document.blockSums = BlockSums.version
        return document
    }

    /// Where the bytes of an object that is open lie, for libraries that read files themselves and check them.
    package func fileLocation(of document: ObjectDocument) -> FileLocation {
        files.location(of: document.fileID, size: document.size)
    }

    // MARK: The whole engine

    /// Removes every bucket and object.
    package func reset() async throws {
        let doomed = try await documents.transact { writer -> [String] in
            let objects = try writer.reader.listEverywhere(ObjectDocument.self).map(\.value.fileID)
            let parts = try writer.reader.listEverywhere(PartDocument.self).map(\.value.fileID)
            let kinds: [DocumentKind] = [
                .object, .uploadPart, .multipartUpload, .bucket, .bucketNotifications, .objectEvent,
            ]
            for kind in kinds {
                try writer.deleteAll(kind, .server, under: .all)
            }
            for id in objects + parts { try writer.put(DoomedFile(), .server, id) }
            return objects + parts
        }
        documents.quotas?.forgetObjects()
        await removeFiles(doomed)
    }
}
