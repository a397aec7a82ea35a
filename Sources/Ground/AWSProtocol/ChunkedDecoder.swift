/// Takes the framing of `aws-chunked` off a body: chunks with their sizes, then trailing headers.
///
/// Pure: bytes in, content out. Signatures of single chunks are passed over.
/// https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html
package struct ChunkedDecoder {
    private enum State: Equatable {
        case header
        case content(remaining: Int)
        case contentEnd
        case trailer
        case done
    }

    package struct Malformed: Error {}

    private var state = State.header
    private var line: [UInt8] = []
    /// Trailing headers by lower-case name.
    package private(set) var trailers: [String: String] = [:]
    private static let longestLine = 8192

    package init() {}

    package var isFinished: Bool { state == .done }

    /// Takes the next bytes of the body and returns the content in them.
    package mutating func decode(_ bytes: some Collection<UInt8>) throws(Malformed) -> [UInt8] {
        var content: [UInt8] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            switch state {
            case .content(let remaining):
                let taken = rest.prefix(remaining)
                content.append(contentsOf: taken)
                rest = rest.dropFirst(taken.count)
                state = taken.count == remaining ? .contentEnd : .content(remaining: remaining - taken.count)
            case .header, .contentEnd, .trailer:
                guard let text = try takeLine(&rest) else { return content }
                try take(line: text)
            case .done:
                // Some clients end with one more empty line.
                guard rest.allSatisfy({ $0 == 13 || $0 == 10 }) else { throw Malformed() }
                return content
            }
        }
        return content
    }

    private mutating func takeLine<Bytes: Collection<UInt8>>(
        _ rest: inout Bytes
    ) throws(Malformed) -> String? where Bytes.SubSequence == Bytes {
        guard let end = rest.firstIndex(of: 10) else {
            line.append(contentsOf: rest)
            rest = rest.dropFirst(rest.count)
            guard line.count <= Self.longestLine else { throw Malformed() }
            return nil
        }
        line.append(contentsOf: rest[..<end])
        rest = rest[rest.index(after: end)...]
        guard line.count <= Self.longestLine else { throw Malformed() }
        if line.last == 13 { line.removeLast() }
        defer { line = [] }
        return String(decoding: line, as: UTF8.self)
    }

    private mutating func take(line: String) throws(Malformed) {
        switch state {
        case .header:
            guard let size = Int(line.prefix { $0 != ";" }, radix: 16), size >= 0 else { throw Malformed() }
            state = size == 0 ? .trailer : .content(remaining: size)
        case .contentEnd:
            guard line.isEmpty else { throw Malformed() }
            state = .header
        case .trailer:
            guard !line.isEmpty else {
                state = .done
                return
            }
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { throw Malformed() }
            trailers[parts[0].lowercased()] = String(parts[1].drop { $0 == " " })
        case .content, .done: break
        }
    }

    /// The body is over: whether its framing was complete.
    ///
    /// The last empty line may be missing.
    package var endsWell: Bool { state == .done || (state == .trailer && line.isEmpty) }
}
