import AWSProtocol
import HTTPTypes

/// Which service a request is for, and what it asks of it.
enum RequestTarget: Equatable {
    /// Millrace's own pages, under `/_millrace/`.
    case own(path: String)
    /// A JSON service, by its X-Amz-Target.
    case json(service: String, operation: String)
    /// A service of the query protocol; the operation is in the form.
    case query(service: String)
    case s3(bucket: String, key: String)

    /// What every request says of its target.
    struct Signs {
        var method: HTTPRequest.Method
        /// Percent-encoded.
        var path: String
        var host: String
        var amzTarget: String?
        var contentType: String?
        /// The service in the credential scope of the signature.
        var signedService: String?
    }

    /// Throws for a target that is no service's, and for a path that cannot be decoded.
    init(_ signs: Signs, services: [ServiceDescription]) throws(AWSError) {
        if signs.path.hasPrefix("/_millrace/") {
            self = .own(path: signs.path)
        } else if let target = signs.amzTarget {
            let parts = target.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, let service = services.first(where: { $0.targetPrefix == String(parts[0]) }) else {
                throw .unknownOperation("Unknown target: \(target)")
            }
            self = .json(service: service.name, operation: String(parts[1]))
        } else if signs.method == .post, signs.path == "/",
            signs.contentType?.hasPrefix("application/x-www-form-urlencoded") == true,
            signs.signedService != "s3"
        {
            let named = services.first { $0.isQuery && $0.name.lowercased() == signs.signedService }
            self = .query(service: named?.name ?? "")
        } else if let service = signs.signedService, service != "s3",
            services.contains(where: { $0.name.lowercased() == service })
        {
            throw .unknownOperation("The request names no operation.")
        } else {
            self = try Self.s3(signs)
        }
    }

    private static func s3(_ signs: Signs) throws(AWSError) -> RequestTarget {
        guard let path = FormEncoding.decode(signs.path.drop { $0 == "/" }, plusIsSpace: false) else {
            throw AWSError(code: "InvalidURI", message: "Couldn't parse the specified URI.")
        }
        if let bucket = virtualBucket(signs.host) { return .s3(bucket: bucket, key: path) }
        let parts = path.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        return .s3(bucket: parts.first.map(String.init) ?? "", key: parts.count == 2 ? String(parts[1]) : "")
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
