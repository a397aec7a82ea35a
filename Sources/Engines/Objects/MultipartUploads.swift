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
        return try await documents.scan(
            UploadDocument.self, .server, prefix: bucket + DocumentKey.separator + prefix
        ).map { Upload(key: $0.path[1], id: $0.path[2], document: $0.value) }
    }

    package func putPart<Source: AsyncSequence>(
        _ source: Source, bucket: String, key: String, uploadID: String, number: Int,
        algorithm: ObjectChecksum.Algorithm?, expected: @Sendable () throws -> ExpectedDigests = { ExpectedDigests() }
    ) async throws -> PartDocument where Source.Element == ByteBuffer {
        let upload = try await upload(bucket: bucket, key: key, id: uploadID)
        let written = try await files.write(
            source, algorithm: algorithm ?? upload.checksumAlgorithm, maxBytes: Limits.S3.objectBytes)
        do {
            try Self.check(written, try expected())
            let document = PartDocument(
                fileID: written.fileID, size: written.size, etag: written.md5.hexadecimal, lastModified: clock.now(),
                checksum: written.checksum)
            let replaced = try await documents.transact { writer -> String? in
                guard try writer.get(UploadDocument.self, .server, bucket, key, uploadID) != nil else {
                    throw ObjectError.uploadNotFound(uploadID)
                }
                let existing = try writer.get(PartDocument.self, .server, uploadID, padded(number, 5))?.value.fileID
                try writer.put(document, .server, uploadID, padded(number, 5))
                if let existing { try writer.put(DoomedFile(), .server, existing) }
                return existing
            }
            if let replaced { await removeFiles([replaced]) }
            await files.settle(written.fileID)
            return document
        } catch {
            await files.remove([written.fileID])
            throw error
        }
    }

    package func parts(bucket: String, key: String, uploadID: String) async throws -> [Part] {
        _ = try await upload(bucket: bucket, key: key, id: uploadID)
        return try await documents.scan(PartDocument.self, .server, prefix: uploadID + DocumentKey.separator)
            .map { Part(number: Int($0.path[1]) ?? 0, document: $0.value) }
    }

    /// Makes the parts, in the order of their numbers, into one object.
    package func completeUpload(
        bucket: String, key: String, uploadID: String, chosen: [(number: Int, etag: String)], conditions: Conditions
    ) async throws -> ObjectDocument {
        let upload = try await upload(bucket: bucket, key: key, id: uploadID)
        let parts = try await parts(bucket: bucket, key: key, uploadID: uploadID)
        let selected = try Self.select(chosen, from: parts)
        let algorithm = upload.checksumAlgorithm
        let written = try await files.write(
            joined(selected.map(\.document)), md5: .nothing, algorithm: algorithm, maxBytes: .max)
        let md5 = Insecure.MD5.hash(data: selected.flatMap { Self.bytes(hexadecimal: $0.document.etag) })
        let composite = algorithm.map { Self.composite($0, selected.map(\.document)) }
        let document = ObjectDocument(
            fileID: written.fileID, size: written.size, etag: "\(Array(md5).hexadecimal)-\(selected.count)",
            lastModified: clock.now(), attributes: upload.attributes,
            checksum: upload.checksumIsComposite ? composite : written.checksum,
            partSizes: selected.map(\.document.size))
        do {
            let doomed = try await documents.transact { writer -> [String] in
                // Of two calls that complete the upload one comes too late.
                guard try writer.get(UploadDocument.self, .server, bucket, key, uploadID) != nil else {
                    throw ObjectError.uploadNotFound(uploadID)
                }
                let existing = try writer.get(ObjectDocument.self, .server, bucket, key)?.value
                try conditions.checkWrite(existing, key: key)
                try writer.put(document, .server, bucket, key)
                try Self.tell(.uploaded, of: key, in: bucket, at: document.lastModified, writer)
                return try Self.forget(bucket, key, uploadID, also: existing?.fileID, writer)
            }
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
        let doomed = try await documents.transact { try Self.forget(bucket, key, uploadID, also: nil, $0) }
        await removeFiles(doomed)
    }

    /// Removes an upload and its parts, and returns the files that go with them.
    private static func forget(
        _ bucket: String, _ key: String, _ uploadID: String, also file: String?, _ writer: DocumentWriter
    ) throws -> [String] {
        let prefix = uploadID + DocumentKey.separator
        let parts = try writer.reader.scan(PartDocument.self, .server, prefix: prefix).map(\.value.fileID)
        try writer.deleteAll(.uploadPart, .server, prefix: prefix)
        try writer.delete(.multipartUpload, .server, bucket, key, uploadID)
        let doomed = parts + (file.map { [$0] } ?? [])
        for id in doomed { try writer.put(DoomedFile(), .server, id) }
        return doomed
    }

    private static func select(
        _ chosen: [(number: Int, etag: String)], from parts: [Part]
    ) throws(ObjectError) -> [Part] {
        var selected: [Part] = []
        for (number, etag) in chosen {
            guard number > (selected.last?.number ?? 0) else { throw .invalidPartOrder }
            guard let part = parts.first(where: { $0.number == number }), part.document.etag == etag else {
                throw .invalidPart("\(number)")
            }
            selected.append(part)
        }
        for part in selected.dropLast() where part.document.size < Limits.S3.partBytes {
            throw .partTooSmall(number: part.number, bytes: part.document.size)
        }
        return selected
    }

    /// The bytes of the parts, one after another.
    private func joined(_ parts: [PartDocument]) -> AsyncThrowingStream<ByteBuffer, any Error> {
        let remaining = PartCursor(parts: parts, files: files, pool: pool)
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
    private var parts: ArraySlice<PartDocument>
    private var current: ObjectReader.Iterator?
    private let files: ObjectFiles
    private let pool: BlockingPool

    init(parts: [PartDocument], files: ObjectFiles, pool: BlockingPool) {
        self.parts = parts[...]
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
            current = ObjectReader(
                file: try await files.open(part.fileID), pool: pool, range: 0..<Int(part.size)
            ).makeAsyncIterator()
        }
    }
}
