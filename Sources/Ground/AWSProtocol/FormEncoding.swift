import Core

/// Percent-encoding in paths, queries and form bodies.
package enum FormEncoding {
    /// Decodes `%XX`, and `+` as a space where `plusIsSpace`; nil if a percent sign stands alone or the text is not UTF-8.
    package static func decode(_ text: some StringProtocol, plusIsSpace: Bool) -> String? {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%") {
                guard rest.count >= 2, let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
                else {
                    return nil
                }
                bytes.append(code)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte == UInt8(ascii: "+") && plusIsSpace ? 0x20 : byte)
            }
        }
        return String(validating: bytes, as: UTF8.self)
    }

    /// Encodes everything but the unreserved characters of RFC 3986, as signatures and S3's listings do.
    package static func encode(_ text: some StringProtocol, keeping kept: String = "") -> String {
        let keptBytes = Array(kept.utf8)
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            let isUnreserved =
                (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
                || [45, 46, 95, 126].contains(byte)
            if isUnreserved || keptBytes.contains(byte) {
                bytes.append(byte)
            } else {
                bytes.append(UInt8(ascii: "%"))
                bytes += Array([byte].hexadecimal.uppercased().utf8)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The names and values of a query or form body in their order; nil if it is not one.
    package static func pairs(_ text: some StringProtocol, plusIsSpace: Bool = true) -> [(name: String, value: String)]?
    {
        var pairs: [(name: String, value: String)] = []
        // By bytes: a mark behind a separator would combine with it to one character.
        for part in text.utf8.split(separator: UInt8(ascii: "&")) {
            let halves = part.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
                .map { String(decoding: $0, as: UTF8.self) }
            guard let name = decode(halves[0], plusIsSpace: plusIsSpace),
                let value = halves.count == 2 ? decode(halves[1], plusIsSpace: plusIsSpace) : ""
            else { return nil }
            pairs.append((name, value))
        }
        return pairs
    }
}
