import Core
import Crypto
import Foundation
import NIOCore
import Storage

extension Objects {
    /// A multipart upload with its key and id.
    package struct Upload: Sendable {
        package let key: String
        package let id: String
        package let document: UploadDocument
    }

    /// A part with its number.
    package struct Part: Sendable {
        package let number: Int
        package let document: PartDocument
    }

    package func createUpload(
        bucket: String, key: String, attributes: ObjectAttributes, algorithm: ObjectChecksum.Algorithm?,
        checksumIsComposite: Bool
    ) async throws -> String {
        let id = RandomText.make(64, from: RandomText.alphanumeric)
        let document = UploadDocument(
            initiatedAt: clock.now(), attributes: attributes, checksumAlgorithm: algorithm,
            checksumIsComposite: checksumIsComposite)
        try await documents.transact { writer in
            guard try writer.get(BucketDocument.self, .server, bucket) != nil else {
                throw ObjectError.bucketNotFound(bucket)
            }
            try writer.put(document, .server, bucket, key, id)
        }
        return id
    }

    package func upload(bucket: String, key: String, id: String) async throws -> UploadDocument {
        guard let stored = try await documents.get(UploadDocument.self, .server, bucket, key, id) else {
            _ = try await self.bucket(bucket)
            throw ObjectError.uploadNotFound(id)
        }
        return stored.value
    }

    package func uploads(bucket: String, prefix: String) async throws -> [Upload] {
        _ = try await self.bucket(bucket)
        return try await documents.list(
            UploadDocument.self, .server, under: DocumentPrefix(bucket).beginning(prefix)
        ).map { Upload(key: $0.path[1], id: $0.path[2], document: $0.value) }
    }

    package func putPart<Source: AsyncSequence>(
        _ source: Source, bucket: String, key: String, uploadID: String, number: Int,
        algorithm: ObjectChecksum.Algorithm?, expected: @Sendable () throws -> ExpectedDigests = { ExpectedDigests() }
    ) async throws -> PartDocument where Source.Element == ByteBuffer {
        let upload = try await upload(bucket: bucket, key: key, id: uploadID)
        if let algorithm, let wanted = upload.checksumAlgorithm, algorithm != wanted {
            throw ObjectError.checksumAlgorithmDiffers(
                wanted: wanted.rawValue.lowercased(), given: algorithm.rawValue.lowercased())
        }
        let written = try await withinQuota(bucket) {
            try await files.write(source, algorithm: algorithm ?? upload.checksumAlgorithm, maxBytes: $0)
        }
        do {
            try Self.check(written, try expected())
            let document = PartDocument(
                fileID: written.fileID, size: written.size, etag: written.md5.hexadecimal, lastModified: clock.now(),
                checksum: written.checksum, blockSums: BlockSums.version)
            let replaced = try await documents.transact { writer -> PartDocument? in
                guard try writer.get(UploadDocument.self, .server, bucket, key, uploadID) != nil else {
                    throw ObjectError.uploadNotFound(uploadID)
                }
                let existing = try writer.get(PartDocument.self, .server, uploadID, padded(number, 5))?.value
                try writer.put(document, .server, uploadID, padded(number, 5))
                if let existing { try writer.put(DoomedFile(), .server, existing.fileID) }
                return existing
            }
            await count(document.size - (replaced?.size ?? 0), in: bucket)
            if let replaced { await removeFiles([replaced.fileID]) }
            await files.settle(written.fileID)
            return document
        } catch {
            await files.remove([written.fileID])
            throw error
        }
    }

    package func parts(bucket: String, key: String, uploadID: String) async throws -> [Part] {
        _ = try await upload(bucket: bucket, key: key, id: uploadID)
        return try await documents.scan(PartDocument.self, .server, under: DocumentPrefix(uploadID))
            .map { Part(number: Int($0.path[1]) ?? 0, document: $0.value) }
    }

