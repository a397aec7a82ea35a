import CZlib

/// Compresses bytes that come in pieces into one gzip file; the same bytes always give the same file.
///
/// Used by one thread at a time.
package final class GzipCompressor: @unchecked Sendable {
    private var stream = z_stream()
    private static let stepBytes = 64 * 1024

    package init() {
        let status = millrace_deflate_init_gzip(&stream, Z_DEFAULT_COMPRESSION)
        precondition(status == Z_OK, "zlib refused its own parameters")
    }

    deinit { deflateEnd(&stream) }

    package func compress(_ bytes: [UInt8]) -> [UInt8] { run(bytes, Z_NO_FLUSH) }

    package func finish() -> [UInt8] { run([], Z_FINISH) }

    private func run(_ bytes: [UInt8], _ flush: Int32) -> [UInt8] {
        var input = bytes
        var output: [UInt8] = []
        input.withUnsafeMutableBufferPointer { source in
            stream.next_in = source.baseAddress
            stream.avail_in = UInt32(source.count)
            repeat {
                let piece = [UInt8](unsafeUninitializedCapacity: Self.stepBytes) { target, count in
                    stream.next_out = target.baseAddress
                    stream.avail_out = UInt32(Self.stepBytes)
                    deflate(&stream, flush)
                    count = Self.stepBytes - Int(stream.avail_out)
                }
                output += piece
            } while stream.avail_out == 0
        }
        return output
    }
}
