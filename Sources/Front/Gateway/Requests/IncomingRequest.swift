import AWSProtocol
import Core
import HTTPTypes
import Hummingbird
import NIOCore

/// A request as the gateway looks at it.
struct IncomingRequest: Sendable {
    let request: Request
    let path: String
    let query: [(name: String, value: String)]
    /// Whether the query cannot be decoded; `query` is empty then.
    let isQueryBroken: Bool
    let signable: SignableRequest
    /// What the request says of its signature, nil if it is not signed.
    let signature: Result<RequestSignature?, RequestSignature.Malformed>

    init(_ request: Request) {
        self.request = request
        let target = request.head.path ?? "/"
        let parts = target.utf8.split(separator: UInt8(ascii: "?"), maxSplits: 1, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        path = parts[0]
        let pairs = FormEncoding.pairs(parts.count == 2 ? parts[1] : "")
        query = pairs ?? []
        isQueryBroken = pairs == nil
        var headers = SignableRequest.Headers()
        for field in request.headers { headers.append(field.name.canonicalName, field.value) }
        if let authority = request.head.authority { headers["host"] = authority }
        signable = SignableRequest(method: request.method.rawValue, path: parts[0], query: query, headers: headers)
        let signable = signable
        signature = Result { () throws(RequestSignature.Malformed) in try RequestSignature(signable) }
    }

    func header(_ name: String) -> String? { signable.headers[name] }

    /// What says which service and operation is meant.
    var routingHints: RequestTarget.RoutingHints {
        // A signature that cannot be read names no service; the authenticator refuses it later.
        let signature = try? signature.get()
        return RequestTarget.RoutingHints(
            method: request.method, path: path, query: query, host: header("host") ?? "",
            amzTarget: header("x-amz-target"), contentType: header("content-type"),
            signedService: signature?.scope.service)
    }

    /// Bytes of the body, where the head says them.
    var contentLength: Int? { header("content-length").flatMap { Int($0) } }

    /// The whole body of a JSON or query request; throws for one that is too large.
    ///
    /// `admit` is told of all bytes that come, and throws if there is no room for them.
    func body(_ admit: (Int) async throws -> Void) async throws -> ByteBuffer {
        var bytes = ByteBuffer()
        if let length = contentLength {
            guard length <= Limits.HTTP.requestBodyBytes else { throw Self.tooLarge }
        }
        do {
            for try await piece in request.body {
                guard bytes.readableBytes + piece.readableBytes <= Limits.HTTP.requestBodyBytes else {
                    throw Self.tooLarge
                }
                try await admit(piece.readableBytes)
                bytes.writeImmutableBuffer(piece)
            }
        } catch let error where !(error is AWSError || error is CancellationError) {
            throw UnreadableBody()
        }
        return bytes
    }

    private static let tooLarge = AWSError(
        code: "RequestEntityTooLargeException",
        message: "The request body exceeds the limit of \(Limits.HTTP.requestBodyBytes) bytes.", status: 413)
}

/// A body that breaks off, or whose framing is not HTTP.
struct UnreadableBody: Error {
    func awsError(_ family: ErrorFamily) -> AWSError {
        switch family {
        case .json: .serialization("The body of the request could not be read.")
        case .query: AWSError(code: "MalformedInput", message: "The body of the request could not be read.")
        case .s3:
            AWSError(
                code: "IncompleteBody",
                message: "You did not provide the number of bytes specified by the Content-Length HTTP header")
        }
    }
}
