import Core
import Crypto

/// Checks the chain of signatures in an `aws-chunked` body: each covers its chunk and the signature before it.
///
/// https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html
package struct ChunkSignatures: Sendable {
    private let key: SigningKey
    private let date: String
    private var previous: String
    private let hasTrailer: Bool
    private var trailer = ""
    private var isTrailerChecked = false

    /// `signature` must have been found valid with `key`; `hasTrailer` says that trailing headers are signed.
    package init(after signature: RequestSignature, key: SigningKey, hasTrailer: Bool) {
        self.key = key
        date = signature.date
        previous = signature.signature
        self.hasTrailer = hasTrailer
    }

    /// SHA-256 of nothing.
    private static let emptyDigest = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

    mutating func checkChunk(_ signature: String, digest: String) throws(ChunkedDecoder.Failure) {
        try check(signature, "AWS4-HMAC-SHA256-PAYLOAD", "\(Self.emptyDigest)\n\(digest)")
    }

    mutating func addTrailer(_ name: String, _ value: String) throws(ChunkedDecoder.Failure) {
        guard hasTrailer, !isTrailerChecked else { throw .malformed }
        trailer += "\(name):\(value)\n"
    }

    mutating func checkTrailer(_ signature: String) throws(ChunkedDecoder.Failure) {
        guard hasTrailer, !isTrailerChecked else { throw .malformed }
        isTrailerChecked = true
        try check(signature, "AWS4-HMAC-SHA256-TRAILER", Array(SHA256.hash(data: Array(trailer.utf8))).hexadecimal)
    }

    var isTrailerDue: Bool { hasTrailer && !isTrailerChecked }

    func checkTrailerIsSigned() throws(ChunkedDecoder.Failure) {
        guard !isTrailerDue else { throw .wrongSignature }
    }

    private mutating func check(
        _ signature: String, _ algorithm: String, _ digests: String
    ) throws(ChunkedDecoder.Failure) {
        guard key.isValid(signature, of: "\(algorithm)\n\(date)\n\(key.scope.text)\n\(previous)\n\(digests)") else {
            throw .wrongSignature
        }
        previous = signature
    }
}
