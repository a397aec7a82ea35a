import AWSProtocol
import Core
import Crypto
import HTTPTypes
import Hummingbird
import Identity
import Logging
import NIOCore
import S3API

/// What is known of a request's connection.
package struct GatewayContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    /// The address of the client; nil if it has none.
    let remoteAddress: String?

    package init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        remoteAddress = source.channel.remoteAddress?.ipAddress
    }
}

/// Takes every request, finds out which service and operation is meant and who asks, and has it performed.
package struct Gateway: HTTPResponder {
    /// What a script of a job asks about its run: a method and a page, parameters, the run's token, a body.
    package typealias RunPage =
        @Sendable (
            _ request: String, _ query: [String: String], _ token: String,
            _ body: @Sendable () async throws -> [UInt8]
        ) async -> (status: Int, json: String)
    package typealias Context = GatewayContext

    let services: [any ServiceOperations]
    let directTargets: [String: (service: any ServiceOperations, operation: String)]
    let s3: S3API
    let authentication: Authentication
    let reset: (@Sendable () async throws -> Void)?
    let metrics: @Sendable () -> String
    let runPage: RunPage
    let clock: any WallClock
    let logger: Logger

    /// `reset` removes every resource of every account; nil where that is not allowed.
    ///
    /// `metrics` is the text of the page for Prometheus, `runPage` answers what scripts of jobs ask about their run.
    package init(
        services: [any ServiceOperations], s3: S3API, authentication: Authentication,
        reset: (@Sendable () async throws -> Void)?, metrics: @Sendable @escaping () -> String,
        runPage: @escaping RunPage, clock: any WallClock, logger: Logger
    ) {
        self.services = services
        directTargets = Self.directTargets(services)
        self.s3 = s3
        self.authentication = authentication
        self.reset = reset
        self.metrics = metrics
        self.runPage = runPage
        self.clock = clock
        self.logger = logger
    }

    package func respond(to request: Request, context: GatewayContext) async throws -> Response {
        let startedAt = clock.now()
        var generator = IdentifierGenerator()
        let requestID = RandomText.uuid(using: &generator)
        var entry = AccessLog(method: request.method.rawValue, path: request.head.path ?? "/", requestID: requestID)
        var response = await answer(request, context.remoteAddress, requestID, &entry)
        response.headers.set("x-amzn-requestid", requestID)
        entry.status = response.status.code
        entry.milliseconds = clock.now().milliseconds - startedAt.milliseconds
        entry.write(to: logger)
        return response
    }

    private func answer(
        _ request: Request, _ remoteAddress: String?, _ requestID: String, _ entry: inout AccessLog
    ) async -> Response {
        let incoming: IncomingRequest
        let target: RequestTarget
        do throws(AWSError) {
            incoming = try IncomingRequest(request, from: remoteAddress)
            target = try RequestTarget(incoming.signs, services: services.map(\.description))
        } catch {
            return JSONAnswer.error(error, format: .json(version: "1.1"))
        }
        switch target {
        case .own(let path): return await ownPage(path, incoming)
        case .json(let service, let operation):
            (entry.service, entry.operation) = (service, operation)
            return await JSONAnswer(gateway: self, requestID: requestID).respond(incoming, service, operation)
        case .query(let service):
            return await QueryAnswer(gateway: self, requestID: requestID).respond(incoming, service, &entry)
        case .s3(let bucket, let key):
            entry.service = "S3"
            return await S3Answer(gateway: self, requestID: requestID).respond(incoming, bucket, key)
        }
    }

    /// Who asks; throws `Authentication.Refusal`.
    func call(_ incoming: IncomingRequest, _ requestID: String, payloadHash: () -> String) async throws -> Call {
        if let problem = incoming.signatureProblem, authentication.mode != .open {
            throw Authentication.Refusal.malformed(problem)
        }
        let (scope, principal) = try await authentication.authenticate(
            incoming.signable, incoming.signature, payloadHash: payloadHash)
        guard enforces, let caller = Caller(arn: principal.arn, id: principal.id, accessKeyID: principal.accessKeyID)
        else { return Call(scope: scope, principal: principal, requestID: requestID, logger: logger) }
        let known = incoming.conditionKeys(scope, clock.now())
        return Call(scope: scope, principal: principal, requestID: requestID, logger: logger) { access, policy in
            var access = access
            access.context.merge(known) { given, _ in given }
            let decision = try await authentication.identity.decision(
                on: access, by: caller, resourcePolicy: policy)
            if case .denied(let reason) = decision { throw AccessDenied(Identity.refusal(access, caller, reason)) }
        }
    }

    /// Whether policies decide.
    var enforces: Bool { authentication.mode == .enforce }

    /// Throws `AccessDenied` unless policies allow the caller all that an operation does.
    func authorize(
        _ service: any ServiceOperations, _ operation: String, _ input: WireValue, _ call: Call
    ) async throws {
        guard enforces else { return }
        let tags = Self.requestTags(input)
        for var access in try await service.access(to: operation, input, call) {
            access.context.merge(tags) { given, _ in given }
            try await call.demand(access, try await service.resourcePolicy(of: access.resource, call))
        }
    }

    /// The condition keys of the tags that a request sets or takes away.
    private static func requestTags(_ input: WireValue) -> [String: [String]] {
        var tags: [String: [String]] = [:]
        var names: [String] = (input["TagKeys"] ?? input["TagsToRemove"])?.list?.compactMap(\.string) ?? []
        let given = input["Tags"] ?? input["TagsToAdd"] ?? input["tags"]
        var pairs = given?.map?.entries.map { ($0.name, $0.value.string) } ?? []
        pairs += given?.list?.compactMap { tag in tag["Key"]?.string.map { ($0, tag["Value"]?.string) } } ?? []
        for (name, value) in pairs {
            names.append(name)
            tags["aws:requesttag/\(name.lowercased())"] = [value ?? ""]
        }
        if !names.isEmpty { tags["aws:tagkeys"] = names }
        return tags
    }

    /// The error that a client gets to see; what is no client's fault goes into the log.
    func visible(_ error: any Error, _ service: (any ServiceOperations)?, _ requestID: String) -> AWSError {
        if let known = error as? AWSError ?? service?.awsError(for: error) {
            if known.status >= 500 { note(error, requestID) }
            return known
        }
        note(error, requestID)
        return .internalFailure
    }

    private func note(_ error: any Error, _ requestID: String) {
        logger.error("request failed", metadata: ["request": "\(requestID)", "error": "\(error)"])
    }
}

extension HTTPFields {
    mutating func set(_ name: String, _ value: String) {
        guard let field = HTTPField.Name(name) else { return }
        self[field] = value
    }
}
