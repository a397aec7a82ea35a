import Core
import Crypto

/// A request in the one form that both sides sign.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html#create-canonical-request
package struct CanonicalRequest {
    package let bytes: [UInt8]

    /// How a path is written.
    package enum PathForm {
        /// S3's: each byte of the decoded path is encoded once, and no segment is removed.
        case encodedOnce
        /// All other services': the path is normalized and encoded as it came, so that a percent sign is encoded too.
        case normalized
    }

    /// `signedHeaders` are in lower case, in the order in which the signer lists them.
    package init(_ request: SignableRequest, signedHeaders: [String], payload: String, path form: PathForm) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(1024)
        func line(_ text: String) {
            bytes.append(contentsOf: text.utf8)
            bytes.append(Self.newline)
        }
        line(request.method)
        line(Self.path(request.path, form))
        line(Self.query(request.query))
        for name in signedHeaders {
            bytes.append(contentsOf: name.utf8)
            bytes.append(UInt8(ascii: ":"))
            Self.append(request.headers, name, to: &bytes)
            bytes.append(Self.newline)
        }
        bytes.append(Self.newline)
        line(signedHeaders.joined(separator: ";"))
        bytes.append(contentsOf: payload.utf8)
        self.bytes = bytes
    }

    /// SHA-256 in hexadecimal.
    package var digest: String { SHA256.hash(data: bytes).hexadecimal }

    private static let newline = UInt8(ascii: "\n")

    private static func path(_ path: String, _ form: PathForm) -> String {
        switch form {
        case .encodedOnce:
            FormEncoding.encode(FormEncoding.decode(path, plusIsSpace: false) ?? path, keeping: "/")
        case .normalized:
            FormEncoding.encode(normalized(path), keeping: "/")
        }
    }

    /// Without empty and `.` segments; `..` removes the one before (RFC 3986, 6.2.2.3).
    private static func normalized(_ path: String) -> String {
        guard path != "/" else { return path }
        let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        var kept: [String] = []
        for part in parts where !part.isEmpty && part != "." {
            if part == ".." { _ = kept.popLast() } else { kept.append(part) }
        }
        let endsWithSlash = ["", ".", ".."].contains(parts.last ?? "")
        return "/" + kept.joined(separator: "/") + (endsWithSlash && !kept.isEmpty ? "/" : "")
    }

    private static func query(_ query: [(name: String, value: String)]) -> String {
        guard !query.isEmpty else { return "" }
        return query.filter { $0.name != "X-Amz-Signature" }
            .map { (FormEncoding.encode($0.name), FormEncoding.encode($0.value)) }
            .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
            .map { "\($0.0)=\($0.1)" }.joined(separator: "&")
    }

    /// The values of a header, joined by commas; without spaces around them, and one space where several were.
    private static func append(_ headers: SignableRequest.Headers, _ name: String, to bytes: inout [UInt8]) {
        var isFirst = true
        for field in headers.fields where field.name == name {
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            isFirst = false
            var isSpaceDue = false
            var hasBegun = false
            for byte in field.value.utf8 {
                if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") {
                    isSpaceDue = hasBegun
                } else {
                    if isSpaceDue { bytes.append(UInt8(ascii: " ")) }
                    isSpaceDue = false
                    hasBegun = true
                    bytes.append(byte)
                }
            }
        }
    }
}
