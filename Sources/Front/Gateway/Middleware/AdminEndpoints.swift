import AWSProtocol
import Core
import Crypto
import HTTPTypes
import Hummingbird
import Logging
import NIOCore

/// The addresses that are not AWS's, under `/_millrace/`: one table says who may call each.
struct AdminEndpoints: GatewayMiddleware {
    let table: [Endpoint]
    let authenticator: Authenticator
    let logger: Logger

    /// One address.
    struct Endpoint: Sendable {
        let method: HTTPRequest.Method
        let path: String
        let access: Access
        let answer: @Sendable (IncomingRequest) async throws -> Response
    }

    /// Who may call an address.
    enum Access: Sendable, Equatable {
        case anybody
        /// The root by a signature for the service `millrace`; in open mode anybody.
        case root
        /// As `root`, or who sends this bearer token.
        case token(String?)
        /// Scripts of jobs, by the token of their run, which the answer itself checks.
        case run
    }

    static let prefix = "/_millrace/"

    func respond(to exchange: Exchange, next: Next) async -> Response {
        let incoming = exchange.incoming
        guard incoming.path.hasPrefix(Self.prefix) else { return await next(exchange) }
        exchange.record.set { $0.service = "Millrace" }
        let found = table.first { endpoint in
            let isPrefix = endpoint.path.hasSuffix("/")
            guard isPrefix ? incoming.path.hasPrefix(endpoint.path) : incoming.path == endpoint.path else {
                return false
            }
            return isPrefix || incoming.request.method == endpoint.method
        }
        guard let found else { return Self.json(.notFound, [("message", .string("Not found"))]) }
        do {
            guard try await isAllowed(exchange, found.access) else {
                exchange.record.set { $0.decision = "denied" }
                return Self.json(.forbidden, [("message", .string("Only the root may do that."))])
            }
            return try await found.answer(incoming)
        } catch let refusal as SignatureRefusal {
            let error = refusal.jsonWords
            return Self.json(.forbidden, [("__type", .string(error.code)), ("message", .string(error.message))])
        } catch {
            logger.error("request failed", metadata: ["request": "\(exchange.requestID)", "error": "\(error)"])
            return Self.json(.internalServerError, [("message", .string("The request failed."))])
        }
    }

    private func isAllowed(_ exchange: Exchange, _ access: Access) async throws -> Bool {
        switch access {
        case .anybody, .run: return true
        case .root: return try await isRoot(exchange)
        case .token(let token):
            if let token, Self.isEqual(exchange.incoming.header("authorization") ?? "", "Bearer \(token)") {
                return true
            }
            return try await isRoot(exchange)
        }
    }

    private func isRoot(_ exchange: Exchange) async throws -> Bool {
        let head = try await authenticator.checkHead(exchange, for: .admin)
        // None of these requests has a body.
        try head.verify { Array(SHA256.hash(data: [UInt8]())).hexadecimal }
        return head.isRoot
    }

    /// Compares in constant time.
    private static func isEqual(_ given: String, _ expected: String) -> Bool {
        SHA256.hash(data: Array(given.utf8)) == SHA256.hash(data: Array(expected.utf8))
    }

    static func json(_ status: HTTPResponse.Status, _ members: [(String, WireValue)]) -> Response {
        let bytes = JSONWriter.bytes(of: .map(WireMap(members)))
        return Response(
            status: status, headers: [.contentType: "application/json"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}

extension SignatureRefusal {
    fileprivate var jsonWords: AWSError { awsError(.json) }
}
