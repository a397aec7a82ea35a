import CChecksums
import Core
import NIOCore

/// The form of a record in a segment.
///
/// Stored on disk; never change the meaning of a field.
///
/// Little-endian: length of what follows the first 8 bytes (4), CRC-32C of what follows the first 8 bytes (4), begun with the
/// seed of the segment, lane (4), length of the partition key (2), flags (2), offset (8), arrival in milliseconds (8), hash key (16), partition key, data.
/// A length of zero ends the frames.
///
/// The upper bits of a record's flags check its length, lane, key length and offset by themselves (`headerCheck`): where other bytes
/// of a frame have changed it is still known whose record it was. Frames of before have none.
///
/// Every write to a segment begins with a mark: a frame of the lane that no record has, whose data is its own position (8), and
/// whose hash key is the seed. As a write begins only when all before it is synced, a mark proves that what lies before it was on
/// the disk: if it cannot be read now it was damaged there, and is no write that was cut off.
enum LogFrame {
    static let headerBytes = 48
    /// The flag of a record whose data is encrypted, and that of a mark.
    static let sealedFlag: UInt16 = 1
    private static let markFlag: UInt16 = 2
    static let markLane = UInt32.max
    /// Says that the bits below it, above those of the flags, are a check.
    private static let checkFlag: UInt16 = 1 << 15
    private static let checkShift: UInt16 = 2
    /// A prime: a change of any one byte changes what is left of a number.
    private static let checkModulus: UInt64 = 8191
    static let markBytes = headerBytes + 8
    static let hashKeyPosition = 32
    private static let prefixBytes = 8

    /// The flags of a record with the check of what tells whose it is; any one byte of that which changes is noticed.
    private static func checkedFlags(
        _ flags: UInt16, length: UInt32, lane: UInt32, partitionKeyBytes: UInt16, offset: UInt64
    ) -> UInt16 {
        let place = (UInt64(lane) << 32 | UInt64(length)) % checkModulus
        let rest = (UInt64(partitionKeyBytes) << 16 | UInt64(flags)) % checkModulus
        let check = (place + 3 * (offset % checkModulus) + 5 * rest) % checkModulus
        return checkFlag | UInt16(check) << checkShift | flags
    }

    /// Fills in the header of a frame whose partition key and data are in place.
    static func complete(
        _ frame: UnsafeMutableRawBufferPointer, lane: UInt32, partitionKeyBytes: Int, flags: UInt16, offset: UInt64,
        arrival: Timestamp, hashKey: UInt128, seed: UInt32
    ) {
        frame.storeBytes(of: UInt32(frame.count - prefixBytes).littleEndian, toByteOffset: 0, as: UInt32.self)
        frame.storeBytes(of: lane.littleEndian, toByteOffset: 8, as: UInt32.self)
        frame.storeBytes(of: UInt16(partitionKeyBytes).littleEndian, toByteOffset: 12, as: UInt16.self)
        let flags =
            lane == markLane
            ? flags
            : checkedFlags(
                flags, length: UInt32(frame.count - prefixBytes), lane: lane,
                partitionKeyBytes: UInt16(partitionKeyBytes), offset: offset)
        frame.storeBytes(of: flags.littleEndian, toByteOffset: 14, as: UInt16.self)
        frame.storeBytes(of: offset.littleEndian, toByteOffset: 16, as: UInt64.self)
        frame.storeBytes(of: arrival.milliseconds.littleEndian, toByteOffset: 24, as: Int64.self)
        let low = UInt64(truncatingIfNeeded: hashKey)
        let high = UInt64(truncatingIfNeeded: hashKey >> 64)
        frame.storeBytes(of: low.littleEndian, toByteOffset: 32, as: UInt64.self)
        frame.storeBytes(of: high.littleEndian, toByteOffset: 40, as: UInt64.self)
        let crc = millrace_crc32c(seed, frame.baseAddress.map { $0 + prefixBytes }, frame.count - prefixBytes)
        frame.storeBytes(of: crc.littleEndian, toByteOffset: 4, as: UInt32.self)
    }

    /// What stands at a place in a segment.
    enum Parsed {
        case record(Header)
        /// The frames end here: zeros, or the end of the bytes.
        case end
        /// The frame reaches beyond the bytes at hand; it needs this many.
        case incomplete(needed: Int)
        case corrupt
    }

