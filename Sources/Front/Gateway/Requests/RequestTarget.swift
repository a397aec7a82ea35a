import AWSProtocol
import HTTPTypes

/// Which service a request is for, and what it asks of it.
enum RequestTarget: Equatable {
    /// A JSON service, by its X-Amz-Target.
    case json(service: String, operation: String)
    /// A service of the query protocol; the operation is in the form, or for GET in the query.
    case query(service: String)
    case s3(bucket: String, key: String)

    /// What every request says of its target.
    struct RoutingHints {
        var method: HTTPRequest.Method
        /// Percent-encoded.
        var path: String
        var query: [(name: String, value: String)] = []
        var host: String
        var amzTarget: String?
        var contentType: String?
        /// The service in the credential scope of the signature.
        var signedService: String?
    }

    /// Throws for a target that is no service's, and for a path that cannot be decoded.
    init(_ hints: RoutingHints, services: [ServiceDescription]) throws(AWSError) {
        if let target = hints.amzTarget {
            let parts = target.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
            guard hints.path == "/", parts.count == 2,
                let service = services.first(where: { $0.targetPrefix == String(parts[0]) })
            else {
                throw .unknownOperation("Unknown target: \(target)")
            }
            self = .json(service: service.name, operation: String(parts[1]))
        } else if hints.isQuery {
            let named = services.first { $0.isQuery && $0.signingName == hints.signedService }
            self = .query(service: named?.name ?? "")
        } else if let service = hints.signedService, service != "s3",
            services.contains(where: { $0.signingName == service })
        {
            throw .unknownOperation("The request names no operation.")
        } else {
            self = try Self.s3(hints)
        }
    }

    private static func s3(_ hints: RoutingHints) throws(AWSError) -> RequestTarget {
        // The first slash begins the path; those behind it belong to the key, or to nobody.
        guard hints.path.utf8.first == UInt8(ascii: "/"),
            let path = FormEncoding.decode(hints.path.dropFirst(), plusIsSpace: false)
        else {
            throw AWSError(code: "InvalidURI", message: "Couldn't parse the specified URI.")
        }
        if let bucket = virtualBucket(hints.host) { return .s3(bucket: bucket, key: path) }
        // By bytes: what follows the slash may combine with it to one character.
        let parts = path.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 1, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        return .s3(bucket: parts.first ?? "", key: parts.count == 2 ? parts[1] : "")
    }

    /// The bucket in a virtual-host address: `BUCKET.localhost`, `BUCKET.s3.localhost`, `BUCKET.s3.REGION.amazonaws.com`.
    static func virtualBucket(_ host: String) -> String? {
        let name = host.split(separator: ":").first.map { $0.lowercased() } ?? ""
        if let found = name.firstRange(of: ".s3.") ?? name.firstRange(of: ".s3-"), name.hasSuffix(".amazonaws.com") {
            return String(name[..<found.lowerBound])
        }
        guard name.hasSuffix(".localhost") else { return nil }
        let front = String(name.dropLast(".localhost".count))
        if front == "s3" || front.hasPrefix("s3.") { return nil }
        if let found = front.firstRange(of: ".s3") { return String(front[..<found.lowerBound]) }
        return front
    }
}

extension RequestTarget.RoutingHints {
    /// Whether a request has the form of the query protocol: a form that is posted, or a GET that names action and version.
    fileprivate var isQuery: Bool {
        guard path == "/", signedService != "s3" else { return false }
        if method == .post { return contentType?.hasPrefix("application/x-www-form-urlencoded") == true }
        func has(_ name: String) -> Bool { query.contains { $0.name == name } }
        return method == .get && has("Action") && has("Version")
    }
}

extension ServiceDescription {
    /// The name of the service in credential scopes.
    var signingName: String { name.lowercased() }
}
