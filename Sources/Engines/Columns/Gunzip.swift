import CZlib

/// Reads gzip files, of several members too.
package enum Gunzip {
    /// What a whole file holds; nil if it is not gzip, or holds more than `maxBytes`.
    package static func whole(_ bytes: [UInt8], maxBytes: Int) -> [UInt8]? {
        var isWhole = false
        guard let output = read(bytes, maxBytes: maxBytes + 1, isWhole: &isWhole), isWhole else { return nil }
        return output.count <= maxBytes ? output : nil
    }

    /// The first bytes of what is compressed, up to `maxBytes`; `bytes` may be the head of a file only.
    ///
    /// Returns nil if the bytes are not gzip.
    package static func head(_ bytes: [UInt8], maxBytes: Int) -> [UInt8]? {
        var isWhole = false
        return read(bytes, maxBytes: maxBytes, isWhole: &isWhole)
    }

    /// `isWhole` tells whether the file's end was reached.
    private static func read(_ bytes: [UInt8], maxBytes: Int, isWhole: inout Bool) -> [UInt8]? {
        guard bytes.starts(with: [0x1F, 0x8B]) else { return nil }
        var stream = z_stream()
        guard millrace_inflate_init_gzip(&stream) == Z_OK else { return nil }
        defer { inflateEnd(&stream) }
        var input = bytes
        var output: [UInt8] = []
        let isGzip = input.withUnsafeMutableBufferPointer { source in
            stream.next_in = source.baseAddress
            stream.avail_in = UInt32(source.count)
            while output.count < maxBytes {
                var status = Z_OK
                output += [UInt8](unsafeUninitializedCapacity: 64 * 1024) { target, count in
                    stream.next_out = target.baseAddress
                    stream.avail_out = UInt32(64 * 1024)
                    status = inflate(&stream, Z_NO_FLUSH)
                    count = 64 * 1024 - Int(stream.avail_out)
                }
                if status == Z_STREAM_END, stream.avail_in > 0 {
                    guard inflateReset(&stream) == Z_OK else { return true }
                } else if status != Z_OK {
                    // The end, a file cut off, or what is not gzip after all.
                    isWhole = status == Z_STREAM_END
                    return status == Z_STREAM_END || status == Z_BUF_ERROR || !output.isEmpty
                }
            }
            return true
        }
        return isGzip ? Array(output.prefix(maxBytes)) : nil
    }
}
