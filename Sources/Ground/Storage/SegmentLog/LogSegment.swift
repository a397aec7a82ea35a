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
/// Stored on disk; never change: a 16-byte header (`MRLOG001`, then the first offset), the frames, and, once the
/// segment is sealed, a zero word, the index of the segment, and a 24-byte trailer (index start, index length, its
/// CRC-32C, `MRSEAL01`).
struct LogSegment: Sendable {
    static let headerBytes = 16
    private static let trailerBytes = 24
    private static let magic: UInt64 = 0x3130_3047_4F4C_524D
    private static let seal: UInt64 = 0x3130_4C41_4553_524D

    /// The offset that the log had reached when the segment was begun; names the file.
    let base: UInt64
    let file: any LogFile

    static func fileName(base: UInt64) -> String { padded(base, 20) + ".log" }

    static func create(in files: any LogFiles, base: UInt64) throws(FileError) -> LogSegment {
        let file = try files.open(fileName(base: base), isNew: true)
        var header = ByteBuffer()
        header.writeInteger(magic, endianness: .little)
        header.writeInteger(base, endianness: .little)
        try file.write([header], at: 0)
        try file.sync()
        return LogSegment(base: base, file: file)
    }

    static func open(in files: any LogFiles, base: UInt64) throws(FileError) -> LogSegment {
        LogSegment(base: base, file: try files.open(fileName(base: base), isNew: false))
    }

    /// Ends the segment with its index, so that the next start need not read its records.
    func seal(at end: Int, index: LogIndex) throws(FileError) {
        let entries = index.encoded(segment: base)
        let crc = entries.withUnsafeBytes { millrace_crc32c(0, $0.baseAddress, $0.count) }
        var footer = ByteBuffer()
        footer.writeInteger(UInt32(0))
        footer.writeBytes(entries)
        footer.writeInteger(UInt64(end + 4), endianness: .little)
        footer.writeInteger(UInt32(entries.count), endianness: .little)
        footer.writeInteger(crc, endianness: .little)
        footer.writeInteger(Self.seal, endianness: .little)
        try file.write([footer], at: end)
        try file.truncate(to: end + footer.readableBytes)
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
        guard mark == Self.seal, start + count + Self.trailerBytes == size else { return nil }
        let entries = try file.read(count, at: start)
        let found = entries.withUnsafeBytes { millrace_crc32c(0, $0.baseAddress, $0.count) }
        return found == crc ? entries : nil
    }
}
