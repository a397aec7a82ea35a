import AWSProtocol
import Core
import Crypto
import HTTPTypes
import Hummingbird
import Identity
import Logging
import NIOCore
import S3API
import Storage

/// Every request goes through the gateway: a chain of middleware, and behind it the service that is meant.
package struct Gateway: HTTPResponder {
    /// What a script of a job asks about its run: a method and a page, parameters, the run's token, a body.
    package typealias RunPage =
        @Sendable (
            _ request: String, _ query: [String: String], _ token: String,
            _ body: @Sendable () async throws -> [UInt8]
        ) async -> (status: Int, json: String)
    package typealias Context = GatewayContext

    /// The version that `millrace version` and the health page tell.
    package static let version = "0.1.0"

    let services: [any ServiceOperations]
    let descriptions: [ServiceDescription]
    let directTargets: [String: (service: any ServiceOperations, operation: String)]
    let s3: S3API
    let authenticator: Authenticator
    let identity: Identity
    let hosts: AllowedHosts
    let speaksTLS: Bool
    let unprovenBodies = UnprovenBodies()
    let connections: Connections
    let connectionsPerAccount: Int?
    let clock: any WallClock
    let logger: Logger
    private let chain: [any GatewayMiddleware]

    package init(_ configuration: GatewayConfiguration, clock: any WallClock, logger: Logger) {
        services = configuration.services
        descriptions = services.map(\.description)
        directTargets = Self.directTargets(services)
        s3 = configuration.s3
        authenticator = configuration.authenticator
        identity = configuration.identity
        hosts = AllowedHosts(configuration.allowedHosts)
        speaksTLS = configuration.speaksTLS
        connections = Connections(capacity: configuration.maxConnections)
        connectionsPerAccount = configuration.connectionsPerAccount
        self.clock = clock
        self.logger = logger
        var chain: [any GatewayMiddleware] = [AccessLogMiddleware(clock: clock, logger: logger)]
        if authenticator.mode == .open {
            chain.append(
                BrowserGuard(hosts: hosts, origins: configuration.allowedOrigins, services: descriptions))
        }
        chain.append(AdminEndpoints(table: configuration.adminTable, authenticator: authenticator, logger: logger))
        self.chain = chain
    }

    package func respond(to request: Request, context: GatewayContext) async throws -> Response {
        var generator = IdentifierGenerator()
        let connection = connections.connection(of: context.channel)
        let exchange = Exchange(
            incoming: IncomingRequest(request), connection: connection, requestID: RandomText.uuid(using: &generator))
        connection.requestBegan()
        defer { connection.requestEnded() }
        return await chain.chain { await dispatch($0) }(exchange)
    }

    /// Has the service that is meant answer.
    private func dispatch(_ exchange: Exchange) async -> Response {
        let target: RequestTarget
        do throws(AWSError) {
            guard !exchange.incoming.isQueryBroken else { throw Self.invalidURI }
            target = try RequestTarget(exchange.incoming.routingHints, services: descriptions)
        } catch {
            return JSONProtocolHandler.error(error, format: .json(version: "1.1"))
        }
        switch target {
        case .json(let service, let operation):
            exchange.record.set { ($0.service, $0.operation) = (service, operation) }
            return await JSONProtocolHandler(gateway: self, exchange: exchange).respond(service, operation)
        case .query(let service):
            return await QueryProtocolHandler(gateway: self, exchange: exchange).respond(service)
        case .s3(let bucket, let key):
            exchange.record.set { $0.service = "S3" }
            return await S3ProtocolHandler(gateway: self, exchange: exchange).respond(bucket, key)
        }
    }

    private static let invalidURI = AWSError(code: "InvalidURI", message: "Couldn't parse the specified URI.")

    // MARK: What every protocol needs

    /// The whole body of a request, which is the one that was signed.
    ///
    /// Bodies of callers that are not proven yet share a bounded room.
    func body(of exchange: Exchange, _ head: SignedHead) async throws -> ByteBuffer {
        @Sendable func verifiedBody(_ room: UnprovenBodies.Room? = nil) async throws -> ByteBuffer {
            let body = try await exchange.incoming.body { try await room?.grow(by: $0, clock: clock) }
            try head.verify { body.withUnsafeReadableBytes { SHA256.hash(data: $0).hexadecimal } }
            return body
        }
        guard authenticator.mode != .open else { return try await verifiedBody() }
        let (key, connection) = (head.principal.accessKeyID ?? "", exchange.connection)
        if head.isProven || connection.isProven(key) { return try await verifiedBody() }
        let room = unprovenBodies.room(for: exchange.connection.remoteAddress ?? "")
        let body = try await Timed.run(seconds: UnprovenBodies.maxReadSeconds, clock: clock) {
            try await verifiedBody(room)
        }
        connection.prove(key)
        return body
    }

    /// The error that a client gets to see; what is no client's fault goes into the log.
    func shown(
        _ error: any Error, _ family: ErrorFamily, _ service: (any ServiceOperations)?, _ exchange: Exchange
    ) -> AWSError {
        switch error {
        case let refusal as SignatureRefusal: return refusal.awsError(family)
        case let unreadable as UnreadableBody: return unreadable.awsError(family)
        case let denied as AccessDenied:
            exchange.record.set { $0.decision = "denied" }
            return SignatureRefusal.denied(denied.message).awsError(family)
        default: return visible(error, service, exchange.requestID)
        }
    }

    func visible(_ error: any Error, _ service: (any ServiceOperations)?, _ requestID: String) -> AWSError {
        // The server says once that the disk is full, and not for each request.
        if let error = error as? any DiskError, error.isFull {
            return service?.unavailable(Self.diskFull) ?? S3Errors.unavailable(Self.diskFull)
        }
        let known = error as? AWSError ?? service?.awsError(for: error) ?? quotaError(error, service)
        if known.map({ $0.status >= 500 }) ?? true { note(error, requestID) }
        return known ?? .internalFailure
    }

    private func quotaError(_ error: any Error, _ service: (any ServiceOperations)?) -> AWSError? {
        guard let error = error as? QuotaExceeded else { return nil }
        guard service != nil else { return S3Errors.quotaExceeded("\(error)") }
        return AWSError(code: "LimitExceededException", message: "\(error)")
    }

    private static let diskFull =
        "The server's disk is full. Delete objects, streams or tables to make room, and try again."

    /// Has a service perform an operation; one that makes room may use what is kept for that.
    func perform(
        _ operation: String, of service: any ServiceOperations, _ input: WireValue, _ call: Call
    ) async throws -> WireValue? {
        try await DiskReserve.$makesRoom.withValue(Self.makesRoom(operation)) {
            try await service.perform(operation, input, call)
        }
    }

    /// Whether an operation leaves less than there was, which AWS's names tell.
    static func makesRoom(_ operation: String) -> Bool {
        ["Delete", "BatchDelete", "Remove", "Deregister", "Detach", "Untag", "Stop", "BatchStop", "Cancel", "Decrease"]
            .contains { operation.hasPrefix($0) }
    }

    /// Writes an error that is no client's fault into the log.
    func note(_ error: any Error, _ requestID: String) {
        logger.error("request failed", metadata: ["request": "\(requestID)", "error": "\(error)"])
    }
}

extension HTTPFields {
    mutating func set(_ name: String, _ value: String) {
        guard let field = HTTPField.Name(name) else { return }
        self[field] = value
    }
}
