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
struct ObjectFiles: Sendable {
    private let folder: String
    private let pool: BlockingPool

    init(folder: String, pool: BlockingPool) throws {
        self.folder = folder
        self.pool = pool
        try FileManager.default.createDirectory(atPath: folder + "/incoming", withIntermediateDirectories: true)
        for first in 0..<256 {
            try FileManager.default.createDirectory(
                atPath: "\(folder)/files/\([UInt8(first)].hexadecimal)", withIntermediateDirectories: true)
        }
    }

    struct Written: Sendable {
        let fileID: String
        let size: Int64
        let md5: [UInt8]
        let checksum: ObjectChecksum?
    }

    private func incoming(_ id: String) -> String { "\(folder)/incoming/\(id)" }
    private func path(_ id: String) -> String { "\(folder)/files/\(id.prefix(2))/\(id)" }

    /// Writes all of `source` into a new file, which is on disk when the call returns.
    func write<Source: AsyncSequence>(
        _ source: Source, algorithm: ObjectChecksum.Algorithm?, maxBytes: Int64
    ) async throws -> Written where Source.Element == ByteBuffer {
        let id = RandomText.uuid()
        let temporary = incoming(id)
        let writer = FileWriter(path: temporary, digests: Digests(algorithm: algorithm))
        do {
            var waiting = ByteBuffer()
            for try await piece in source {
                guard writer.bytesTaken + Int64(waiting.readableBytes + piece.readableBytes) <= maxBytes else {
                    throw ObjectError.tooLarge(limit: maxBytes)
                }
                // A piece that is large enough is not copied.
                if waiting.readableBytes == 0 { waiting = piece } else { waiting.writeImmutableBuffer(piece) }
                // Larger steps mean fewer changes of thread.
                guard waiting.readableBytes >= Self.stepBytes else { continue }
                let step = waiting
                waiting = ByteBuffer()
                try await pool.run { try writer.take(step) }
            }
            let rest = waiting
            let final = path(id)
            return try await pool.run {
                try writer.take(rest)
                return try writer.finish(linkingTo: final, id: id)
            }
        } catch {
            await remove([id])
            throw (error as? FileError).map(ObjectError.file) ?? error
        }
    }

    private static let stepBytes = 1024 * 1024

    func open(_ id: String) async throws -> DiskFile {
        let path = path(id)
        return try await pool.run {
            do throws(FileError) { return try DiskFile(path: path, flags: O_RDONLY) } catch {
                throw ObjectError.file(error)
            }
        }
    }

    /// Where a library that reads files itself finds the bytes.
    func location(of id: String) -> String { path(id) }

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

    /// Removes files; whoever has one open reads on.
    func remove(_ ids: [String]) async {
        let paths = ids.map(path) + ids.map(incoming)
        try? await pool.run { for path in paths { try DiskFile.remove(path) } }
    }
}

/// Writes one file from beginning to end; used by one thread at a time.
private final class FileWriter: @unchecked Sendable {
    private let path: String
    private var file: DiskFile?
    private var digests: Digests
    private(set) var bytesTaken: Int64 = 0
    /// Up to where the disk has been told to write.
    private var writtenOut: Int64 = 0

    private static let writeOutBytes: Int64 = 8 * 1024 * 1024

    init(path: String, digests: Digests) {
        self.path = path
        self.digests = digests
    }

    func take(_ buffer: ByteBuffer) throws {
        let file = try file ?? DiskFile(path: path, flags: O_WRONLY | O_CREAT | O_EXCL)
        self.file = file
        guard buffer.readableBytes > 0 else { return }
        buffer.withUnsafeReadableBytes { digests.update($0) }
        try file.write([buffer], at: Int(bytesTaken))
        bytesTaken += Int64(buffer.readableBytes)
        // The disk works while the rest comes.
        if bytesTaken - writtenOut >= Self.writeOutBytes {
            file.beginWritingOut(Int(bytesTaken - writtenOut), at: Int(writtenOut))
            writtenOut = bytesTaken
        }
    }

    func finish(linkingTo final: String, id: String) throws -> ObjectFiles.Written {
        try file?.sync()
        try DiskFile.link(path, to: final)
        try DiskFile.syncFolder(String(final[..<(final.lastIndex(of: "/") ?? final.endIndex)]))
        let (md5, checksum) = digests.finished()
        return ObjectFiles.Written(fileID: id, size: bytesTaken, md5: md5, checksum: checksum)
    }
}
