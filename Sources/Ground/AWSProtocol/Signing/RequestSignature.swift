import Core

/// What a request says about its signature, in its Authorization header or in the query of a presigned link.
///
/// Nothing of it is proven until `isValid` has been asked.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
package struct RequestSignature: Sendable, Equatable {
    package static let algorithm = "AWS4-HMAC-SHA256"

    package let accessKeyID: String
    package let scope: CredentialScope
    /// In lower case, in the order in which they are signed.
    package let signedHeaders: [String]
    package let signature: String
    /// `20261122T080000Z`, as it is signed.
    package let date: String
    package let signedAt: Timestamp
    /// Seconds for which a presigned link is good; nil for a signature in a header.
    package let expiresSeconds: Int?
    package let sessionToken: String?

    package var isLink: Bool { expiresSeconds != nil }

    /// Why a signature cannot be read.
    package enum Malformed: Error, Equatable {
        case header(String)
        case query(String)
    }

    /// The longest time for which a link may be good, in seconds.
    package static let maxLinkSeconds = 604_800

    /// Returns nil if the request carries no signature.
    package init?(_ request: SignableRequest) throws(Malformed) {
        let isLink = request.query.contains { $0.name == "X-Amz-Signature" || $0.name == "X-Amz-Algorithm" }
        if let header = request.headers["authorization"] {
            guard !isLink, !request.query.contains(where: { $0.name == "Signature" || $0.name == "AWSAccessKeyId" })
            else { throw .query(Self.oneMechanism) }
            try self.init(header: header, request)
        } else if isLink {
            try self.init(link: request)
        } else {
            return nil
        }
    }

    private static let oneMechanism =
        "Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string parameter or "
        + "the Authorization header should be specified"

    private init(header: String, _ request: SignableRequest) throws(Malformed) {
        let space = UInt8(ascii: " ")
        let parts = header.utf8.split(separator: space, maxSplits: 1)
        guard parts.count == 2, parts[0].elementsEqual(Self.algorithm.utf8) else {
            throw .header("Unsupported signing algorithm.")
        }
        var credential: String?
        var signedHeaders: String?
        var signature: String?
        for part in parts[1].split(separator: UInt8(ascii: ",")) {
            let field = part.drop { $0 == space }
            guard let equals = field.firstIndex(of: UInt8(ascii: "=")) else {
                throw .header(
                    "'\(String(decoding: field, as: UTF8.self))' not a valid key=value pair (missing equal-sign) in Authorization header."
                )
            }
            var value = field[field.index(after: equals)...]
            while value.last == space { value.removeLast() }
            let text = String(decoding: value, as: UTF8.self)
            switch String(decoding: field[..<equals], as: UTF8.self) {
            case "Credential" where credential == nil: credential = text
            case "SignedHeaders" where signedHeaders == nil: signedHeaders = text
            case "Signature" where signature == nil: signature = text
            default: throw .header("Authorization header has an unknown or repeated parameter.")
            }
        }
        func required(_ value: String?, _ name: String) throws(Malformed) -> String {
            guard let value, !value.isEmpty else { throw .header("Authorization header requires '\(name)' parameter.") }
            return value
        }
        let names = try required(signedHeaders, "SignedHeaders")
        guard let (date, time) = Self.date(request.headers) else {
            throw .header("Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.")
        }
        try self.init(
            credential: try required(credential, "Credential"), names: names,
            signature: try required(signature, "Signature"), date: (date, time), expiresSeconds: nil,
            sessionToken: request.headers["x-amz-security-token"])
    }

    /// X-Amz-Date goes before Date.
    private static func date(_ headers: SignableRequest.Headers) -> (String, Timestamp)? {
        if let text = headers["x-amz-date"] { return Timestamp(basicISO8601: text).map { (text, $0) } }
        guard let text = headers["date"] else { return nil }
        if let time = Timestamp(basicISO8601: text) { return (text, time) }
        return Timestamp(httpDate: text).map { ($0.basicISO8601, $0) }
    }

    private init(link request: SignableRequest) throws(Malformed) {
        func value(_ name: String) throws(Malformed) -> String {
            let found = request.query.filter { $0.name == name }
            guard found.count == 1 else {
                throw .query(
                    "Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, "
                        + "X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters.")
            }
            return found[0].value
        }
        guard try value("X-Amz-Algorithm") == Self.algorithm else {
            throw .query("X-Amz-Algorithm only supports \"AWS4-HMAC-SHA256 and AWS4-ECDSA-P256-SHA256\"")
        }
        let date = try value("X-Amz-Date")
        guard let time = Timestamp(basicISO8601: date) else {
            throw .query("X-Amz-Date must be in the ISO8601 Long Format \"yyyyMMdd'T'HHmmss'Z'\"")
        }
        guard let expires = Int(try value("X-Amz-Expires")) else { throw .query("X-Amz-Expires should be a number") }
        guard expires >= 0 else { throw .query("X-Amz-Expires must be non-negative") }
        guard expires <= Self.maxLinkSeconds else {
            throw .query(
                "X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than "
                    + "604800 seconds")
        }
        try self.init(
            credential: try value("X-Amz-Credential"), names: try value("X-Amz-SignedHeaders"),
            signature: try value("X-Amz-Signature"), date: (date, time), expiresSeconds: expires,
            sessionToken: request.query.first { $0.name == "X-Amz-Security-Token" }?.value)
    }

    private init(
        credential: String, names: String, signature: String, date: (text: String, time: Timestamp),
        expiresSeconds: Int?, sessionToken: String?
    ) throws(Malformed) {
        func malformed(_ reason: String) -> Malformed { expiresSeconds == nil ? .header(reason) : .query(reason) }
        let parts = credential.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        guard parts.count >= 5, !parts[0].isEmpty else {
            throw malformed(
                "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '\(credential)'"
            )
        }
        guard parts[parts.count - 1] == "aws4_request" else {
            throw malformed(
                "Credential should be scoped with a valid terminator: 'aws4_request', not '\(parts[parts.count - 1])'.")
        }
        // An access key id may itself hold slashes.
        accessKeyID = parts.dropLast(4).joined(separator: "/")
        scope = CredentialScope(
            day: parts[parts.count - 4], region: parts[parts.count - 3], service: parts[parts.count - 2])
        signedHeaders = names.utf8.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self).lowercased() }
        self.signature = signature
        self.date = date.text
        signedAt = date.time
        self.expiresSeconds = expiresSeconds
        self.sessionToken = sessionToken
    }

    /// Whether `key` made this signature of the request.
    ///
    /// `payload` is the last line of the canonical request: the body's digest in hexadecimal, or what stands for it.
    package func isValid(for request: SignableRequest, key: SigningKey, payload: String) -> Bool {
        key.isValid(signature, of: stringToSign(request, payload))
    }

    /// What is signed: algorithm, date, scope, and the digest of the canonical request.
    package func stringToSign(_ request: SignableRequest, _ payload: String) -> String {
        let canonical = CanonicalRequest(
            request, signedHeaders: signedHeaders, payload: payload,
            path: scope.service == "s3" ? .encodedOnce : .normalized)
        return "\(Self.algorithm)\n\(date)\n\(scope.text)\n\(canonical.digest)"
    }

    /// The Authorization header of a request, which must have its date in `x-amz-date`.
    package static func authorization(
        for request: SignableRequest, accessKeyID: String, key: SigningKey, at now: Timestamp, payload: String
    ) throws(Malformed) -> String {
        let names = Set(request.headers.fields.map(\.name)).sorted().joined(separator: ";")
        let date = now.basicISO8601
        let unsigned = try RequestSignature(
            credential: "\(accessKeyID)/\(key.scope.text)", names: names, signature: "", date: (date, now),
            expiresSeconds: nil, sessionToken: nil)
        let signature = key.sign(unsigned.stringToSign(request, payload))
        return
            "\(algorithm) Credential=\(accessKeyID)/\(key.scope.text), SignedHeaders=\(names), Signature=\(signature)"
    }
}
