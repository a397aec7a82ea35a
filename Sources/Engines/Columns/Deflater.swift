import CZlib

/// Deflates bytes that come in pieces, with zlib; used by one thread at a time.
final class Deflater {
    private var stream = z_stream()
    private static let stepBytes = 64 * 1024

    /// In the frame of gzip, or without one.
    init(isGzip: Bool) {
        let status =
            isGzip
            ? millrace_deflate_init_gzip(&stream, Z_DEFAULT_COMPRESSION)
            : millrace_deflate_init_raw(&stream, Z_DEFAULT_COMPRESSION)
        precondition(status == Z_OK, "zlib refused its own parameters")
    }

    deinit { deflateEnd(&stream) }

    /// What zlib gives for the bytes; for all that it holds back, if they are the last.
    func deflate(_ bytes: [UInt8], isLast: Bool = false) -> [UInt8] {
        var input = bytes
        var output: [UInt8] = []
        input.withUnsafeMutableBufferPointer { source in
            stream.next_in = source.baseAddress
            stream.avail_in = UInt32(source.count)
            repeat {
                output += [UInt8](unsafeUninitializedCapacity: Self.stepBytes) { target, count in
                    stream.next_out = target.baseAddress
                    stream.avail_out = UInt32(Self.stepBytes)
                    CZlib.deflate(&stream, isLast ? Z_FINISH : Z_NO_FLUSH)
                    count = Self.stepBytes - Int(stream.avail_out)
                }
            } while stream.avail_out == 0
        }
        return output
    }
}
