import Core
import Crypto
import Storage

#if canImport(Glibc)
    import Glibc
#endif

/// The digest by which an object was stored that has no checksums of blocks yet.
///
/// Blocking: its methods run on a `BlockingPool`.
struct StoredDigest: Sendable {
    private let size: Int64
    private let etag: String
    /// Of an object that has parts: its ETag is MD5 of their MD5s, and their number.
    private let partSizes: [Int64]?

    init(_ document: ObjectDocument) {
        size = document.size
        etag = document.etag
        partSizes = document.partSizes
    }

    init(_ part: PartDocument) {
        size = part.size
        etag = part.etag
        partSizes = nil
    }

    private static let stepBytes = 1024 * 1024

    /// Reads the file through, and writes the checksums of its blocks behind its bytes if these have the digest.
    func addSums(path: String, id: String, name: String) throws(ObjectError) {
        do {
            let file = try DiskFile(path: path, flags: O_RDWR)
            var sums = BlockSums(seed: BlockSums.seed(of: id))
            var digests: [UInt8] = []
            for size in partSizes ?? [size] { digests += try md5(of: Int(size), in: file, &sums) }
            let found =
                partSizes.map { Array(Insecure.MD5.hash(data: digests)).hexadecimal + "-\($0.count)" }
                ?? digests.hexadecimal
            guard found == etag, sums.count == Int(size) else {
                throw ObjectError.damaged(
                    DamagedObject(name: name, path: path, reason: "its bytes do not have the MD5 they were stored by"))
            }
            // What an earlier try left behind the bytes is written over; nothing else is there.
            try file.write(sums.end(), at: Int(size))
            try file.truncate(to: BlockSums.fileBytes(Int(size)))
            try file.sync()
        } catch {
            throw ObjectError(error, path: path, name: name)
        }
    }

    /// MD5 of the next bytes.
    private func md5(of count: Int, in file: DiskFile, _ sums: inout BlockSums) throws(FileError) -> [UInt8] {
        var md5 = Insecure.MD5()
        var left = count
        while left > 0 {
            let bytes = try file.read(min(left, Self.stepBytes), at: sums.count)
            guard !bytes.isEmpty else { throw FileError(operation: "read", path: file.path, errorNumber: EIO) }
            bytes.withUnsafeBytes {
                md5.update(bufferPointer: $0)
                sums.update($0)
            }
            left -= bytes.count
        }
        return Array(md5.finalize())
    }
}
