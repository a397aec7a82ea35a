import Core
import Crypto
import Foundation

/// A request as its signature sees it.
package struct SignableRequest: Sendable {
    package let method: String
    /// The path as it came, percent-encoded.
    package let path: String
    package let query: [(name: String, value: String)]
    /// By lower-case name; several values of one header joined by commas.
    package let headers: [String: String]

    package init(method: String, path: String, query: [(name: String, value: String)], headers: [String: String]) {
        self.method = method
        self.path = path
        self.query = query
        self.headers = headers
    }
}

/// What a request says about its signature, in its Authorization header or in the query of a presigned link.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
package struct RequestSignature: Sendable, Equatable {
    package let accessKeyID: String
    /// The day in the credential scope, `20261122`.
    package let day: String
    package let region: String
    package let service: String
    package let signedHeaders: [String]
    package let signature: String
    package let signedAt: Timestamp
    /// Seconds for which a presigned link is good; nil for a signed header.
    package let expiresSeconds: Int?
    package let sessionToken: String?

    /// What the signature lacks to be one.
    package struct Malformed: Error { package let reason: String }

    /// Returns nil if the request carries no signature.
    package init?(_ request: SignableRequest) throws(Malformed) {
        if let header = request.headers["authorization"] {
            try self.init(header: header, request)
        } else if request.query.contains(where: { $0.name == "X-Amz-Signature" }) {
            try self.init(presigned: request)
        } else {
            return nil
        }
    }

    private init(header: String, _ request: SignableRequest) throws(Malformed) {
        guard header.hasPrefix("AWS4-HMAC-SHA256") else { throw Malformed(reason: "Unsupported signing algorithm.") }
        var fields: [String: String] = [:]
        let space = UInt8(ascii: " ")
        for part in header.utf8.dropFirst("AWS4-HMAC-SHA256".utf8.count).split(separator: UInt8(ascii: ",")) {
            guard let equals = part.firstIndex(of: UInt8(ascii: "=")) else { continue }
            let name = part[..<equals].drop { $0 == space }
            let value = part[part.index(after: equals)...]
            fields[String(name.prefix { $0 != space }) ?? ""] = String(value)
        }
        guard let credential = fields["Credential"] else {
            throw Malformed(reason: "Authorization header requires 'Credential' parameter.")
        }
        guard let signature = fields["Signature"] else {
            throw Malformed(reason: "Authorization header requires 'Signature' parameter.")
        }
        guard let signedHeaders = fields["SignedHeaders"] else {
            throw Malformed(reason: "Authorization header requires 'SignedHeaders' parameter.")
        }
        let date = request.headers["x-amz-date"] ?? ""
        guard let time = Timestamp(basicISO8601: date) ?? request.headers["date"].flatMap({ Timestamp(httpDate: $0) })
        else {
            throw Malformed(
                reason: "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.")
        }
        try self.init(
            credential: credential, signedHeaders: signedHeaders, signature: signature, signedAt: time,
            expiresSeconds: nil, sessionToken: request.headers["x-amz-security-token"])
    }

    private init(presigned request: SignableRequest) throws(Malformed) {
        func value(_ name: String) -> String? { request.query.first { $0.name == name }?.value }
        guard let credential = value("X-Amz-Credential"), let signature = value("X-Amz-Signature"),
            let signedHeaders = value("X-Amz-SignedHeaders"), let date = value("X-Amz-Date"),
            let time = Timestamp(basicISO8601: date), let expires = value("X-Amz-Expires").flatMap({ Int($0) }),
            (0...604_800).contains(expires)
        else { throw Malformed(reason: "Query-string authentication requires its X-Amz- parameters.") }
        try self.init(
            credential: credential, signedHeaders: signedHeaders, signature: signature, signedAt: time,
            expiresSeconds: expires, sessionToken: value("X-Amz-Security-Token"))
    }

    private init(
        credential: String, signedHeaders: String, signature: String, signedAt: Timestamp, expiresSeconds: Int?,
        sessionToken: String?
    ) throws(Malformed) {
        let parts = credential.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            .compactMap { String($0) }
        guard parts.count >= 5, parts.last == "aws4_request" else {
            throw Malformed(reason: "Credential must have exactly 5 slash-delimited elements.")
        }
        // An access key id may itself hold slashes.
        accessKeyID = parts.dropLast(4).joined(separator: "/")
        (day, region, service) = (parts[parts.count - 4], parts[parts.count - 3], parts[parts.count - 2])
        self.signedHeaders = signedHeaders.utf8.split(separator: UInt8(ascii: ";")).compactMap { String($0) }
        self.signature = signature
        self.signedAt = signedAt
        self.expiresSeconds = expiresSeconds
        self.sessionToken = sessionToken
    }

    /// Whether `secret` makes this signature of the request, whose body has the given digest.
    package func isValid(for request: SignableRequest, secret: String, payloadHash: String) -> Bool {
        guard let given = Self.bytes(signature) else { return false }
        // Compares in constant time.
        return HMAC<SHA256>.isValidAuthenticationCode(
            given, authenticating: Data(stringToSign(request, payloadHash).utf8), using: key(secret))
    }

    /// The Authorization header of a request, which must have its date in `x-amz-date`.
    package static func authorization(
        for request: SignableRequest, accessKeyID: String, secret: String, region: String, service: String,
        at now: Timestamp, payloadHash: String
    ) throws(Malformed) -> String {
        let day = String(now.basicISO8601.prefix(8))
        let scope = "\(day)/\(region)/\(service)/aws4_request"
        let names = request.headers.keys.sorted()
        let unsigned = try RequestSignature(
            credential: "\(accessKeyID)/\(scope)", signedHeaders: names.joined(separator: ";"), signature: "",
            signedAt: now, expiresSeconds: nil, sessionToken: nil)
        let text = unsigned.stringToSign(request, payloadHash)
        let code = HMAC<SHA256>.authenticationCode(for: Data(text.utf8), using: unsigned.key(secret))
        return "AWS4-HMAC-SHA256 Credential=\(accessKeyID)/\(scope), SignedHeaders=\(names.joined(separator: ";")), "
            + "Signature=\(Array(code).hexadecimal)"
    }

    private func key(_ secret: String) -> SymmetricKey {
        var key = SymmetricKey(data: Data("AWS4\(secret)".utf8))
        for part in [day, region, service, "aws4_request"] {
            key = SymmetricKey(data: HMAC<SHA256>.authenticationCode(for: Data(part.utf8), using: key))
        }
        return key
    }

    private func stringToSign(_ request: SignableRequest, _ payloadHash: String) -> String {
        let digest = Array(SHA256.hash(data: Data(canonical(request, payloadHash).utf8))).hexadecimal
        return "AWS4-HMAC-SHA256\n\(signedAt.basicISO8601)\n\(day)/\(region)/\(service)/aws4_request\n\(digest)"
    }

    private func canonical(_ request: SignableRequest, _ payloadHash: String) -> String {
        let decoded = FormEncoding.decode(request.path, plusIsSpace: false) ?? request.path
        var path = FormEncoding.encode(decoded, keeping: "/")
        // All services but S3 encode the encoded path once more.
        if service != "s3" { path = FormEncoding.encode(path, keeping: "/") }
        let query = request.query.filter { $0.name != "X-Amz-Signature" }
            .map { (FormEncoding.encode($0.name), FormEncoding.encode($0.value)) }
            .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
            .map { "\($0.0)=\($0.1)" }.joined(separator: "&")
        let headers = signedHeaders.map { name in
            let value = request.headers[name] ?? ""
            return "\(name):\(value.split(separator: " ").joined(separator: " "))\n"
        }.joined()
        let payload = expiresSeconds == nil ? payloadHash : "UNSIGNED-PAYLOAD"
        return [
            request.method, path.isEmpty ? "/" : path, query, headers, signedHeaders.joined(separator: ";"), payload,
        ].joined(separator: "\n")
    }

    private static func bytes(_ hexadecimal: String) -> Data? {
        let digits = hexadecimal.compactMap(\.hexDigitValue)
        guard digits.count == 64, hexadecimal.count == 64 else { return nil }
        return Data(stride(from: 0, to: 64, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) })
    }
}
