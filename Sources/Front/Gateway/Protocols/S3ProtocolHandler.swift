import AWSProtocol
import Core
import HTTPTypes
import Hummingbird
import NIOCore
import Objects
import S3API
import Storage

/// Answers requests to S3: streams in, streams out.
struct S3ProtocolHandler {
    let gateway: Gateway
    let exchange: Exchange

    func respond(_ bucket: String, _ key: String) async -> Response {
        let incoming = exchange.incoming
        let isHead = incoming.request.method == .head
        do {
            let head = try await gateway.authenticator.checkHead(exchange, for: .s3)
            let request = S3Request(
                method: incoming.request.method, bucket: bucket, key: key, query: incoming.query,
                headers: incoming.request.headers, body: body(head.content))
            let call = try await gateway.call(exchange, head)
            return try await response(try await gateway.s3.respond(to: request, call), isHead: isHead)
        } catch let error as ObjectError where !error.isFull {
            gateway.note(error, exchange.requestID)
            return self.error(S3Errors.awsError(error), isHead: isHead)
        } catch {
            return self.error(gateway.shown(error, .s3, nil, exchange), isHead: isHead)
        }
    }

    /// The body as the signature says it comes.
    private func body(_ content: SignedHead.Content) -> S3Body {
        let incoming = exchange.incoming
        var isChunked = incoming.header("content-encoding")?.contains("aws-chunked") == true
        var signatures: ChunkSignatures?
        var sha256: String?
        switch content {
        case .chunks(let found): (isChunked, signatures) = (true, found)
        case .digest(let digest): sha256 = digest
        case .unsigned, .pending: break
        }
        let length = incoming.header(isChunked ? "x-amz-decoded-content-length" : "content-length").flatMap { Int($0) }
        let cursor = BodyCursor(incoming.request.body)
        return S3Body(
            isChunked: isChunked, signatures: signatures, expectedBytes: length, sha256: sha256,
            pieces: { try await cursor.next() })
    }

    private func response(_ answer: S3Response, isHead: Bool) async throws -> Response {
        switch answer.body {
        case .none:
            // HeadObject tells the length of what it does not send. A body of unknown length would be sent in chunks, whose end
            // no client expects behind the head.
            let length = isHead ? answer.headers[.contentLength].flatMap { Int($0) } ?? 0 : 0
            return Response(
                status: answer.status, headers: answer.headers,
                body: ResponseBody(contentLength: length) { writer in try await writer.finish(nil) })
        case .bytes(let bytes):
            return Response(
                status: answer.status, headers: answer.headers,
                body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
        case .object(let reader):
            return try await response(answer, reader)
        }
    }

    /// Sends an object: at a byte that is damaged the connection ends before the answer does.
    private func response(_ answer: S3Response, _ reader: ObjectReader) async throws -> Response {
        // The first bytes are read before the head is sent, so that an object that is damaged there is answered with an error.
        var beginning = reader.makeAsyncIterator()
        let first = try await beginning.next()
        let rest = beginning
        return Response(
            status: answer.status, headers: answer.headers,
            body: ResponseBody(contentLength: reader.count) { [gateway, exchange] writer in
                exchange.connection.requestBegan()
                defer { exchange.connection.requestEnded() }
                if let first { try await writer.write(first) }
                var pieces = rest
                while true {
                    let piece: ByteBuffer?
                    do { piece = try await pieces.next() } catch {
                        gateway.note(error, exchange.requestID)
                        throw error
                    }
                    guard let piece else { break }
                    try await writer.write(piece)
                }
                try await writer.finish(nil)
            })
    }

    private func error(_ error: AWSError, isHead: Bool) -> Response {
        let hasBody = !isHead && error.status != 304
        var headers = HTTPFields()
        if hasBody { headers.set("content-type", "application/xml") }
        headers.set("x-amz-request-id", exchange.requestID)
        S3Response.protect(&headers)
        let document = S3Errors.document(error, resource: exchange.incoming.path, requestID: exchange.requestID)
        return Response(
            status: HTTPResponse.Status(code: error.status), headers: headers,
            body: hasBody ? ResponseBody(byteBuffer: ByteBuffer(bytes: document)) : ResponseBody())
    }
}

/// Reads a request's body piece by piece.
private actor BodyCursor {
    private var pieces: RequestBody.AsyncIterator

    init(_ body: RequestBody) { pieces = body.makeAsyncIterator() }

    func next() async throws -> ByteBuffer? {
        var iterator = pieces
        defer { pieces = iterator }
        do { return try await iterator.next(isolation: self) } catch let error where !(error is CancellationError) {
            throw UnreadableBody()
        }
    }
}
