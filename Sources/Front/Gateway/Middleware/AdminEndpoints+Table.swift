import AWSProtocol
import Core
import HTTPTypes
import Hummingbird
import NIOCore

extension AdminEndpoints.Endpoint {
    /// That the server is up, and which version it is.
    static let health = AdminEndpoints.Endpoint(method: .get, path: "/_millrace/health", access: .anybody) { _ in
        AdminEndpoints.json(.ok, [("status", .string("ok")), ("version", .string(Gateway.version))])
    }

    /// That the server takes requests: 503 with the reason while it cannot do what they ask.
    static func ready(_ problem: @Sendable @escaping () -> String?) -> AdminEndpoints.Endpoint {
        AdminEndpoints.Endpoint(method: .get, path: "/_millrace/ready", access: .anybody) { _ in
            guard let reason = problem() else { return AdminEndpoints.json(.ok, [("status", .string("ready"))]) }
            return AdminEndpoints.json(
                .serviceUnavailable, [("status", .string("not ready")), ("reason", .string(reason))])
        }
    }

    /// Metrics of all accounts, in the text format of Prometheus.
    static func metrics(token: String?, _ text: @Sendable @escaping () -> String) -> AdminEndpoints.Endpoint {
        AdminEndpoints.Endpoint(method: .get, path: "/_millrace/metrics", access: .token(token)) { _ in
            Response(
                status: .ok, headers: [.contentType: "text/plain; version=0.0.4; charset=utf-8"],
                body: ResponseBody(byteBuffer: ByteBuffer(string: text())))
        }
    }

    /// Deletes every resource of every account.
    static func reset(_ reset: @Sendable @escaping () async throws -> Void) -> AdminEndpoints.Endpoint {
        AdminEndpoints.Endpoint(method: .post, path: "/_millrace/reset", access: .root) { _ in
            try await reset()
            return AdminEndpoints.json(.ok, [("status", .string("reset"))])
        }
    }

    /// What scripts of jobs ask about their run.
    static func runs(_ answer: @escaping Gateway.RunPage) -> AdminEndpoints.Endpoint {
        let folder = "/_millrace/run/"
        return AdminEndpoints.Endpoint(method: .post, path: folder, access: .run) { incoming in
            let body = incoming.request.body
            let query = Dictionary(incoming.query.map { ($0.name, $0.value) }) { $1 }
            let page = incoming.request.method.rawValue + incoming.path.dropFirst(folder.utf8.count - 1)
            // The body is read only once the token is known.
            let answer = await answer(page, query, incoming.request.headers[.authorization] ?? "") {
                Array(try await body.collect(upTo: Limits.Jobs.bookmarkBytes).readableBytesView)
            }
            return Response(
                status: .init(code: answer.status), headers: [.contentType: "application/json"],
                body: ResponseBody(byteBuffer: ByteBuffer(string: answer.json)))
        }
    }
}
