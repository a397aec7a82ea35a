import AWSProtocol
import Core
import Crypto
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// A request as the gateway looks at it.
struct IncomingRequest: Sendable {
    let request: Request
    let path: String
    let query: [(name: String, value: String)]
    let signable: SignableRequest
    let signature: RequestSignature?
    /// Set if the request carries a signature that cannot be read.
    let signatureProblem: String?
    private let remoteAddress: String?

    /// Throws for a query that cannot be decoded.
    init(_ request: Request, from remoteAddress: String?) throws(AWSError) {
        self.request = request
        self.remoteAddress = remoteAddress
        let whole = request.head.path ?? "/"
        let parts = whole.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        path = String(parts[0])
        guard let query = FormEncoding.pairs(parts.count == 2 ? parts[1] : "") else {
            throw AWSError(code: "InvalidURI", message: "Couldn't parse the specified URI.")
        }
        self.query = query
        var headers: [String: String] = [:]
        for field in request.headers {
            let name = field.name.rawName.lowercased()
            headers[name] = headers[name].map { $0 + "," + field.value } ?? field.value
        }
        headers["host"] = request.head.authority ?? headers["host"]
        signable = SignableRequest(method: request.method.rawValue, path: path, query: query, headers: headers)
        do {
            signature = try RequestSignature(signable)
            signatureProblem = nil
        } catch {
            signature = nil
            signatureProblem = error.reason
        }
    }

    func header(_ name: String) -> String? { signable.headers[name] }

    var signs: RequestTarget.Signs {
        RequestTarget.Signs(
            method: request.method, path: path, host: header("host") ?? "", amzTarget: header("x-amz-target"),
            contentType: header("content-type"), signedService: signature?.service)
    }

    /// What policies may ask about a request, whatever it is about.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
    func conditionKeys(_ scope: Scope, _ now: Timestamp) -> [String: [String]] {
        var keys = [
            "aws:requestedregion": [scope.region.rawValue],
            "aws:securetransport": [request.head.scheme == "https" ? "true" : "false"],
        ]
        if let remoteAddress { keys["aws:sourceip"] = [remoteAddress] }
        if let agent = header("user-agent") { keys["aws:useragent"] = [agent] }
        if let referer = header("referer") { keys["aws:referer"] = [referer] }
        return keys
    }

    /// The whole body of a JSON or query request; throws for one that is too large.
    func body() async throws -> ByteBuffer {
        var bytes = ByteBuffer()
        if let length = header("content-length").flatMap({ Int($0) }) {
            guard length <= Limits.HTTP.requestBodyBytes else { throw Self.tooLarge }
            bytes.reserveCapacity(length)
        }
        for try await piece in request.body {
            guard bytes.readableBytes + piece.readableBytes <= Limits.HTTP.requestBodyBytes else { throw Self.tooLarge }
            bytes.writeImmutableBuffer(piece)
        }
        return bytes
    }

    private static let tooLarge = AWSError(
        code: "RequestEntityTooLargeException",
        message: "The request body exceeds the limit of \(Limits.HTTP.requestBodyBytes) bytes.", status: 413)
}
