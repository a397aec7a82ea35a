import NIOCore
import Testing

@testable import Gateway

@Suite struct DirectConnectionTests {
    private let direct =
        "POST / HTTP/1.1\r\nX-Amz-Target: T.Put\r\nX-Amz-Date: 20260101T000000Z\r\n"
        + "Authorization: AWS4-HMAC-SHA256 Credential=a/b/c/d/e, SignedHeaders=host, Signature=0\r\n"
        + "Content-Length: 4\r\n\r\nbody"
    private let other = "POST / HTTP/1.1\r\nX-Amz-Target: T.Other\r\nContent-Length: 3\r\n\r\nabc"
    private let chunked = "PUT /b/k HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"

    private func connection() -> DirectConnection { DirectConnection { $0.target == "T.Put" } }

    private func passed(_ connection: inout DirectConnection) -> String {
        var text = ""
        while case .pass(let bytes) = connection.next() { text += String(buffer: bytes) }
        return text
    }

    @Test func `direct requests are performed one at a time`() {
        var connection = connection()
        connection.receive(ByteBuffer(string: direct + direct))
        guard case .perform(let head, let request) = connection.next() else { Issue.record("not performed"); return }
        #expect(head.bodyBytes == 4 && String(buffer: request) == direct)
        #expect(connection.next() == .wait && connection.isFull && connection.holdsRequest)
        connection.answered()
        guard case .perform = connection.next() else { Issue.record("the second is not performed"); return }
        connection.answered()
        #expect(connection.next() == .wait && !connection.isFull && !connection.holdsRequest)
    }

    @Test func `a request that is declined goes on whole`() {
        var connection = connection()
        connection.receive(ByteBuffer(string: direct + other))
        guard case .perform = connection.next() else { Issue.record("not performed"); return }
        #expect(String(buffer: connection.declined()) == direct)
        #expect(connection.next() == .wait)
        connection.answered()
        #expect(passed(&connection) == other)
    }

    @Test func `another request goes on up to its end, and what follows waits for its answer`() {
        var connection = connection()
        connection.receive(ByteBuffer(string: other + direct))
        #expect(passed(&connection) == other)
        #expect(connection.isFull && !connection.holdsRequest)
        connection.answered()
        guard case .perform = connection.next() else { Issue.record("not performed"); return }
    }

    @Test func `bytes may come one by one`() {
        var connection = connection()
        var performed = 0
        var text = ""
        for byte in (direct + other + direct).utf8 {
            connection.receive(ByteBuffer(bytes: [byte]))
            switch connection.next() {
            case .wait: break
            case .pass(let bytes):
                text += String(buffer: bytes)
                if text.utf8.count == other.utf8.count { connection.answered() }
            case .perform:
                performed += 1
                connection.answered()
            case .refuse: Issue.record("refused")
            }
        }
        #expect(performed == 2 && text == other)
    }

    @Test func `a request to two hosts is refused`() {
        for more in ["Host: other", "HOST:localhost"] {
            var connection = connection()
            connection.receive(ByteBuffer(string: "GET / HTTP/1.1\r\nHost: localhost\r\n\(more)\r\n\r\n"))
            #expect(connection.next() == .refuse)
        }
    }

    @Test func `from a request that is not understood everything goes on`() {
        var connection = connection()
        connection.receive(ByteBuffer(string: chunked + "3\r\nabc"))
        #expect(passed(&connection) == chunked + "3\r\nabc")
        connection.receive(ByteBuffer(string: direct))
        #expect(passed(&connection) == direct)
    }

    @Test func `an answer before the request is whole leaves the rest to the library`() {
        var connection = connection()
        connection.receive(ByteBuffer(string: String(other.dropLast(2))))
        #expect(passed(&connection) == other.dropLast(2))
        connection.answered()
        connection.receive(ByteBuffer(string: "bc" + direct))
        #expect(passed(&connection) == "bc" + direct)
    }
}
