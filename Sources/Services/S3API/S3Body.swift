import AWSProtocol
import Core
import Crypto
import NIOCore
import Objects
import Synchronization

/// The content of a request's body: framing taken off, its length and its SHA-256 checked at the end.
package struct S3Body: AsyncSequence, Sendable {
    package typealias Element = ByteBuffer

    private let pieces: @Sendable () async throws -> ByteBuffer?
    private let trailers = Trailers()
    let isChunked: Bool
    private let signatures: ChunkSignatures?
    private let expectedBytes: Int?
    private let expectedSHA256: String?
    /// The headers that shall come behind the content, by lower-case name.
    private var announcedTrailers: Set<String> = []

    /// `pieces` gives one piece of the body after another, which are read once.
    ///
    /// `signatures` checks those of chunks; `expectedBytes` is the content's length where the client said it; `sha256` its digest in
    /// hexadecimal.
    package init(
        isChunked: Bool, signatures: ChunkSignatures? = nil, expectedBytes: Int?, sha256: String?,
        pieces: @Sendable @escaping () async throws -> ByteBuffer?
    ) {
        self.pieces = pieces
        self.isChunked = isChunked
        self.signatures = signatures
        self.expectedBytes = expectedBytes
        expectedSHA256 = sha256
    }

    private final class Trailers: Sendable {
        let values = Mutex<[String: String]>([:])
    }

    /// The same body, behind whose content these headers and no others shall come.
    func announcing(trailers names: some Sequence<String>) -> S3Body {
        var body = self
        body.announcedTrailers = Set(names)
        return body
    }

    /// A header that came behind the content; there once the body was read.
    func trailer(_ name: String) -> String? { trailers.values.withLock { $0[name] } }

    package func makeAsyncIterator() -> Iterator { Iterator(body: self) }

    package struct Iterator: AsyncIteratorProtocol {
        fileprivate let body: S3Body
        private var decoder: ChunkedDecoder
        private var digest = SHA256()
        private var count = 0
        private var isFinished = false

        fileprivate init(body: S3Body) {
            self.body = body
            decoder = ChunkedDecoder(signatures: body.signatures)
        }

        package mutating func next() async throws -> ByteBuffer? {
            while !isFinished {
                guard let piece = try await body.pieces() else {
                    isFinished = true
                    try checkEnd()
                    return nil
                }
                let content: ByteBuffer
                if body.isChunked {
                    do throws(ChunkedDecoder.Failure) {
                        content = ByteBuffer(bytes: try decoder.decode(piece.readableBytesView))
                    } catch {
                        throw error == .wrongSignature ? S3Errors.wrongChunkSignature : S3Errors.invalidChunk
                    }
                } else {
                    content = piece
                }
                guard content.readableBytes > 0 else { continue }
                count += content.readableBytes
                if body.expectedSHA256 != nil { content.withUnsafeReadableBytes { digest.update(bufferPointer: $0) } }
                return content
            }
            return nil
        }

        private func checkEnd() throws {
            if body.isChunked {
                guard decoder.endsWell else { throw ObjectError.incompleteBody }
                guard Set(decoder.trailers.keys) == body.announcedTrailers else { throw S3Errors.malformedTrailer }
                body.trailers.values.withLock { $0 = decoder.trailers }
            }
            if let expected = body.expectedBytes, expected != count { throw ObjectError.incompleteBody }
            if let expected = body.expectedSHA256, expected != Array(digest.finalize()).hexadecimal {
                throw S3Errors.contentSHA256Mismatch
            }
        }
    }
}
