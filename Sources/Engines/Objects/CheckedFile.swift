import Core
import NIOCore
import Storage

#if canImport(Glibc)
    import Glibc
#endif

/// An object whose bytes are not what was written.
package struct DamagedObject: Error, Sendable, CustomStringConvertible {
    /// Names the object: bucket and key.
    package let name: String
    package let path: String
    package let reason: String
    /// There is no file.
    var isMissing = false

    package var description: String { "\(name) is damaged: \(path): \(reason)" }
}

/// The open file of an object, or of a part of one, which gives out only bytes that are what was written.
///
/// Blocking: its methods run on a `BlockingPool`.
struct CheckedFile: Sendable {
    private let file: DiskFile
    private let size: Int
    private let seed: UInt32
    private let name: String

    /// Opens the file of an object of `size` bytes, which `name` names in errors.
    init(path: String, id: String, size: Int, name: String) throws(ObjectError) {
        self.size = size
        self.name = name
        seed = BlockSums.seed(of: id)
        do {
            file = try DiskFile(path: path, flags: O_RDONLY)
            let found = try file.size()
            guard found == BlockSums.fileBytes(size) else {
                throw ObjectError.damaged(
                    DamagedObject(
                        name: name, path: path,
                        reason: "it has \(found) bytes, and should have \(BlockSums.fileBytes(size))"))
            }
            let trailer = try file.read(BlockSums.trailerBytes, at: found - BlockSums.trailerBytes)
            guard BlockSums.isTrailer(trailer, bytes: size, seed: seed) else {
                throw ObjectError.damaged(
                    DamagedObject(name: name, path: path, reason: "its checksums cannot be read"))
            }
        } catch {
            throw ObjectError(error, path: path, name: name)
        }
    }

    /// The bytes of a range that lies within the object; the blocks around it are read and checked whole.
    func read(_ range: Range<Int>) throws(ObjectError) -> ByteBuffer {
        guard !range.isEmpty else { return ByteBuffer() }
        let first = range.lowerBound / BlockSums.blockBytes
        let start = first * BlockSums.blockBytes
        let end = min(BlockSums.blockCount(range.upperBound) * BlockSums.blockBytes, size)
        let recordBytes = BlockSums.blockCount(end - start) * BlockSums.recordBytes
        // The records of a small object follow its bytes, so that one call reads both.
        let isTogether = end == size && first == 0
        var buffer = ByteBuffer()
        buffer.reserveCapacity(end - start + recordBytes)
        try read(end - start + (isTogether ? recordBytes : 0), at: start, into: &buffer)
        if !isTogether {
            try read(recordBytes, at: BlockSums.recordPosition(first, bytes: size), into: &buffer)
        }
        let damaged = buffer.withUnsafeReadableBytes { bytes in
            BlockSums.firstDamaged(
                UnsafeRawBufferPointer(rebasing: bytes[..<(end - start)]), from: first,
                records: UnsafeRawBufferPointer(rebasing: bytes[(end - start)...]), seed: seed)
        }
        if let damaged {
            let position = damaged * BlockSums.blockBytes
            throw damage("bytes \(position) to \(min(position + BlockSums.blockBytes, size)) are not what was written")
        }
        guard let wanted = buffer.getSlice(at: range.lowerBound - start, length: range.count) else {
            preconditionFailure("the range lies within its blocks")
        }
        return wanted
    }

    private func read(_ count: Int, at position: Int, into buffer: inout ByteBuffer) throws(ObjectError) {
        do {
            var got = 0
            var failure: FileError?
            buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: count) { bytes in
                do throws(FileError) {
                    got = try file.read(
                        into: UnsafeMutableRawBufferPointer(rebasing: bytes[..<count]), at: position)
                } catch { failure = error }
                return got
            }
            if let failure { throw failure }
            guard got == count else { throw FileError(operation: "read", path: file.path, errorNumber: EIO) }
        } catch {
            throw ObjectError(error, path: file.path, name: name)
        }
    }

    private func damage(_ reason: String) -> ObjectError {
        .damaged(DamagedObject(name: name, path: file.path, reason: reason))
    }
}

extension ObjectError {
    /// Why the file of an object cannot be read.
    init(_ error: any Error, path: String, name: String) {
        if let known = error as? ObjectError {
            self = known
            return
        }
        self = .damaged(
            DamagedObject(
                name: name, path: path, reason: "\(error)", isMissing: (error as? FileError)?.isMissing ?? false))
    }
}