    struct Header {
        let frameBytes: Int
        let lane: UInt32
        let offset: UInt64
        let arrival: Timestamp
        fileprivate let partitionKeyBytes: Int
        let isSealed: Bool
        /// Whether the frame is as it was written.
        let isIntact: Bool
        /// Whether it is known whose record it is and where the frame ends, be it intact or not.
        let isPlaced: Bool
        var dataBytes: Int { max(frameBytes - LogFrame.headerBytes - partitionKeyBytes, 0) }
        var isMark: Bool { lane == LogFrame.markLane }
    }

    /// Reads the header at `start`; a frame whose bytes have changed is a record that is not intact, as long as its lengths can be
    /// those of a frame.
    static func parse(_ bytes: UnsafeRawBufferPointer, at start: Int, seed: UInt32) -> Parsed {
        guard start + 4 <= bytes.count else { return .end }
        let length = Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt32.self)))
        if length == 0 { return .end }
        guard length >= headerBytes - prefixBytes, length <= Limits.Storage.segmentBytes else { return .corrupt }
        guard start + prefixBytes + length <= bytes.count else { return .incomplete(needed: prefixBytes + length) }
        func load<Number: FixedWidthInteger & BitwiseCopyable>(_ at: Int, _ type: Number.Type) -> Number {
            Number(littleEndian: bytes.loadUnaligned(fromByteOffset: start + at, as: type))
        }
        let covered = UnsafeRawBufferPointer(rebasing: bytes[(start + prefixBytes)..<(start + prefixBytes + length)])
        let keyBytes = Int(load(12, UInt16.self))
        let (lane, flags, offset) = (load(8, UInt32.self), load(14, UInt16.self), load(16, UInt64.self))
        let isChecked =
            flags
            == checkedFlags(
                flags & (sealedFlag | markFlag), length: UInt32(length), lane: lane,
                partitionKeyBytes: UInt16(keyBytes), offset: offset)
        let isIntact =
            headerBytes + keyBytes <= prefixBytes + length
            && millrace_crc32c(seed, covered.baseAddress, covered.count) == load(4, UInt32.self)
        return .record(
            Header(
                frameBytes: prefixBytes + length, lane: lane, offset: offset,
                arrival: Timestamp(milliseconds: load(24, Int64.self)), partitionKeyBytes: keyBytes,
                isSealed: flags & sealedFlag != 0, isIntact: isIntact, isPlaced: isIntact || isChecked))
    }

    /// A mark for `position`, in a write whose first record has the given offset.
    static func mark(at position: Int, offset: UInt64, arrival: Timestamp, seed: UInt32) -> ByteBuffer {
        var mark = ByteBuffer()
        mark.writeRepeatingByte(0, count: headerBytes)
        mark.writeInteger(UInt64(position), endianness: .little)
        mark.withUnsafeMutableReadableBytes { frame in
            complete(
                frame, lane: markLane, partitionKeyBytes: 0, flags: markFlag, offset: offset, arrival: arrival,
                hashKey: UInt128(seed), seed: seed)
        }
        return mark
    }

    /// What stands in every mark from its ninth byte on: its lane, no key, its flag.
    static let markPattern: [UInt8] = [255, 255, 255, 255, 0, 0, 2, 0]
    static let markPatternPosition = 8
    static let markPatternRarePosition = 6

    /// The header of the mark at `start` of bytes that lie at `position` in a segment, which has the first offset of the write that it
    /// begins; nil if no mark stands there.
    static func mark(
        _ bytes: UnsafeRawBufferPointer, at start: Int, position: Int, seed: UInt32
    ) -> Header? {
        guard start >= 0, start + markBytes <= bytes.count,
            case .record(let header) = parse(bytes, at: start, seed: seed),
            header.isIntact, header.isMark, header.frameBytes == markBytes,
            UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: start + headerBytes, as: UInt64.self))
                == UInt64(position + start)
        else { return nil }
        return header
    }

    /// The record whose frame stands at `start`; it points into `bytes`.
    static func record(_ header: Header, in bytes: UnsafeRawBufferPointer, at start: Int) -> LogRecordView {
        let low = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: start + 32, as: UInt64.self))
        let high = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: start + 40, as: UInt64.self))
        let keyStart = start + headerBytes
        let dataStart = keyStart + header.partitionKeyBytes
        return LogRecordView(
            lane: header.lane, offset: header.offset, arrival: header.arrival,
            hashKey: UInt128(high) << 64 | UInt128(low),
            partitionKey: UnsafeRawBufferPointer(rebasing: bytes[keyStart..<dataStart]),
            data: UnsafeRawBufferPointer(rebasing: bytes[dataStart..<(start + header.frameBytes)]),
            isSealed: header.isSealed)
    }
}