    /// Makes the parts, in the order of their numbers, into one object.
    package func completeUpload(
        bucket: String, key: String, uploadID: String, chosen: [ChosenPart], claims: CompletionClaims,
        conditions: Conditions
    ) async throws -> ObjectDocument {
        let upload = try await upload(bucket: bucket, key: key, id: uploadID)
        let parts = try await parts(bucket: bucket, key: key, uploadID: uploadID)
        try Self.check(claims, upload)
        let selected = try Self.select(chosen, from: parts, of: upload)
        // Without a checksum from the client S3 computes one of its own choice.
        let algorithm = upload.checksumAlgorithm ?? .crc64nvme
        try documents.checkRoom()
        let written = try await files.write(
            joined(selected, of: "\(bucket)/\(key)"), md5: .nothing, algorithm: algorithm, maxBytes: .max,
            bytes: selected.reduce(0) { $0 + $1.document.size })
        let md5 = Insecure.MD5.hash(data: selected.flatMap { Self.bytes(hexadecimal: $0.document.etag) })
        let document = ObjectDocument(
            fileID: written.fileID, size: written.size, etag: "\(Array(md5).hexadecimal)-\(selected.count)",
            lastModified: clock.now(), attributes: upload.attributes,
            checksum: upload.checksumIsComposite
                ? Self.composite(algorithm, selected.map(\.document)) : written.checksum,
            partSizes: selected.map(\.document.size), blockSums: BlockSums.version)
        do {
            try Self.check(claims, document)
            let (doomed, removed) = try await documents.transact { writer -> ([String], Int64) in
                // Of two calls that complete the upload one comes too late.
                guard try writer.get(UploadDocument.self, .server, bucket, key, uploadID) != nil else {
                    throw ObjectError.uploadNotFound(uploadID)
                }
                let existing = try Self.replaceable(bucket, key, conditions, writer)
                try conditions.checkWrite(existing, key: key)
                if conditions.ifMatch != nil, let existing, existing.lastModified > upload.initiatedAt {
                    throw ObjectError.conflictingWrite(condition: "If-Match", key: key)
                }
                try writer.put(document, .server, bucket, key)
                try Self.tell(.uploaded, of: key, in: bucket, at: document.lastModified, writer)
                return try Self.forget(bucket, key, uploadID, also: existing, writer)
            }
            await count(document.size - removed, in: bucket)
            await removeFiles(doomed)
            await files.settle(written.fileID)
            return document
        } catch {
            await files.remove([written.fileID])
            throw error
        }
    }

    package func abortUpload(bucket: String, key: String, uploadID: String) async throws {
        _ = try await upload(bucket: bucket, key: key, id: uploadID)
        let (doomed, removed) = try await documents.transact { try Self.forget(bucket, key, uploadID, also: nil, $0) }
        await count(-removed, in: bucket)
        await removeFiles(doomed)
    }

    /// Removes an upload and its parts, and returns the files that go with them, and how many bytes those have.
    private static func forget(
        _ bucket: String, _ key: String, _ uploadID: String, also object: ObjectDocument?, _ writer: DocumentWriter
    ) throws -> ([String], Int64) {
        let prefix = DocumentPrefix(uploadID)
        let parts = try writer.reader.scan(PartDocument.self, .server, under: prefix).map(\.value)
        try writer.deleteAll(.uploadPart, .server, under: prefix)
        try writer.delete(.multipartUpload, .server, bucket, key, uploadID)
        let doomed = parts.map(\.fileID) + (object.map { [$0.fileID] } ?? [])
        for id in doomed { try writer.put(DoomedFile(), .server, id) }
        return (doomed, parts.reduce(object?.size ?? 0) { $0 + $1.size })
    }

    /// The bytes of the parts, one after another.
    private func joined(_ parts: [Part], of name: String) -> AsyncThrowingStream<ByteBuffer, any Error> {
        let remaining = PartCursor(parts: parts, name: name, files: files, pool: pool)
        return AsyncThrowingStream { try await remaining.next() }
    }

    private static func composite(
        _ algorithm: ObjectChecksum.Algorithm, _ parts: [PartDocument]
    ) -> ObjectChecksum {
        var running = RunningChecksum(algorithm)
        for part in parts {
            let bytes = part.checksum.flatMap { Data(base64Encoded: $0.value) } ?? Data()
            bytes.withUnsafeBytes { running.update($0) }
        }
        return ObjectChecksum(algorithm: algorithm, value: "\(running.base64)-\(parts.count)", isComposite: true)
    }

    private static func bytes(hexadecimal text: String) -> [UInt8] {
        let digits = text.compactMap { $0.hexDigitValue.map(UInt8.init) }
        return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }
}

/// Reads one part after another.
private actor PartCursor {
    private var parts: ArraySlice<Objects.Part>
    private var current: ObjectReader.Iterator?
    private let name: String
    private let files: ObjectFiles
    private let pool: BlockingPool

    /// `name` names the object in errors.
    init(parts: [Objects.Part], name: String, files: ObjectFiles, pool: BlockingPool) {
        self.parts = parts[...]
        self.name = name
        self.files = files
        self.pool = pool
    }

    func next() async throws -> ByteBuffer? {
        while true {
            if var iterator = current {
                let piece = try await iterator.next()
                current = piece == nil ? nil : iterator
                if let piece { return piece }
            }
            guard let part = parts.popFirst() else { return nil }
            current = try await open(part).makeAsyncIterator()
        }
    }

    private func open(_ part: Objects.Part) async throws -> ObjectReader {
        let (document, name) = (part.document, "part \(part.number) of \(name)")
        if document.blockSums == nil {
            try await files.addSums(to: document.fileID, StoredDigest(document), name: name)
        }
        let file = try await files.open(document.fileID, size: document.size, name: name)
        return ObjectReader(file: file, pool: pool, range: 0..<Int(document.size))
    }
}
