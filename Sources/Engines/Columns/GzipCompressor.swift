/// Compresses bytes that come in pieces into one gzip file; the same bytes always give the same file.
///
/// Used by one thread at a time.
package final class GzipCompressor: Compressor, @unchecked Sendable {
    private let deflater = Deflater(isGzip: true)

    package init() {}

    package func compress(_ bytes: [UInt8]) -> [UInt8] { deflater.deflate(bytes) }
    package func finish() -> [UInt8] { deflater.deflate([], isLast: true) }
}
