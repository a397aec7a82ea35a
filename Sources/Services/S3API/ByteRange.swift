import Core
import Objects

/// The Range header of a request for one range of bytes (RFC 9110, 14.1.2).
enum ByteRange {
    /// The bytes meant, of an object of `size`; nil if the header is none that S3 heeds; throws `invalidRange`.
    static func parse(_ header: String, size: Int) throws(ObjectError) -> Range<Int>? {
        guard header.hasPrefix("bytes="), !header.contains(",") else { return nil }
        let parts = header.dropFirst("bytes=".count).split(
            separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        if parts[0].isEmpty {
            guard let count = Int(parts[1]) else { return nil }
            guard count > 0, size > 0 else { throw .invalidRange }
            return max(0, size - count)..<size
        }
        guard let first = Int(parts[0]) else { return nil }
        guard first < size else { throw .invalidRange }
        if parts[1].isEmpty { return first..<size }
        guard let last = Int(parts[1]), last >= first else { return nil }
        return first..<min(size, last.clamped(adding: 1))
    }
}
