import AWSProtocol
import Core
import HTTPTypes
import Hummingbird
import NIOCore
import Objects
import S3API

/// Answers requests to S3: streams in, streams out.
struct S3Answer {
    let gateway: Gateway
    let requestID: String

    func respond(_ incoming: IncomingRequest, _ bucket: String, _ key: String) async -> Response {
        let isHead = incoming.request.method == .head
        do {
            let call = try await gateway.call(incoming, requestID) {
                incoming.header("x-amz-content-sha256") ?? "UNSIGNED-PAYLOAD"
            }
            let request = S3Request(
                method: incoming.request.method, bucket: bucket, key: key, query: incoming.query,
                headers: incoming.request.headers, body: Self.body(incoming))
            return Self.response(try await gateway.s3.respond(to: request, call), isHead: isHead)
        } catch let refusal as Authentication.Refusal {
            return error(refusal.s3Error, incoming, isHead: isHead)
        } catch let denied as AccessDenied {
            return error(Authentication.Refusal.denied(denied.message).s3Error, incoming, isHead: isHead)
        } catch {
            return self.error(gateway.visible(error, nil, requestID), incoming, isHead: isHead)
        }
    }

    private static func body(_ incoming: IncomingRequest) -> S3Body {
        let digest = incoming.header("x-amz-content-sha256") ?? ""
        let isChunked =
            digest.hasPrefix("STREAMING-") || incoming.header("content-encoding")?.contains("aws-chunked") == true
        let length = incoming.header(isChunked ? "x-amz-decoded-content-length" : "content-length").flatMap { Int($0) }
        let cursor = BodyCursor(incoming.request.body)
        return S3Body(
            isChunked: isChunked, expectedBytes: length, sha256: digest.count == 64 ? digest : nil,
            pieces: { try await cursor.next() })
    }

    private static func response(_ answer: S3Response, isHead: Bool) -> Response {
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
            return Response(
                status: answer.status, headers: answer.headers,
                body: ResponseBody(contentLength: reader.count) { writer in
                    for try await piece in reader { try await writer.write(piece) }
                    try await writer.finish(nil)
                })
        }
    }

    private func error(_ error: AWSError, _ incoming: IncomingRequest, isHead: Bool) -> Response {
        let hasBody = !isHead && error.status != 304
        var headers = HTTPFields()
        if hasBody { headers.set("content-type", "application/xml") }
        headers.set("x-amz-request-id", requestID)
        let document = S3Errors.document(error, resource: incoming.path, requestID: requestID)
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
        return try await iterator.next(isolation: self)
    }
}
