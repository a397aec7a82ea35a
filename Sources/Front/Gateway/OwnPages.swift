import AWSProtocol
import Core
import HTTPTypes
import Hummingbird
import Logging
import NIOCore

extension Gateway {
    /// The version that `millrace version` and the health page tell.
    package static let version = "0.1.0"

    /// Millrace's own pages.
    func ownPage(_ path: String, _ incoming: IncomingRequest) async -> Response {
        switch (incoming.request.method, path) {
        case (.get, "/_millrace/health"):
            return Self.json(.ok, [("status", .string("ok")), ("version", .string(Self.version))])
        case (.get, "/_millrace/metrics"):
            return Response(
                status: .ok, headers: [.contentType: "text/plain; version=0.0.4; charset=utf-8"],
                body: ResponseBody(byteBuffer: ByteBuffer(string: metrics())))
        case (.post, "/_millrace/reset"):
            guard let reset else { return Self.json(.notFound, [("message", .string("Not found"))]) }
            do {
                try await reset()
                return Self.json(.ok, [("status", .string("reset"))])
            } catch {
                logger.error("reset failed", metadata: ["error": "\(error)"])
                return Self.json(.internalServerError, [("message", .string("The reset failed."))])
            }
        case (let method, _) where path.hasPrefix("/_millrace/run/"):
            return await answerRun(method.rawValue + path.dropFirst("/_millrace/run".count), incoming)
        default: return Self.json(.notFound, [("message", .string("Not found"))])
        }
    }

    private func answerRun(_ page: String, _ incoming: IncomingRequest) async -> Response {
        let token = incoming.request.headers[.authorization] ?? ""
        let body = incoming.request.body
        let query = Dictionary(incoming.query.map { ($0.name, $0.value) }) { $1 }
        // Nothing is read of who has no token.
        let answer = await runPage(page, query, token) {
            Array(try await body.collect(upTo: Limits.Jobs.bookmarkBytes).readableBytesView)
        }
        return Response(
            status: .init(code: answer.status), headers: [.contentType: "application/json"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: answer.json)))
    }

    private static func json(_ status: HTTPResponse.Status, _ members: [(String, WireValue)]) -> Response {
        let bytes = JSONWriter.bytes(of: .map(WireMap(members)))
        return Response(
            status: status, headers: [.contentType: "application/json"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
