import CChecksums
import Core
import NIOCore

#if canImport(Glibc)
    import Glibc
#endif

/// One file of a log.
///
/// Blocking: its methods run on a `BlockingPool`.
///
/// Stored on disk; never change: a 16-byte header (`MRLOG002`, the log's seed, and the CRC-32C of the seed and the
/// first offset; or `MRLOG001`, then the first offset, in segments of before, whose seed is 0), the frames, and, once the segment is
/// sealed, a mark, a zero word, the index of the segment, and a 24-byte trailer (index start, index length,
/// its CRC-32C, `MRSEAL01`).
///
/// A file may have been a segment before, of this log or another, and what it held then lies behind the frames. None of that is
/// taken for this segment's: another log has another seed, and offsets of this log were lower than the segment's first.
struct LogSegment: Sendable {
    static let headerBytes = 16
    /// What tells the seed, and is zeroed before a file is used again.
    static let beginningBytes = headerBytes + LogFrame.markBytes
    private static let trailerBytes = 24
    private static let firstMagic: UInt64 = 0x3130_3047_4F4C_524D
    private static let magic: UInt64 = 0x3230_3047_4F4C_524D
    private static let seal: UInt64 = 0x3130_4C41_4553_524D

    /// The offset that the log had reached when the segment was begun; names the file.
    let base: UInt64
    let file: any LogFile
    /// What the checksums of its frames begin with; 0 in segments of before there were seeds.
    let seed: UInt32

    static func fileName(base: UInt64) -> String { padded(base, 20) + ".log" }

    static func create(in files: any LogFiles, base: UInt64, seed: UInt32) throws(FileError) -> LogSegment {
        let file = try files.open(fileName(base: base), isNew: true)
        var header = ByteBuffer()
        header.writeInteger(magic, endianness: .little)
        header.writeInteger(seed, endianness: .little)
        header.writeInteger(checksum(of: seed, base: base), endianness: .little)
        try file.write([header], at: 0)
        try file.sync()
        return LogSegment(base: base, file: file, seed: seed)
    }

    /// The seed of a segment's file; nil if the server stopped before there was a header, and so before there was a record.
    ///
    /// A header that has changed on the disk does not take the records with it: the first mark has the seed as well.
    static func seed(of file: any LogFile, base: UInt64) throws(FileError) -> UInt32? {
        let head = try file.read(beginningBytes, at: 0)
        return head.withUnsafeBytes { bytes -> UInt32? in
            func load<Number: FixedWidthInteger & BitwiseCopyable>(_ at: Int, _ type: Number.Type) -> Number {
                Number(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: type))
            }
            guard bytes.count >= headerBytes, load(8, UInt64.self) != 0 else { return nil }
            let (mark, seed) = (load(0, UInt64.self), load(8, UInt32.self))
            if mark == magic, load(12, UInt32.self) == checksum(of: seed, base: base) { return seed }
            if mark == firstMagic, load(8, UInt64.self) == base { return 0 }
            guard bytes.count == beginningBytes else { return nil }
            let marked = load(headerBytes + LogFrame.hashKeyPosition, UInt32.self)
            let first = LogFrame.mark(bytes, at: headerBytes, position: 0, seed: marked)
            return first?.offset == base ? marked : nil
        }
    }

    private static func checksum(of seed: UInt32, base: UInt64) -> UInt32 {
        var words = ByteBuffer()
        words.writeInteger(seed, endianness: .little)
        words.writeInteger(base, endianness: .little)
        return words.withUnsafeReadableBytes { millrace_crc32c(0, $0.baseAddress, $0.count) }
    }

    /// What the checksum of the index begins with: one of an earlier use of the file has another.
    private var sealSeed: UInt32 { seed == 0 ? 0 : Self.checksum(of: seed, base: base) }

    /// Ends the segment with its index, so that the next start need not read its records; without one it reads them.
    ///
    /// The mark before the index proves, as that of a write does, that all before it was on the disk.
    func seal(at end: Int, mark: ByteBuffer, index: LogIndex?) throws(FileError) {
        let marked = end + mark.readableBytes
        guard let index else {
            try file.write([mark], at: end)
            try file.truncate(to: marked)
            return try file.sync()
        }
        let entries = index.encoded(segment: base)
        let crc = entries.withUnsafeBytes { millrace_crc32c(sealSeed, $0.baseAddress, $0.count) }
        var footer = ByteBuffer()
        footer.writeInteger(UInt32(0))
        footer.writeBytes(entries)
        footer.writeInteger(UInt64(marked + 4), endianness: .little)
        footer.writeInteger(UInt32(entries.count), endianness: .little)
        footer.writeInteger(crc, endianness: .little)
        footer.writeInteger(Self.seal, endianness: .little)
        try file.write([mark, footer], at: end)
        try file.truncate(to: marked + footer.readableBytes)
        try file.sync()
    }

    /// The index that a sealed segment ends with; nil if the segment is not sealed.
    func sealedIndex() throws(FileError) -> [UInt8]? {
        let size = try file.size()
        guard size >= Self.headerBytes + Self.trailerBytes else { return nil }
        let trailer = try file.read(Self.trailerBytes, at: size - Self.trailerBytes)
        let (start, count, crc, mark) = trailer.withUnsafeBytes { bytes in
            (
                Int(truncatingIfNeeded: UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self))),
                Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt32.self))),
                UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 12, as: UInt32.self)),
                UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self))
            )
        }
        guard mark == Self.seal, start >= Self.headerBytes, start == size - Self.trailerBytes - count else {
            return nil
        }
        let entries = try file.read(count, at: start)
        let found = entries.withUnsafeBytes { millrace_crc32c(sealSeed, $0.baseAddress, $0.count) }
        return found == crc ? entries : nil
    }
}
