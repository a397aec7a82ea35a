import AWSProtocol
import Core
import NIOCore

#if canImport(Glibc)
    import Glibc
#endif

/// The head of an HTTP/1.1 request, read as far as it must be known to tell where the request ends and whether it may be answered
/// directly (docs/decisions/0008).
///
/// It reads the plainest form only: what it does not understand it leaves to the HTTP library, with all that follows on the
/// connection, so that the two never disagree about where a request ends.
struct DirectHead: Equatable {
    /// Bytes of the head and of the body.
    let headBytes: Int
    let bodyBytes: Int
    /// `X-Amz-Target` of a request that may be answered directly; nil for all others.
    let target: String?
    /// The first part of the Authorization header, which names the key and the region.
    let credential: String
    let contentType: String
    let host: String

    /// What the bytes that came are.
    enum Reading: Equatable {
        /// The head is not whole.
        case incomplete
        case head(DirectHead)
        /// Nothing that this reader understands.
        case opaque
        /// A request that is none: it names two hosts (RFC 9112, 3.2).
        case invalid
    }

    /// Heads beyond this size are the HTTP library's.
    static let maxBytes = 16 * 1024
    private static let requestLine = Array("POST / HTTP/1.1".utf8)

    /// Reads the head at the beginning of `bytes`.
    static func read(_ bytes: ByteBuffer) -> Reading {
        bytes.withUnsafeReadableBytes { read($0) }
    }

    private static func read(_ bytes: UnsafeRawBufferPointer) -> Reading {
        guard let end = endOfHead(bytes) else { return bytes.count >= maxBytes ? .opaque : .incomplete }
        guard end <= maxBytes else { return .opaque }
        var fields = Fields()
        var lineStart = 0
        var isFirst = true
        var isDirect = true
        // The last two bytes are the empty line.
        while lineStart < end - 2 {
            guard let lineEnd = find(UInt8(ascii: "\n"), in: bytes, from: lineStart), lineEnd > lineStart,
                bytes[lineEnd - 1] == UInt8(ascii: "\r")
            else { return .opaque }
            let line = UnsafeRawBufferPointer(rebasing: bytes[lineStart..<(lineEnd - 1)])
            if isFirst {
                isFirst = false
                isDirect = line.elementsEqual(requestLine)
                // Whether a request of another method has a body is not for this reader to know.
                guard isDirect || hasPlainFraming(line) else { return .opaque }
            } else if !fields.take(line) {
                return .opaque
            }
            lineStart = lineEnd + 1
        }
        guard !isFirst, let bodyBytes = fields.bodyBytes else { return .opaque }
        guard !fields.namesTwoHosts else { return .invalid }
        return .head(
            DirectHead(
                headBytes: end, bodyBytes: bodyBytes,
                target: isDirect && fields.isPlain ? fields.target : nil, credential: fields.credential,
                contentType: fields.contentType, host: fields.host))
    }

    /// The head as its signature covers it; to be called for a head that `read` understood.
    func signable(_ request: ByteBuffer) -> SignableRequest {
        var headers = SignableRequest.Headers()
        request.withUnsafeReadableBytes { bytes in
            let head = UnsafeRawBufferPointer(rebasing: bytes[..<headBytes])
            var lineStart = Self.requestLine.count + 2
            while lineStart < headBytes - 2, let lineEnd = Self.find(UInt8(ascii: "\n"), in: head, from: lineStart) {
                let line = UnsafeRawBufferPointer(rebasing: head[lineStart..<(lineEnd - 1)])
                if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
                    let name = String(unsafeUninitializedCapacity: colon) { text in
                        for (place, byte) in line[..<colon].enumerated() {
                            text[place] = byte | ((0x41...0x5A).contains(byte) ? 0x20 : 0)
                        }
                        return colon
                    }
                    headers.append(name, Fields.text(line, from: colon + 1))
                }
                lineStart = lineEnd + 1
            }
        }
        return SignableRequest(method: "POST", path: "/", query: [], headers: headers)
    }

    /// Methods whose requests end where Content-Length says.
    private static func hasPlainFraming(_ line: UnsafeRawBufferPointer) -> Bool {
        let methods = ["GET ", "PUT ", "POST ", "HEAD ", "DELETE "]
        return methods.contains { line.starts(with: $0.utf8) } && line.suffix(9).elementsEqual(" HTTP/1.1".utf8)
    }

    private static func endOfHead(_ bytes: UnsafeRawBufferPointer) -> Int? {
        let carriageReturn = UInt8(ascii: "\r")
        var place = 3
        while place < min(bytes.count, maxBytes), let end = find(UInt8(ascii: "\n"), in: bytes, from: place) {
            if bytes[end - 1] == carriageReturn, bytes[end - 2] == UInt8(ascii: "\n"), bytes[end - 3] == carriageReturn
            {
                return end + 1
            }
            place = end + 1
        }
        return nil
    }

    private static func find(_ byte: UInt8, in bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
        guard let base = bytes.baseAddress else { return nil }
        return memchr(base + start, Int32(byte), bytes.count - start).map { UnsafeRawPointer($0) - base }
    }
}

