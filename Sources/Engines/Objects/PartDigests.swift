import CChecksums
import Core
import Crypto

/// MD5 of an object as a multipart upload has it: of parts that are digested beside each other.
///
/// MD5 of one text is a chain in which a processor mostly waits; of sixteen it gives eight times the bytes a second. No package
/// of Debian's offers it.
struct PartDigests {
    static let partBytes = Int(Limits.S3.partBytes)
    private static let lanes = Int(MILLRACE_MD5_LANES)
    private static let blockBytes = 64

    /// MD5 of the parts so far, one behind another, and their sizes.
    private var digests: [UInt8] = []
    private(set) var sizes: [Int64] = []

    /// MD5 of the parts' MD5s.
    var md5: [UInt8] { Array(Insecure.MD5.hash(data: digests)) }

    /// Takes in whole parts; the last of the last call may be shorter.
    mutating func add(_ bytes: UnsafeRawBufferPointer) {
        var rest = bytes
        while rest.count >= Self.partBytes {
            let count = min(rest.count / Self.partBytes, Self.lanes)
            digests += Self.digests(UnsafeRawBufferPointer(rebasing: rest[..<(count * Self.partBytes)]), count)
            sizes += Array(repeating: Int64(Self.partBytes), count: count)
            rest = UnsafeRawBufferPointer(rebasing: rest[(count * Self.partBytes)...])
        }
        guard !rest.isEmpty else { return }
        var md5 = Insecure.MD5()
        md5.update(bufferPointer: rest)
        digests += md5.finalize()
        sizes.append(Int64(rest.count))
    }

    private static func digests(_ bytes: UnsafeRawBufferPointer, _ count: Int) -> [UInt8] {
        var state = millrace_md5_lanes()
        millrace_md5_lanes_begin(&state)
        // What MD5 has at a text's end: a one bit, zeros, and the text's length in bits.
        var end = [UInt8](repeating: 0, count: blockBytes)
        end[0] = 0x80
        for place in 0..<8 { end[blockBytes - 8 + place] = UInt8(truncatingIfNeeded: (partBytes * 8) >> (8 * place)) }
        func update(_ bytes: UnsafeRawBufferPointer, apart: Int, blocks: Int) {
            guard let base = bytes.bindMemory(to: UInt8.self).baseAddress else { return }
            // A lane that is not needed digests what the first does.
            let inputs = (0..<lanes).map { UnsafePointer?($0 < count ? base + $0 * apart : base) }
            millrace_md5_lanes_update(&state, inputs, blocks)
        }
        update(bytes, apart: partBytes, blocks: partBytes / blockBytes)
        end.withUnsafeBytes { update($0, apart: 0, blocks: 1) }
        return withUnsafeBytes(of: state.words) { words in
            let words = words.bindMemory(to: UInt32.self)
            return (0..<count).flatMap { lane in
                (0..<16).map { UInt8(truncatingIfNeeded: words[$0 / 4 * lanes + lane] >> (8 * UInt32($0 % 4))) }
            }
        }
    }
}
