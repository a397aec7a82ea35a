import AWSProtocol
import Core
import Crypto
import Logging
import NIOCore
import Synchronization

/// Who sends a request that is answered directly.
struct DirectCaller: Sendable {
    let credential: String
    let scope: Scope
    let principal: Principal
    let permission: Permission
}

/// The requests that are answered without the HTTP library (docs/decisions/0008).
extension Gateway {
    /// The services' direct operations by their X-Amz-Target.
    static func directTargets(
        _ services: [any ServiceOperations]
    ) -> [String: (service: any ServiceOperations, operation: String)] {
        var targets: [String: (service: any ServiceOperations, operation: String)] = [:]
        for service in services {
            for operation in service.directOperations {
                targets["\(service.description.targetPrefix ?? "").\(operation)"] = (service, operation)
            }
        }
        return targets
    }

    /// Whether a request may be answered directly: in open mode if its Host is ours, else if its connection has proven its key, so that
    /// no body of a stranger is collected here.
    func isDirect(_ request: DirectRequest, _ client: ClientConnection) -> Bool {
        guard directTargets[request.target] != nil else { return false }
        guard authenticator.mode != .open else { return client.isAllowed(request.host, by: hosts) }
        return Authenticator.accessKeyID(inCredential: request.credential).map(client.isProven) ?? false
    }

    /// Who sends a request; nil if that has to be looked up, or the request has to be refused, which the general way does.
    ///
    /// In open mode the credential says who it is, `last` if that has not changed. In the others the signature is verified.
    func directCaller(
        _ request: DirectRequest, _ body: ByteBuffer, _ client: ClientConnection, last: DirectCaller?
    ) -> DirectCaller? {
        guard authenticator.mode != .open else {
            if let last, last.credential == request.credential { return last }
            guard let (scope, principal) = authenticator.openCaller(request.credential) else { return nil }
            return DirectCaller(
                credential: request.credential, scope: scope, principal: principal, permission: .open)
        }
        guard let (service, _) = directTargets[request.target] else { return nil }
        let signable = request.signable()
        let purpose = Authenticator.Purpose(signingName: service.description.signingName, allowsLinks: false)
        do {
            guard let signature = try RequestSignature(signable),
                let signed = try authenticator.checkHeadNow(signable, signature, for: purpose)
            else { return nil }
            try signed.verify { body.withUnsafeReadableBytes { SHA256.hash(data: $0).hexadecimal } }
            guard let permission = permissionNow(of: signed, signable, client) else { return nil }
            return DirectCaller(
                credential: request.credential, scope: signed.scope, principal: signed.principal,
                permission: permission)
        } catch {
            // The general way finds the same, and words it.
            return nil
        }
    }

    /// Performs a request; `completion` is called on any thread, with what makes the answer.
    ///
    /// Returns false, and does nothing, if the request has to go the general way.
    func performDirectly(
        _ request: DirectRequest, _ body: ByteBuffer, _ caller: DirectCaller, _ client: ClientConnection,
        completion: @Sendable @escaping (@Sendable @escaping () -> DirectResponse) -> Void
    ) -> Bool {
        guard let (service, operation) = directTargets[request.target] else { return false }
        let format = WireFormat(contentType: request.contentType, jsonVersion: service.description.jsonVersion ?? "1.1")
        guard case .json = format else { return false }
        let startedAt = clock.now()
        var generator = IdentifierGenerator()
        let requestID = RandomText.uuid(using: &generator)
        let call = Call(
            scope: caller.scope, principal: caller.principal, requestID: requestID, logger: logger,
            permission: caller.permission)
        return service.performDirectly(operation, body, call) { answer in
            completion {
                let (status, content): (Int, ByteBuffer)
                do { (status, content) = (200, try answer()) } catch {
                    let shown = visible(error, service, requestID)
                    (status, content) = (
                        shown.status, ByteBuffer(bytes: format.encode(JSONProtocolHandler.members(of: shown)))
                    )
                }
                if logger.logLevel <= .info {
                    let fields = RequestRecord.Fields(
                        service: service.description.name, operation: operation, caller: caller.principal.arn,
                        account: caller.scope.account.rawValue, decision: enforces ? "allowed" : "")
                    fields.write(
                        to: logger, method: "POST", path: "/", source: client.remoteAddress ?? "", status: status,
                        milliseconds: clock.now().milliseconds - startedAt.milliseconds, requestID: requestID)
                }
                return Self.answer(status, content, format.contentType, requestID, at: startedAt)
            }
        }
    }

    private static func answer(
        _ status: Int, _ content: ByteBuffer, _ contentType: String, _ requestID: String, at time: Timestamp
    ) -> DirectResponse {
        var generator = IdentifierGenerator()
        return DirectResponse(
            status: status,
            headers: [
                ("Content-Type", contentType), ("x-amzn-requestid", requestID),
                ("x-amz-id-2", RandomText.make(76, from: RandomText.alphanumeric, using: &generator)),
                ("Date", dates.text(at: time)), ("Server", "Millrace"), ("Content-Length", "\(content.readableBytes)"),
            ], content: content)
    }
}

/// The Date header, made once a second.
private final class HTTPDates: Sendable {
    private let last = Mutex((second: Int64.min, text: ""))

    func text(at time: Timestamp) -> String {
        let second = time.milliseconds / 1000
        return last.withLock { last in
            if last.second != second { last = (second, time.httpDate) }
            return last.text
        }
    }
}

private let dates = HTTPDates()