/// The header fields that matter.
private struct Fields {
    private(set) var target: String?
    private(set) var credential = ""
    private(set) var contentType = ""
    private(set) var host = ""
    private(set) var namesTwoHosts = false
    private var hasHost = false
    /// Whether the head asks for no more than an answer, and is signed as every SDK does it.
    var isPlain: Bool { !isBroken && isDated && hasCredential }
    private var isBroken = false
    private var isDated = false
    private var hasCredential = false
    private var length: Int?

    /// Bytes of the body.
    var bodyBytes: Int? { length ?? 0 }

    /// Takes in a line; false if the request cannot be understood.
    mutating func take(_ line: UnsafeRawBufferPointer) -> Bool {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > 0,
            line[..<colon].allSatisfy({ $0 > 0x20 && $0 < 0x7F })
        else { return false }
        let name = line[..<colon]
        switch colon {
        case 14 where Self.isEqual(name, "content-length"):
            guard length == nil, let number = Self.number(line, from: colon + 1) else { return false }
            length = number
        case 17 where Self.isEqual(name, "transfer-encoding"): return false
        case 7 where Self.isEqual(name, "upgrade"): return false
        case 10 where Self.isEqual(name, "connection"):
            let value = Self.text(line, from: colon + 1).lowercased()
            if value != "keep-alive" { isBroken = true }
            guard value == "keep-alive" || value == "close" else { return false }
        case 4 where Self.isEqual(name, "host"):
            namesTwoHosts = namesTwoHosts || hasHost
            hasHost = true
            host = Self.text(line, from: colon + 1)
        // A browser's requests are looked at by the middleware.
        case 6 where Self.isEqual(name, "origin"), 14 where Self.isEqual(name, "sec-fetch-site"),
            6 where Self.isEqual(name, "expect"), 16 where Self.isEqual(name, "content-encoding"):
            isBroken = true
        case 12 where Self.isEqual(name, "x-amz-target"):
            if target != nil { isBroken = true }
            target = Self.text(line, from: colon + 1)
        case 12 where Self.isEqual(name, "content-type"):
            if !contentType.isEmpty { isBroken = true }
            contentType = Self.text(line, from: colon + 1)
        case 10 where Self.isEqual(name, "x-amz-date"):
            if isDated || Timestamp(basicISO8601: Self.text(line, from: colon + 1)) == nil { isBroken = true }
            isDated = true
        case 13 where Self.isEqual(name, "authorization"):
            if hasCredential || !Self.isSignature(line) { isBroken = true }
            hasCredential = true
            credential = Self.text(line, from: colon + 1, until: UInt8(ascii: ","))
        default: break
        }
        return true
    }

    /// Whether a line goes on, after the credential, with the two other parts of a signature.
    private static func isSignature(_ line: UnsafeRawBufferPointer) -> Bool {
        let parts = line.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        return parts.count == 3
            && zip(parts.dropFirst(), ["SignedHeaders=", "Signature="]).allSatisfy { part, name in
                part.drop { $0 == UInt8(ascii: " ") }.starts(with: name.utf8)
            }
    }

    private static func isEqual(_ name: Slice<UnsafeRawBufferPointer>, _ wanted: StaticString) -> Bool {
        name.elementsEqual(UnsafeBufferPointer(start: wanted.utf8Start, count: wanted.utf8CodeUnitCount)) {
            $0 | (0x41...0x5A ~= $0 ? 0x20 : 0) == $1
        }
    }

    static func text(_ line: UnsafeRawBufferPointer, from start: Int, until end: UInt8? = nil) -> String {
        let space = UInt8(ascii: " ")
        var value = line[start...].drop { $0 == space }
        if let end { value = value.prefix { $0 != end } }
        while value.last == space { value.removeLast() }
        return String(decoding: value, as: UTF8.self)
    }

    private static func number(_ line: UnsafeRawBufferPointer, from start: Int) -> Int? {
        let digits = text(line, from: start)
        guard (1...12).contains(digits.utf8.count), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return Int(digits)
    }
}
