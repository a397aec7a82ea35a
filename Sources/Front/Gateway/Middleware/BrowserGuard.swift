import AWSProtocol
import Core
import HTTPTypes
import Hummingbird

/// Keeps web pages out of the open mode, in which every request is believed.
///
/// A page reaches a server on its reader's machine by a name that it points there (DNS rebinding), or by requests that need no preflight.
/// So the Host must be a name of this server, and a request that a browser sends for another site is refused, unless it is signed with a
/// key that exists, or its origin is allowed. SDKs send neither Origin nor Sec-Fetch-Site.
/// https://fetch.spec.whatwg.org/#origin-header, https://w3c.github.io/webappsec-fetch-metadata/
struct BrowserGuard: GatewayMiddleware {
    private let hosts: AllowedHosts
    private let origins: Set<String>
    private let services: [ServiceDescription]

    /// `origins` are those of `--allow-origin`, such as `http://localhost:3000`.
    init(hosts: AllowedHosts, origins: [String], services: [ServiceDescription]) {
        self.hosts = hosts
        self.origins = Set(origins.map { $0.lowercased() })
        self.services = services
    }

    func respond(to exchange: Exchange, next: Next) async -> Response {
        let incoming = exchange.incoming
        let host = incoming.header("host") ?? ""
        guard hosts.contains(host) else {
            return Self.refused(
                "The host '\(RequestRecord.Fields.escaped(host))' is not one of this server. Allow it with --allow-host."
            )
        }
        let origin = incoming.header("origin")?.lowercased()
        if let origin, origins.contains(origin) { return await answer(exchange, to: origin, next) }
        if isForeign(incoming, origin: origin, host: host) {
            if isNavigation(incoming) { return await next(exchange) }
            guard carriesSignature(incoming) else {
                return Self.refused(
                    "A web page of another origin must not call a server that takes any credentials. Allow the origin with "
                        + "--allow-origin.")
            }
            // No page of a stranger has a key that exists; one that has may call, as in the modes that verify.
            var exchange = exchange
            exchange.mustBeSigned = true
            return await next(exchange)
        }
        return await next(exchange)
    }

    private func isForeign(_ incoming: IncomingRequest, origin: String?, host: String) -> Bool {
        if let origin, origin != "http://\(host.lowercased())", origin != "https://\(host.lowercased())" { return true }
        // `none` is what a person typed. `same-site` is another port of this machine, and what is yet to be invented is foreign.
        guard let site = incoming.header("sec-fetch-site")?.lowercased() else { return false }
        return site != "same-origin" && site != "none"
    }

    /// Whether a person opened an object by a link: a GET of a whole page, whose answer the other site cannot read.
    private func isNavigation(_ incoming: IncomingRequest) -> Bool {
        guard incoming.request.method == .get, incoming.header("origin") == nil,
            incoming.header("sec-fetch-mode")?.lowercased() == "navigate",
            incoming.header("sec-fetch-dest")?.lowercased() == "document",
            // A target that cannot be read is not an object.
            case .s3(_, let key)? = try? RequestTarget(incoming.routingHints, services: services)
        else { return false }
        return !key.isEmpty && !incoming.path.hasPrefix("/_millrace/")
    }

    /// A signature that cannot be read counts as none.
    private func carriesSignature(_ incoming: IncomingRequest) -> Bool {
        (try? incoming.signature.get()) != nil || SigV2Link(incoming.signable) != nil
    }

    // MARK: Allowed origins

    private func answer(_ exchange: Exchange, to origin: String, _ next: Next) async -> Response {
        var response =
            exchange.incoming.request.method == .options ? Response(status: .noContent) : await next(exchange)
        response.headers.set("access-control-allow-origin", origin)
        response.headers.set("access-control-allow-methods", "GET, HEAD, POST, PUT, DELETE")
        response.headers.set(
            "access-control-allow-headers", exchange.incoming.header("access-control-request-headers") ?? "*")
        response.headers.set("access-control-expose-headers", "*")
        response.headers.set("vary", "Origin")
        return response
    }

    private static func refused(_ reason: String) -> Response {
        JSONProtocolHandler.error(
            AWSError(code: "AccessDeniedException", message: reason, status: 403), format: .json(version: "1.1"))
    }
}
