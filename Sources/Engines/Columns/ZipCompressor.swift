import CZlib

/// A ZIP archive of one file, made while its bytes come.
///
/// libzip wants to go back in its output, which an upload cannot; the format for one file is small enough to write.
/// https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
package final class ZipCompressor: Compressor, @unchecked Sendable {
    private let deflater = Deflater(isGzip: false)
    private let name: [UInt8]
    private var hasBegun = false
    private var crc: UInt = 0
    private var size: UInt64 = 0
    private var compressedSize: UInt64 = 0

    /// ZIP64, for which a reader of version 4.5 is needed.
    private static let version: UInt16 = 45
    /// The sizes follow the data, and the name is UTF-8.
    private static let flags: UInt16 = 0x0808
    private static let deflated: UInt16 = 8

    package init(fileName: String) { name = Array(fileName.utf8) }

    package func compress(_ bytes: [UInt8]) -> [UInt8] {
        let head = begin()
        crc = bytes.withUnsafeBufferPointer { crc32(crc, $0.baseAddress, UInt32($0.count)) }
        size += UInt64(bytes.count)
        let output = deflater.deflate(bytes)
        compressedSize += UInt64(output.count)
        return head + output
    }

    package func finish() -> [UInt8] {
        let head = begin()
        let output = deflater.deflate([], isLast: true)
        compressedSize += UInt64(output.count)
        return head + output + trailer()
    }

    private func begin() -> [UInt8] {
        guard !hasBegun else { return [] }
        hasBegun = true
        var head = Record(signature: 0x0403_4B50)
        head.put(Self.version, Self.flags, Self.deflated, UInt16(0), Self.noDate)
        head.put(UInt32(0), UInt32.max, UInt32.max)
        head.put(UInt16(name.count), UInt16(20))
        head.bytes += name
        // Room that says that the sizes behind the data have eight bytes.
        head.put(UInt16(1), UInt16(16))
        head.put(UInt64(0), UInt64(0))
        localBytes = UInt64(head.bytes.count)
        return head.bytes
    }

    private var localBytes: UInt64 = 0
    /// 1980-01-01: the archive tells nothing of when it was made, so that the same records give the same bytes.
    private static let noDate: UInt16 = 0x0021

    private func trailer() -> [UInt8] {
        var sizes = Record(signature: 0x0807_4B50)
        sizes.put(UInt32(crc))
        sizes.put(compressedSize, size)
        let directoryStart = localBytes + compressedSize + UInt64(sizes.bytes.count)
        var entry = Record(signature: 0x0201_4B50)
        entry.put(Self.version, Self.version, Self.flags, Self.deflated, UInt16(0), Self.noDate)
        entry.put(UInt32(crc), UInt32.max, UInt32.max)
        entry.put(UInt16(name.count), UInt16(20), UInt16(0), UInt16(0), UInt16(0))
        entry.put(UInt32(0), UInt32(0))
        entry.bytes += name
        entry.put(UInt16(1), UInt16(16))
        entry.put(size, compressedSize)
        let directoryBytes = UInt64(entry.bytes.count)
        var end64 = Record(signature: 0x0606_4B50)
        end64.put(UInt64(44))
        end64.put(Self.version, Self.version)
        end64.put(UInt32(0), UInt32(0))
        end64.put(UInt64(1), UInt64(1), directoryBytes, directoryStart)
        var locator = Record(signature: 0x0706_4B50)
        locator.put(UInt32(0))
        locator.put(directoryStart + directoryBytes)
        locator.put(UInt32(1))
        var end = Record(signature: 0x0605_4B50)
        end.put(UInt16(0), UInt16(0), UInt16(1), UInt16(1))
        end.put(UInt32(directoryBytes), UInt32.max)
        end.put(UInt16(0))
        return sizes.bytes + entry.bytes + end64.bytes + locator.bytes + end.bytes
    }

    /// Little-endian numbers after a signature.
    private struct Record {
        var bytes: [UInt8] = []

        init(signature: UInt32) { put(signature) }

        mutating func put<Number: FixedWidthInteger>(_ numbers: Number...) {
            for number in numbers { withUnsafeBytes(of: number.littleEndian) { bytes += $0 } }
        }
    }
}
