import CArrow

/// Zstandard (`.zst`), as one frame at the library's usual level.
package final class ZstandardCompressor: Compressor, @unchecked Sendable {
    private let stream: OpaquePointer
    private static let stepBytes = 128 * 1024

    package init() {
        guard let stream = millrace_zstd_new() else { preconditionFailure("Arrow is built with Zstandard") }
        self.stream = stream
    }

    deinit { millrace_zstd_free(stream) }

    package func compress(_ bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        var start = 0
        while start < bytes.count {
            output +=
                step { target, written in
                    var taken: Int64 = 0
                    let status = bytes[start...].withUnsafeBufferPointer {
                        millrace_zstd_compress(
                            stream, $0.baseAddress, Int64($0.count), target, Int64(Self.stepBytes), &taken, &written)
                    }
                    start += Int(taken)
                    return status
                }.bytes
        }
        return output
    }

    package func finish() -> [UInt8] {
        var output: [UInt8] = []
        while true {
            let (bytes, status) = step { millrace_zstd_end(stream, $0, Int64(Self.stepBytes), &$1) }
            output += bytes
            if status == 0 { return output }
        }
    }

    private func step(
        _ body: (UnsafeMutablePointer<UInt8>?, inout Int64) -> Int32
    ) -> (bytes: [UInt8], status: Int32) {
        var status: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: Self.stepBytes) { target, count in
            var written: Int64 = 0
            status = body(target.baseAddress, &written)
            precondition(status >= 0, "Zstandard takes any bytes")
            count = Int(written)
        }
        return (bytes, status)
    }
}
