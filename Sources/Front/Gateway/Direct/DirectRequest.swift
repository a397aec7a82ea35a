import AWSProtocol
import Core
import NIOCore

/// The head of a request that may be answered directly: a POST of the plainest form to a target with a direct way.
struct DirectRequest: Sendable {
    let target: String
    /// The first part of the Authorization header, which names the key and the region.
    let credential: String
    let contentType: String
    let host: String
    let signable: @Sendable () -> SignableRequest

    /// What the reader of HTTP/1.1 found; nil if the request is not of this form.
    init?(_ head: DirectHead, _ request: ByteBuffer) {
        guard let target = head.target else { return nil }
        self.target = target
        credential = head.credential
        contentType = head.contentType
        host = head.host
        signable = { head.signable(request) }
    }

    /// What the HTTP library found; nil if the request is not of this form.
    init?(_ request: SignableRequest) {
        let headers = request.headers
        guard let target = headers["x-amz-target"], let authorization = headers["authorization"],
            headers["origin"] == nil, headers["sec-fetch-site"] == nil, headers["expect"] == nil,
            headers["content-encoding"] == nil
        else { return nil }
        self.target = target
        credential = String(authorization.prefix { $0 != "," })
        contentType = headers["content-type"] ?? ""
        host = headers["host"] ?? ""
        signable = { request }
    }

    /// Bytes of the body, where the head says them.
    var contentLength: Int? { signable().headers["content-length"].flatMap { Int($0) } }
}

/// An answer that was made without the HTTP library.
struct DirectResponse: Sendable {
    let status: Int
    let headers: [(name: String, value: String)]
    let content: ByteBuffer

    /// The bytes of the answer in HTTP/1.1.
    var bytes: ByteBuffer {
        var answer = ByteBufferAllocator().buffer(capacity: content.readableBytes + 512)
        answer.writeStaticString("HTTP/1.1 ")
        answer.writeString(String(status))
        // The reason phrase is optional (RFC 9110, 15.1).
        answer.writeString(status == 200 ? " OK" : " Error")
        for (name, value) in headers {
            answer.writeStaticString("\r\n")
            answer.writeString(name)
            answer.writeStaticString(": ")
            answer.writeString(value)
        }
        answer.writeStaticString("\r\n\r\n")
        answer.writeImmutableBuffer(content)
        return answer
    }
}
