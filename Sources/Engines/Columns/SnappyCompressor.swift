import CArrow
import CChecksums

/// Snappy in the framing format (`.sz`), or in the blocks that Hadoop's SnappyCodec writes.
///
/// https://github.com/google/snappy/blob/main/framing_format.txt; a block of Hadoop is its size, the size of its one chunk, and the chunk,
/// both sizes in big-endian.
package final class SnappyCompressor: Compressor, @unchecked Sendable {
    package enum Framing: Sendable {
        case standard
        case hadoop
    }

    private let framing: Framing
    private var rest: [UInt8] = []
    private var hasBegun = false

    private static let identifier: [UInt8] = [0xFF, 0x06, 0x00, 0x00] + Array("sNaPpY".utf8)
    private static let compressedChunk: UInt8 = 0

    private var blockBytes: Int { framing == .standard ? 65_536 : 262_144 }

    package init(_ framing: Framing) { self.framing = framing }

    package func compress(_ bytes: [UInt8]) -> [UInt8] {
        rest += bytes
        var output: [UInt8] = []
        var start = 0
        while rest.count - start >= blockBytes {
            output += block(rest[start..<(start + blockBytes)])
            start += blockBytes
        }
        rest.removeFirst(start)
        return output
    }

    package func finish() -> [UInt8] {
        defer { rest = [] }
        return rest.isEmpty && hasBegun ? [] : block(rest[...])
    }

    private func block(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        if !hasBegun, framing == .standard { output = Self.identifier }
        hasBegun = true
        guard !bytes.isEmpty else { return output }
        let chunk = Self.snappy(bytes)
        switch framing {
        case .standard:
            let length = chunk.count + 4
            output += [Self.compressedChunk, UInt8(length & 255), UInt8(length >> 8 & 255), UInt8(length >> 16 & 255)]
            let crc = bytes.withUnsafeBytes { millrace_crc32c(0, $0.baseAddress, $0.count) }
            let masked = ((crc >> 15) | (crc << 17)) &+ 0xA282_EAD8
            withUnsafeBytes(of: masked.littleEndian) { output += $0 }
        case .hadoop:
            for count in [bytes.count, chunk.count] {
                withUnsafeBytes(of: UInt32(count).bigEndian) { output += $0 }
            }
        }
        return output + chunk
    }

    private static func snappy(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        let capacity = Int(millrace_snappy_bound(Int64(bytes.count)))
        return [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
            let written = bytes.withUnsafeBufferPointer {
                millrace_snappy_compress($0.baseAddress, Int64($0.count), output.baseAddress, Int64(capacity))
            }
            precondition(written >= 0, "the output has the room that Snappy asks for")
            count = Int(written)
        }
    }
}
