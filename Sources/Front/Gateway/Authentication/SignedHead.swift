import AWSProtocol
import Core
import Crypto

/// A request's caller, as far as its head proves it; `verified` proves the rest.
struct SignedHead: Sendable {
    let scope: Scope
    let principal: Principal
    /// Whether the caller is the root of the server's account, or anybody in open mode.
    let isRoot: Bool
    let content: Content

    /// What the signature says of the body.
    enum Content: Sendable {
        /// Nothing: it may be any body.
        case unsigned
        /// The signature is valid if the body has the digest that it was made with.
        case pending(Signer)
        /// The signature is valid; the body must have this SHA-256, in hexadecimal.
        case digest(String)
        /// The signature is valid; the body comes in chunks, signed if there are signatures to check.
        case chunks(ChunkSignatures?)
    }

    /// A signature that waits for the digest of its body.
    struct Signer: Sendable {
        let signature: RequestSignature
        let key: SigningKey
        let request: SignableRequest

        func verify(payload: String) throws(SignatureRefusal) {
            guard signature.isValid(for: request, key: key, payload: payload) else { throw .wrongSignature }
        }
    }

    /// Whether the signature has been found valid, so that the caller is who it says.
    var isProven: Bool {
        if case .pending = content { false } else { true }
    }

    /// Throws unless the body is the one that was signed.
    ///
    /// `digest` is the body's SHA-256 in hexadecimal; it is asked for only where the signature covers one.
    func verify(digest: () -> String) throws(SignatureRefusal) {
        switch content {
        case .unsigned, .chunks: break
        case .pending(let signer): try signer.verify(payload: digest())
        case .digest(let expected): guard digest() == expected else { throw .wrongSignature }
        }
    }

    // MARK: What the head says of the body

    /// Verifies the signature if the head carries the digest of the body.
    static func content(_ request: SignableRequest, _ signer: Signer) throws(SignatureRefusal) -> Content {
        let declared = request.headers["x-amz-content-sha256"]
        guard signer.signature.scope.service == "s3" else {
            // These services digest the body themselves, whatever the header says.
            guard let declared, isDigest(declared) else { return .pending(signer) }
            try signer.verify(payload: declared)
            return .digest(declared)
        }
        let payload: String
        if signer.signature.isLink {
            let isSigned = signer.signature.signedHeaders.contains("x-amz-content-sha256")
            payload =
                request.query.first { $0.name == "X-Amz-Content-Sha256" }?.value
                ?? (isSigned ? declared : nil) ?? "UNSIGNED-PAYLOAD"
        } else {
            guard let declared else { throw .missingPayloadDigest }
            payload = declared
        }
        let content = try s3Content(payload, signer)
        try signer.verify(payload: payload)
        return content
    }

    private static func s3Content(_ payload: String, _ signer: Signer) throws(SignatureRefusal) -> Content {
        switch payload {
        case "UNSIGNED-PAYLOAD": return .unsigned
        case "STREAMING-UNSIGNED-PAYLOAD-TRAILER": return .chunks(nil)
        case "STREAMING-AWS4-HMAC-SHA256-PAYLOAD", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER":
            let signatures = ChunkSignatures(
                after: signer.signature, key: signer.key, hasTrailer: payload.hasSuffix("-TRAILER"))
            return .chunks(signatures)
        case let other where other.hasPrefix("STREAMING-AWS4-ECDSA-"): throw .unsupportedPayload(other)
        default:
            guard isDigest(payload) else { throw .invalidPayloadDigest }
            return .digest(payload)
        }
    }

    /// In open mode the signature is not looked at; a digest is compared all the same, as it finds damage.
    static func believedContent(_ request: SignableRequest) -> Content {
        guard let declared = request.headers["x-amz-content-sha256"] else { return .unsigned }
        if declared.hasPrefix("STREAMING-") { return .chunks(nil) }
        return isDigest(declared) ? .digest(declared) : .unsigned
    }

    private static func isDigest(_ text: String) -> Bool {
        text.utf8.count == 64
            && text.utf8.allSatisfy {
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
                    || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
            }
    }
}
