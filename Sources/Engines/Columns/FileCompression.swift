import CArrow
import CZlib

/// How a whole file is compressed, as its first bytes tell.
package enum FileCompression: String, Sendable, Equatable {
    case gzip
    case bzip2
    case zip
    case lz4
    case snappy
    case zstd

    /// Nil if the bytes are not those of a compressed file; Hadoop's Snappy has no mark, so that its name must end in `.snappy`.
    package init?(_ head: [UInt8], name: String) {
        let marks: [(FileCompression, [UInt8])] = [
            (.gzip, [0x1F, 0x8B]), (.bzip2, Array("BZh".utf8)), (.zip, [0x50, 0x4B, 0x03, 0x04]),
            (.lz4, [0x04, 0x22, 0x4D, 0x18]), (.snappy, SnappyHead.mark), (.zstd, [0x28, 0xB5, 0x2F, 0xFD]),
        ]
        if let (compression, _) = marks.first(where: { head.starts(with: $0.1) }) {
            self = compression
        } else if name.hasSuffix(".snappy"), SnappyHead.isHadoop(head) {
            self = .snappy
        } else {
            return nil
        }
    }

    /// The first bytes of what is compressed, up to `maxBytes`; `bytes` may be cut off anywhere.
    ///
    /// Empty if nothing can be unpacked.
    package func head(_ bytes: [UInt8], maxBytes: Int) -> [UInt8] {
        switch self {
        case .gzip: Gunzip.head(bytes, maxBytes: maxBytes) ?? []
        case .bzip2: Self.head("bz2", bytes, maxBytes)
        case .lz4: Self.head("lz4", bytes, maxBytes)
        case .zstd: Self.head("zstd", bytes, maxBytes)
        case .snappy:
            bytes.starts(with: SnappyHead.mark)
                ? SnappyHead.standard(bytes, maxBytes: maxBytes) : SnappyHead.hadoop(bytes, maxBytes: maxBytes)
        case .zip: ZipHead.first(bytes, maxBytes: maxBytes)
        }
    }

    private static func head(_ codec: String, _ bytes: [UInt8], _ maxBytes: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: maxBytes) { output, count in
            count = Int(
                bytes.withUnsafeBufferPointer {
                    millrace_decompress_head(
                        codec, $0.baseAddress, Int64($0.count), output.baseAddress, Int64(maxBytes))
                })
        }
    }
}

/// The head of what is compressed with Snappy.
private enum SnappyHead {
    static let mark: [UInt8] = [0xFF, 0x06, 0x00, 0x00] + Array("sNaPpY".utf8)
    /// Of a block: Hadoop's are at most 256 KiB, those of the framing format 64 KiB.
    private static let longestBlock = 1 << 24

    /// Whether bytes begin as a block of Hadoop's does: its size, that of its first chunk, and the chunk's own when unpacked.
    static func isHadoop(_ bytes: [UInt8]) -> Bool {
        guard bytes.count > 8 else { return false }
        func number(_ place: Int) -> Int { bytes[place..<(place + 4)].reduce(0) { $0 << 8 | Int($1) } }
        let (block, chunk, unpacked) = (number(0), number(4), unpackedBytes(bytes[8...]))
        return (1...longestBlock).contains(block) && (1...longestBlock).contains(chunk)
            && (1...block).contains(unpacked)
    }

    /// Chunks of a kind and a size.
    ///
    /// https://github.com/google/snappy/blob/main/framing_format.txt
    static func standard(_ bytes: [UInt8], maxBytes: Int) -> [UInt8] {
        var output: [UInt8] = []
        var rest = bytes[...]
        while output.count < maxBytes, rest.count >= 4 {
            let kind = rest[rest.startIndex]
            let size = rest.dropFirst().prefix(3).reversed().reduce(0) { $0 << 8 | Int($1) }
            let chunk = rest.dropFirst(4).prefix(size)
            guard chunk.count == size else { break }
            rest = rest.dropFirst(4 + size)
            switch kind {
            case 0:
                guard let block = block(chunk.dropFirst(4)) else { return output }
                output += block
            case 1: output += chunk.dropFirst(4)
            default: break
            }
        }
        return Array(output.prefix(maxBytes))
    }

    /// Blocks of a size and chunks with theirs, all of them big-endian.
    static func hadoop(_ bytes: [UInt8], maxBytes: Int) -> [UInt8] {
        var output: [UInt8] = []
        var rest = bytes[...]
        func number() -> Int? {
            guard rest.count >= 4 else { return nil }
            defer { rest = rest.dropFirst(4) }
            return rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
        }
        while output.count < maxBytes, var left = number(), left <= longestBlock {
            while left > 0 {
                guard let size = number(), size > 0, rest.count >= size, let block = block(rest.prefix(size)),
                    !block.isEmpty, block.count <= left
                else { return output }
                output += block
                left -= block.count
                rest = rest.dropFirst(size)
            }
        }
        return Array(output.prefix(maxBytes))
    }

    /// What a block unpacks to stands at its beginning, in seven bits a byte.
    private static func unpackedBytes(_ block: ArraySlice<UInt8>) -> Int {
        var (size, shift) = (0, 0)
        for byte in block.prefix(5) {
            size |= Int(byte & 0x7F) << shift
            shift += 7
            if byte < 0x80 { break }
        }
        return size
    }

    private static func block(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
        let size = unpackedBytes(bytes)
        guard size <= longestBlock else { return nil }
        var isValid = false
        let output = [UInt8](unsafeUninitializedCapacity: size) { target, count in
            let written = bytes.withUnsafeBufferPointer {
                millrace_snappy_uncompress($0.baseAddress, Int64($0.count), target.baseAddress, Int64(size))
            }
            isValid = written >= 0
            count = max(0, Int(written))
        }
        return isValid ? output : nil
    }
}

/// The head of the first file in a ZIP archive.
private enum ZipHead {
    private static let header = 30
    private static let (stored, deflated) = (0, 8)

    /// Empty if the archive holds more than one file, as far as its head tells.
    ///
    /// https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
    static func first(_ bytes: [UInt8], maxBytes: Int) -> [UInt8] {
        func number(_ place: Int, _ count: Int) -> Int {
            (0..<count).reversed().reduce(0) { $0 << 8 | Int(bytes[place + $1]) }
        }
        guard bytes.count >= header else { return [] }
        let (method, size) = (number(8, 2), number(18, 4))
        let start = header + number(26, 2) + number(28, 2)
        guard start <= bytes.count else { return [] }
        // Where the size comes after the data it is zero here.
        let end = size == 0 ? bytes.count : min(bytes.count, start + size)
        if size > 0, bytes[end...].starts(with: bytes.prefix(4)) { return [] }
        let data = Array(bytes[start..<end])
        return method == stored ? Array(data.prefix(maxBytes)) : method == deflated ? inflated(data, maxBytes) : []
    }

    private static func inflated(_ data: [UInt8], _ maxBytes: Int) -> [UInt8] {
        var stream = z_stream()
        guard millrace_inflate_init_raw(&stream) == Z_OK else { return [] }
        defer { inflateEnd(&stream) }
        var input = data
        return input.withUnsafeMutableBufferPointer { source in
            [UInt8](unsafeUninitializedCapacity: maxBytes) { target, count in
                stream.next_in = source.baseAddress
                stream.avail_in = UInt32(source.count)
                stream.next_out = target.baseAddress
                stream.avail_out = UInt32(maxBytes)
                _ = inflate(&stream, Z_NO_FLUSH)
                count = maxBytes - Int(stream.avail_out)
            }
        }
    }
}
