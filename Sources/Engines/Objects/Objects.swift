import Core
import NIOCore
import Storage

/// Buckets and objects: what S3 holds.
///
/// An object is there when its document is committed, which is after its bytes are on disk. The files of overwritten and
/// deleted objects are noted in the same transaction and removed afterwards, so that a crash leaves none behind.
package final class Objects: Sendable {
    let documents: DocumentStore
    let files: ObjectFiles
    let pool: BlockingPool
    let clock: any WallClock

    package init(documents: DocumentStore, folder: String, pool: BlockingPool, clock: any WallClock) async throws {
        self.documents = documents
        self.pool = pool
        self.clock = clock
        files = try await pool.run { try ObjectFiles(folder: folder, pool: pool) }
        try await removeDoomed()
        try await removeUnsettled()
    }

    /// Removes the files that were written when the server stopped and belong to no object and no part.
    private func removeUnsettled() async throws {
        let unsettled = try await files.unsettled()
        guard !unsettled.isEmpty else { return }
        let used = try await documents.read { reader in
            let objects = try reader.scanEverywhere(ObjectDocument.self).map(\.value.fileID)
            return Set(objects + (try reader.scanEverywhere(PartDocument.self).map(\.value.fileID)))
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
        _ = try await self.bucket(bucket)
        let written = try await files.write(source, algorithm: algorithm, maxBytes: Limits.S3.objectBytes)
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
        _ = try await self.bucket(bucket)
        let (written, result) = try await files.write(md5: .parts, algorithm: nil, maxBytes: Limits.S3.objectBytes) {
            (try await make($0), rest: ByteBuffer())
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
                partSizes: written.partSizes)
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
        let replaced = try await documents.transact { writer -> String? in
            guard try writer.get(BucketDocument.self, .server, bucket) != nil else {
                throw ObjectError.bucketNotFound(bucket)
            }
            let existing = try writer.get(ObjectDocument.self, .server, bucket, key)?.value
            try conditions.checkWrite(existing, key: key)
            try writer.put(document, .server, bucket, key)
            try Self.tell(event, of: key, in: bucket, at: document.lastModified, writer)
            if let existing { try writer.put(DoomedFile(), .server, existing.fileID) }
            return existing?.fileID
        }
        if let replaced { await removeFiles([replaced]) }
    }

    /// Copies an object's bytes under another key, with the given attributes or with its own.
    package func copy(
        from source: (bucket: String, key: String), to target: (bucket: String, key: String),
        attributes: ObjectAttributes?, algorithm: ObjectChecksum.Algorithm?, sourceConditions: Conditions
    ) async throws -> ObjectDocument {
        let (document, reader) = try await open(
            bucket: source.bucket, key: source.key, conditions: sourceConditions)
        return try await put(
            reader, bucket: target.bucket, key: target.key, attributes: attributes ?? document.attributes,
            algorithm: algorithm ?? document.checksum?.algorithm, event: .copied)
    }

    /// Removes objects; those that are not there count as removed.
    package func delete(bucket: String, keys: [String], conditions: Conditions = Conditions()) async throws {
        let now = clock.now()
        let doomed = try await documents.transact { writer -> [String] in
            guard try writer.get(BucketDocument.self, .server, bucket) != nil else {
                throw ObjectError.bucketNotFound(bucket)
            }
            var files: [String] = []
            for key in keys {
                let existing = try writer.get(ObjectDocument.self, .server, bucket, key)?.value
                try conditions.checkWrite(existing, key: key)
                guard let existing else { continue }
                try writer.delete(.object, .server, bucket, key)
                try Self.tell(.removed, of: key, in: bucket, at: now, writer)
                try writer.put(DoomedFile(), .server, existing.fileID)
                files.append(existing.fileID)
            }
            return files
        }
        await removeFiles(doomed)
    }

    /// Removes files that were noted as doomed, and the notes.
    func removeFiles(_ ids: [String]) async {
        guard !ids.isEmpty else { return }
        await files.remove(ids)
        // If the notes stay, the next start removes them.
        try? await documents.transact { writer in
            for id in ids { try writer.delete(.doomedFile, .server, id) }
        }
    }

    private func removeDoomed() async throws {
        await removeFiles(try await documents.scan(DoomedFile.self, .server).map(\.name))
    }

    // MARK: Reading

    package func head(bucket: String, key: String, conditions: Conditions = Conditions()) async throws -> ObjectDocument
    {
        guard let stored = try await documents.get(ObjectDocument.self, .server, bucket, key) else {
            _ = try await self.bucket(bucket)
            throw ObjectError.keyNotFound(key)
        }
        try conditions.checkRead(stored.value)
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
                let file = try await files.open(document.fileID)
                return (document, ObjectReader(file: file, pool: pool, range: bytes))
            } catch ObjectError.file(let error) where error.isMissing {
                // Overwritten or deleted since its document was read: read that again.
                let now = try await documents.get(ObjectDocument.self, .server, bucket, key)
                guard now?.value.fileID != document.fileID else { throw ObjectError.file(error) }
            }
        }
    }

    /// Where the bytes of an object lie, for libraries that read files themselves.
    package func fileLocation(of document: ObjectDocument) -> String { files.location(of: document.fileID) }

    // MARK: The whole engine

    /// Removes every bucket and object.
    package func reset() async throws {
        let doomed = try await documents.transact { writer -> [String] in
            let objects = try writer.reader.scanEverywhere(ObjectDocument.self).map(\.value.fileID)
            let parts = try writer.reader.scanEverywhere(PartDocument.self).map(\.value.fileID)
            let kinds: [DocumentKind] = [
                .object, .uploadPart, .multipartUpload, .bucket, .bucketNotifications, .objectEvent,
            ]
            for kind in kinds {
                try writer.deleteAll(kind, .server, prefix: "")
            }
            for id in objects + parts { try writer.put(DoomedFile(), .server, id) }
            return objects + parts
        }
        await removeFiles(doomed)
    }
}
