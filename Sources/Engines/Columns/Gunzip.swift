import CZlib

/// Reads gzip files, of several members too.
package enum Gunzip {
    /// What a whole file holds; nil if it is not gzip, or holds more than `maxBytes`.
    package static func whole(_ bytes: [UInt8], maxBytes: Int) -> [UInt8]? {
        let reader = GzipReader()
        guard let output = try? reader.read(bytes, maxBytes: maxBytes + 1), reader.isAtEnd else { return nil }
        return output.count <= maxBytes ? output : nil
    }

    /// The first bytes of what is compressed, up to `maxBytes`; `bytes` may be the head of a file only.
    ///
    /// Returns nil if the bytes are not gzip.
    package static func head(_ bytes: [UInt8], maxBytes: Int) -> [UInt8]? {
        guard bytes.starts(with: [0x1F, 0x8B]) else { return nil }
        return (try? GzipReader().read(bytes, maxBytes: maxBytes)).map { Array($0.prefix(maxBytes)) }
    }
}

/// Reads what zlib has compressed.
package enum Inflation {
    private static let stepBytes = 64 * 1024

    /// What the bytes hold; nil if they are not zlib's, or hold more than `maxBytes`.
    package static func whole(_ bytes: UnsafeRawBufferPointer, maxBytes: Int) -> [UInt8]? {
        var stream = z_stream()
        guard millrace_inflate_init_zlib(&stream) == Z_OK else { return nil }
        defer { inflateEnd(&stream) }
        var input = Array(bytes)
        return input.withUnsafeMutableBufferPointer { source -> [UInt8]? in
            stream.next_in = source.baseAddress
            stream.avail_in = UInt32(source.count)
            var output: [UInt8] = []
            while output.count <= maxBytes {
                var status = Z_OK
                output += [UInt8](unsafeUninitializedCapacity: stepBytes) { target, count in
                    stream.next_out = target.baseAddress
                    stream.avail_out = UInt32(stepBytes)
                    status = inflate(&stream, Z_NO_FLUSH)
                    count = stepBytes - Int(stream.avail_out)
                }
                if status == Z_STREAM_END { return output.count <= maxBytes ? output : nil }
                guard status == Z_OK else { return nil }
            }
            return nil
        }
    }
}

/// Reads a gzip file piece by piece; used by one thread at a time.
package final class GzipReader: @unchecked Sendable {
    /// What was read is no gzip.
    package struct Invalid: Error {}

    private static let stepBytes = 64 * 1024

    private var stream = z_stream()
    private let isReady: Bool
    /// Whether a member has ended, and none has begun after it.
    package private(set) var isAtEnd = false

    package init() { isReady = millrace_inflate_init_gzip(&stream) == Z_OK }

    deinit { if isReady { inflateEnd(&stream) } }

    /// What the next bytes of the file hold, without what follows when `maxBytes` have been read.
    package func read(_ bytes: [UInt8], maxBytes: Int = .max) throws(Invalid) -> [UInt8] {
        guard isReady else { throw Invalid() }
        var input = bytes
        var output: [UInt8] = []
        let isValid = input.withUnsafeMutableBufferPointer { source -> Bool in
            stream.next_in = source.baseAddress
            stream.avail_in = UInt32(source.count)
            while output.count < maxBytes {
                if isAtEnd {
                    guard stream.avail_in > 0 else { return true }
                    guard inflateReset(&stream) == Z_OK else { return false }
                    isAtEnd = false
                }
                var status = Z_OK
                output += [UInt8](unsafeUninitializedCapacity: Self.stepBytes) { target, count in
                    stream.next_out = target.baseAddress
                    stream.avail_out = UInt32(Self.stepBytes)
                    status = inflate(&stream, Z_NO_FLUSH)
                    count = Self.stepBytes - Int(stream.avail_out)
                }
                switch status {
                case Z_STREAM_END: isAtEnd = true
                case Z_OK: break
                // All that there is has been taken in.
                case Z_BUF_ERROR: return true
                // What follows a whole member need not be another.
                default: return !output.isEmpty
                }
            }
            return true
        }
        guard isValid else { throw Invalid() }
        return output
    }
}
