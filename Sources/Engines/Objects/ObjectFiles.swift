import Core
import Foundation
import NIOCore
import Storage

#if canImport(Glibc)
    import Glibc
#endif

/// The bytes of objects and parts, in files named by random ids.
///
/// A file is written under `incoming`, synced, and gets its name under `files`, which always has all its bytes. The name under
/// `incoming` goes when the file's document is committed: after a crash it tells which files may belong to nothing.
///
/// Behind the bytes come the checksums of their blocks (`BlockSums`).
struct ObjectFiles: Sendable {
    private let folder: String
    private let pool: BlockingPool
    private let stagings: Stock<PartStaging>

    init(folder: String, pool: BlockingPool) throws {
        self.folder = folder
        self.pool = pool
        stagings = Stock(limit: Limits.S3.serviceUploads, keepingFor: .seconds(5), pool: pool) { PartStaging() }
        try DiskFile.createFolder(folder + "/incoming")
        try DiskFile.createFolders((0..<256).map { [UInt8($0)].hexadecimal }, in: folder + "/files")
    }

    struct Written: Sendable {
        let fileID: String
        let size: Int64
        /// Empty if it was not asked for.
        let md5: [UInt8]
        /// Of an object that has parts; then MD5 is that of the parts' MD5s.
        let partSizes: [Int64]?
        let checksum: ObjectChecksum?
    }

    private func incoming(_ id: String) -> String { "\(folder)/incoming/\(id)" }
    private func path(_ id: String) -> String { "\(folder)/files/\(id.prefix(2))/\(id)" }

    /// Writes all of `source` into a new file, which is on disk when the call returns.
    func write<Source: AsyncSequence>(
        _ source: Source, md5 scope: MD5Scope = .wholeFile, algorithm: ObjectChecksum.Algorithm?, maxBytes: Int64,
        bytes: Int64? = nil
    ) async throws -> Written where Source.Element == ByteBuffer {
        try await write(md5: scope, algorithm: algorithm, maxBytes: maxBytes, bytes: bytes) { writer in
            var waiting = ByteBuffer()
            for try await piece in source {
                try writer.checkRoom(for: waiting.readableBytes + piece.readableBytes)
                // A piece that is large enough is not copied.
                if waiting.readableBytes == 0 { waiting = piece } else { waiting.writeImmutableBuffer(piece) }
                // Larger steps mean fewer changes of thread.
                guard waiting.readableBytes >= Self.stepBytes else { continue }
                let step = waiting
                waiting = ByteBuffer()
                try await pool.run { try step.withUnsafeReadableBytes { try writer.write($0) } }
            }
            return ((), rest: waiting)
        }.written
    }

    /// Has `make` write a new file, and writes the rest that it returns behind that; the file is on disk when the call returns.
    ///
    /// `bytes` is how many there will be, where that is known.
    ///
    /// Waits for its turn if many files with parts are being written.
    func write<Result>(
        md5 scope: MD5Scope, algorithm: ObjectChecksum.Algorithm?, maxBytes: Int64, bytes: Int64? = nil,
        _ make: (ObjectWriter) async throws -> (Result, rest: ByteBuffer)
    ) async throws -> (written: Written, Result) {
        let id = RandomText.uuid()
        func write(_ staging: PartStaging?) async throws -> (written: Written, Result) {
            let digests = Digests(md5: scope == .wholeFile, algorithm: algorithm)
            let writer = ObjectWriter(
                path: incoming(id), maxBytes: maxBytes, digests, BlockSums(seed: BlockSums.seed(of: id)), bytes: bytes,
                staging)
            let (result, rest) = try await make(writer)
            let final = path(id)
            let written = try await pool.run {
                try rest.withUnsafeReadableBytes { try writer.write($0) }
                return try writer.finish(linkingTo: final, id: id)
            }
            return (written, result)
        }
        do {
            return scope == .parts ? try await stagings.lend { try await write($0) } : try await write(nil)
        } catch {
            await remove([id])
            throw (error as? FileError).map(ObjectError.file) ?? error
        }
    }

    private static let stepBytes = 1024 * 1024

    /// Opens the file of an object of `size` bytes, which `name` names in errors.
    func open(_ id: String, size: Int64, name: String) async throws -> CheckedFile {
        let path = path(id)
        return try await pool.run { try CheckedFile(path: path, id: id, size: Int(size), name: name) }
    }

    /// Where a library that reads files itself finds the bytes, and what it has to check them against.
    func location(of id: String, size: Int64) -> FileLocation {
        FileLocation(
            path: path(id), blocks: FileLocation.Blocks(bytes: Int(size), seed: BlockSums.seed(of: id)))
    }

    /// Checks the file of an object that has no checksums of blocks yet against its digest, and gives it such.
    func addSums(to id: String, _ digest: StoredDigest, name: String) async throws {
        let path = path(id)
        try await pool.run { try digest.addSums(path: path, id: id, name: name) }
    }

    /// Says that a file's document is committed.
    func settle(_ id: String) async {
        let incoming = incoming(id)
        try? await pool.run { try DiskFile.remove(incoming) }
    }

    /// The files whose documents may not have been committed when the server stopped.
    func unsettled() async throws -> [String] {
        let incoming = folder + "/incoming"
        return try await pool.run { try FileManager.default.contentsOfDirectory(atPath: incoming) }
    }

    /// Removes files and returns the ids of those that are gone; whoever has one open reads on.
    @discardableResult
    func remove(_ ids: [String]) async -> [String] {
        // Only a pool that is shut down throws, and then nothing is removed.
        let removed = try? await pool.run {
            ids.filter { id in
                do throws(FileError) {
                    try DiskFile.remove(path(id))
                    try DiskFile.remove(incoming(id))
                    return true
                } catch { return false }
            }
        }
        return removed ?? []
    }

    /// Waits until removals of files are on the disk.
    func syncRemovals(_ ids: [String]) async throws {
        let folders = Set(ids.map { "\(folder)/files/\($0.prefix(2))" })
        try await pool.run { for folder in folders { try DiskFile.syncFolder(folder) } }
    }
}
