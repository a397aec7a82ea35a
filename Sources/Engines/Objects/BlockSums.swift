import CChecksums
import NIOCore

/// The checksums of a file's blocks, as they are computed while its bytes come in.
///
/// Stored on disk; never change the meaning of a field. They lie behind the bytes: a record for each block of 64 KiB, of
/// which the last may be shorter, then a trailer of 24 bytes, little-endian: how many bytes come before the records (8), bytes
/// of a block (4), bytes of a record (2), version (1), zero (1), CRC-32C of these 16 bytes begun with the file's seed (4), `MRBS`.
///
/// In version 1 a record is the CRC-32C of the file's id, the block's number (8) and its bytes, so that a block of another place
/// or another file is not taken for it. The file's seed is the CRC-32C of its id. A version with a cipher would have longer
/// records, with a tag each.
struct BlockSums {
    static let blockBytes = 64 * 1024
    static let recordBytes = 4
    static let trailerBytes = 24
    static let version: UInt8 = 1
    private static let magic: UInt32 = 0x5342_524D

    private let seed: UInt32
    /// The records that were not handed over yet.
    private var records: [UInt8] = []
    /// How many bytes have come.
    private(set) var count = 0
    /// The checksum of the block that is not full yet.
    private var current: UInt32 = 0

    init(seed: UInt32) { self.seed = seed }

    /// What the checksums of a file begin with.
    static func seed(of id: String) -> UInt32 {
        Array(id.utf8).withUnsafeBytes { millrace_crc32c(0, $0.baseAddress, $0.count) }
    }

    /// How many bytes a file has that holds so many of an object.
    static func fileBytes(_ bytes: Int) -> Int {
        recordPosition(blockCount(bytes), bytes: bytes) + trailerBytes
    }

    static func blockCount(_ bytes: Int) -> Int { (bytes + blockBytes - 1) / blockBytes }

    /// The position of a block's checksum in the file of an object of `bytes` bytes.
    static func recordPosition(_ block: Int, bytes: Int) -> Int { bytes + block * recordBytes }

    /// What the checksum of a block begins with.
    private static func begin(_ block: Int, seed: UInt32) -> UInt32 {
        withUnsafeBytes(of: UInt64(block).littleEndian) { millrace_crc32c(seed, $0.baseAddress, $0.count) }
    }

    mutating func update(_ bytes: UnsafeRawBufferPointer) {
        var position = 0
        while position < bytes.count {
            let filled = count % Self.blockBytes
            if filled == 0 { current = Self.begin(count / Self.blockBytes, seed: seed) }
            let step = min(Self.blockBytes - filled, bytes.count - position)
            current = millrace_crc32c(current, bytes.baseAddress.map { $0 + position }, step)
            position += step
            count += step
            if count % Self.blockBytes == 0 { appendRecord() }
        }
    }

    private mutating func appendRecord() {
        withUnsafeBytes(of: current.littleEndian) { records.append(contentsOf: $0) }
    }

    /// How many bytes of records wait to be written.
    var recordBytes: Int { records.count }

    /// Hands over the records so far.
    mutating func takeRecords() -> [UInt8] {
        defer { records.removeAll(keepingCapacity: true) }
        return records
    }

    /// The records that were not handed over, and the trailer.
    mutating func end() -> [UInt8] {
        if count % Self.blockBytes != 0 { appendRecord() }
        var trailer = ByteBuffer()
        trailer.writeInteger(UInt64(count), endianness: .little)
        trailer.writeInteger(UInt32(Self.blockBytes), endianness: .little)
        trailer.writeInteger(UInt16(Self.recordBytes), endianness: .little)
        trailer.writeInteger(Self.version, endianness: .little)
        trailer.writeInteger(UInt8(0))
        let crc = trailer.withUnsafeReadableBytes { millrace_crc32c(seed, $0.baseAddress, $0.count) }
        trailer.writeInteger(crc, endianness: .little)
        trailer.writeInteger(Self.magic, endianness: .little)
        return takeRecords() + Array(trailer.readableBytesView)
    }

    /// Whether the last bytes of a file are the trailer of one that holds so many bytes of an object.
    static func isTrailer(_ trailer: [UInt8], bytes: Int, seed: UInt32) -> Bool {
        guard trailer.count == trailerBytes else { return false }
        return trailer.withUnsafeBytes { found in
            func load<Number: FixedWidthInteger & BitwiseCopyable>(_ at: Int, _ type: Number.Type) -> Number {
                Number(littleEndian: found.loadUnaligned(fromByteOffset: at, as: type))
            }
            return load(0, UInt64.self) == UInt64(bytes) && load(8, UInt32.self) == UInt32(blockBytes)
                && load(12, UInt16.self) == UInt16(recordBytes) && load(14, UInt8.self) == version
                && load(16, UInt32.self) == millrace_crc32c(seed, found.baseAddress, 16)
                && load(20, UInt32.self) == magic
        }
    }

    /// The first of the blocks, of which `block` is the number of the first, that is not what its record says; nil if all are.
    static func firstDamaged(
        _ bytes: UnsafeRawBufferPointer, from block: Int, records: UnsafeRawBufferPointer, seed: UInt32
    ) -> Int? {
        for index in 0..<blockCount(bytes.count) {
            let start = index * blockBytes
            let count = min(blockBytes, bytes.count - start)
            let crc = millrace_crc32c(begin(block + index, seed: seed), bytes.baseAddress.map { $0 + start }, count)
            let stored = records.loadUnaligned(fromByteOffset: index * recordBytes, as: UInt32.self)
            guard UInt32(littleEndian: stored) == crc else { return block + index }
        }
        return nil
    }
}
