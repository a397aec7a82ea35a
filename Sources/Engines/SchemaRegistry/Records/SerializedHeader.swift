/// What the serializer libraries put before a record: which version of a schema it was written with.
///
/// https://docs.aws.amazon.com/glue/latest/dg/schema-registry-integrations.html
package struct SerializedHeader: Sendable, Equatable {
    package let versionID: String
    /// Whether what follows is compressed with zlib.
    package let isCompressed: Bool

    package static let byteCount = 18
    private static let (version, plain, zlib): (UInt8, UInt8, UInt8) = (3, 0, 5)

    /// Nil if the bytes do not begin with a header.
    package init?(_ bytes: some RandomAccessCollection<UInt8>) {
        let head = Array(bytes.prefix(Self.byteCount))
        guard head.count == Self.byteCount, head[0] == Self.version, head[1] == Self.plain || head[1] == Self.zlib
        else {
            return nil
        }
        isCompressed = head[1] == Self.zlib
        let digits = head[2...].map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }
        let parts = [digits[0..<4], digits[4..<6], digits[6..<8], digits[8..<10], digits[10..<16]]
        versionID = parts.map { $0.joined() }.joined(separator: "-")
    }
}
