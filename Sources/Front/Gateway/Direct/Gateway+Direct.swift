import AWSProtocol
import Core
import Logging
import NIOCore
import Synchronization

/// Who sends requests with a credential, found once for a connection.
struct DirectCaller: Sendable {
    let credential: String
    let scope: Scope
    let principal: Principal
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

    @Sendable func isDirect(_ target: String) -> Bool { directTargets[target] != nil }

    /// Who sends requests with this beginning of an Authorization header; nil if that has to be looked up or verified.
    func directCaller(_ credential: String) -> DirectCaller? {
        guard let (scope, principal) = authentication.openCaller(credential) else { return nil }
        return DirectCaller(credential: credential, scope: scope, principal: principal)
    }

    /// Performs a request; `completion` is called on any thread, with what makes the bytes of the whole answer.
    ///
    /// Returns false, and does nothing, if the request has to go the general way.
    func performDirectly(
        _ head: DirectHead, _ body: ByteBuffer, _ caller: DirectCaller,
        completion: @Sendable @escaping (@Sendable @escaping () -> ByteBuffer) -> Void
    ) -> Bool {
        guard let target = head.target, let (service, operation) = directTargets[target] else { return false }
        let format = WireFormat(contentType: head.contentType, jsonVersion: service.description.jsonVersion ?? "1.1")
        guard case .json = format else { return false }
        let startedAt = clock.now()
        var generator = IdentifierGenerator()
        let requestID = RandomText.uuid(using: &generator)
        let call = Call(scope: caller.scope, principal: caller.principal, requestID: requestID, logger: logger)
        return service.performDirectly(operation, body, call) { answer in
            completion {
                let (status, content): (Int, ByteBuffer)
                do { (status, content) = (200, try answer()) } catch {
                    let shown = visible(error, service, requestID)
                    (status, content) = (shown.status, ByteBuffer(bytes: format.encode(JSONAnswer.members(of: shown))))
                }
                if logger.logLevel <= .info {
                    var entry = AccessLog(method: "POST", path: "/", requestID: requestID)
                    (entry.service, entry.operation, entry.status) = (service.description.name, operation, status)
                    entry.milliseconds = clock.now().milliseconds - startedAt.milliseconds
                    entry.write(to: logger)
                }
                return Self.answer(status, content, format.contentType, requestID, at: startedAt)
            }
        }
    }

    private static func answer(
        _ status: Int, _ content: ByteBuffer, _ contentType: String, _ requestID: String, at time: Timestamp
    ) -> ByteBuffer {
        let length = content.readableBytes
        var answer = ByteBufferAllocator().buffer(capacity: length + 512)
        answer.writeStaticString("HTTP/1.1 ")
        answer.writeString(String(status))
        // The reason is no more than a courtesy to people who read along (RFC 9110, 15.1).
        answer.writeString(status == 200 ? " OK" : " Error")
        answer.writeStaticString("\r\nContent-Type: ")
        answer.writeString(contentType)
        answer.writeStaticString("\r\nx-amzn-requestid: ")
        answer.writeString(requestID)
        answer.writeStaticString("\r\nx-amz-id-2: ")
        var generator = IdentifierGenerator()
        answer.writeString(RandomText.make(76, from: RandomText.alphanumeric, using: &generator))
        answer.writeStaticString("\r\nDate: ")
        answer.writeString(dates.text(at: time))
        answer.writeStaticString("\r\nServer: Millrace\r\nContent-Length: ")
        answer.writeString(String(length))
        answer.writeStaticString("\r\n\r\n")
        answer.writeImmutableBuffer(content)
        return answer
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
