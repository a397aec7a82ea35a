import Core
import Crypto

/// Takes the framing of `aws-chunked` off a body: chunks with their sizes, then trailing headers.
///
/// Pure: bytes in, content out. With a `ChunkSignatures` each chunk and the trailer must carry their signatures; content is
/// handed out before its chunk has ended, so it counts only once the whole body has been read.
/// https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html
package struct ChunkedDecoder {
    private enum State: Equatable {
        case header
        case content(remaining: Int)
        case contentEnd
        case trailer
        case done
    }

    package enum Failure: Error, Equatable {
        case malformed
        case wrongSignature
    }

    private var state = State.header
    private var line: [UInt8] = []
    private var signatures: ChunkSignatures?
    /// The signature that the current chunk's header names, and the digest of the content so far.
    private var chunkSignature = ""
    private var digest = SHA256()
    /// Trailing headers by lower-case name.
    package private(set) var trailers: [String: String] = [:]
    private static let longestLine = 8192

    /// Without `signatures` those in the body are passed over.
    package init(signatures: ChunkSignatures? = nil) { self.signatures = signatures }

    package var isFinished: Bool { state == .done }

    /// Decodes the next bytes of the body and returns the content in them.
    package mutating func decode(_ bytes: some Collection<UInt8>) throws(Failure) -> [UInt8] {
        var content: [UInt8] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            switch state {
            case .content(let remaining):
                let piece = rest.prefix(remaining)
                content.append(contentsOf: piece)
                if signatures != nil {
                    content.withUnsafeBytes { digest.update(bufferPointer: .init(rebasing: $0.suffix(piece.count))) }
                }
                rest = rest.dropFirst(piece.count)
                state = piece.count == remaining ? .contentEnd : .content(remaining: remaining - piece.count)
            case .header, .contentEnd, .trailer:
                guard let text = try nextLine(&rest) else { return content }
                try parse(line: text)
            case .done:
                // Some clients end with one more empty line.
                guard rest.allSatisfy({ $0 == 13 || $0 == 10 }) else { throw .malformed }
                return content
            }
        }
        return content
    }

    private mutating func nextLine<Bytes: Collection<UInt8>>(
        _ rest: inout Bytes
    ) throws(Failure) -> String? where Bytes.SubSequence == Bytes {
        guard let end = rest.firstIndex(of: 10) else {
            line.append(contentsOf: rest)
            rest = rest.dropFirst(rest.count)
            guard line.count <= Self.longestLine else { throw .malformed }
            return nil
        }
        line.append(contentsOf: rest[..<end])
        rest = rest[rest.index(after: end)...]
        guard line.count <= Self.longestLine else { throw .malformed }
        if line.last == 13 { line.removeLast() }
        defer { line = [] }
        return String(decoding: line, as: UTF8.self)
    }

    private mutating func parse(line: String) throws(Failure) {
        switch state {
        case .header:
            try beginChunk(line)
        case .contentEnd:
            guard line.isEmpty else { throw .malformed }
            try endChunk()
            state = .header
        case .trailer:
            guard !line.isEmpty else {
                try signatures?.checkTrailerIsSigned()
                state = .done
                return
            }
            let parts = line.utf8.split(separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, trailers.count < Self.mostTrailers else { throw .malformed }
            let name = String(decoding: parts[0], as: UTF8.self).lowercased()
            let value = String(decoding: parts[1].drop { $0 == UInt8(ascii: " ") }, as: UTF8.self)
            if name == "x-amz-trailer-signature" {
                try signatures?.checkTrailer(value)
            } else {
                try signatures?.addTrailer(name, value)
                guard trailers.updateValue(value, forKey: name) == nil else { throw .malformed }
            }
        case .content, .done: break
        }
    }

    private static let mostTrailers = 32

    private mutating func beginChunk(_ line: String) throws(Failure) {
        let parts = line.utf8.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        guard let size = Int(parts[0], radix: 16), size >= 0 else { throw .malformed }
        let prefix = "chunk-signature="
        chunkSignature =
            parts.dropFirst().first { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) } ?? ""
        digest = SHA256()
        if size == 0 {
            try endChunk()
            state = .trailer
        } else {
            state = .content(remaining: size)
        }
    }

    private mutating func endChunk() throws(Failure) {
        guard signatures != nil else { return }
        try signatures?.checkChunk(chunkSignature, digest: digest.finalize().hexadecimal)
    }

    /// The body is over: whether its framing was complete.
    ///
    /// The last empty line may be missing where no signature is due.
    package var endsWell: Bool {
        state == .done || (state == .trailer && line.isEmpty && signatures?.isTrailerDue != true)
    }
}
