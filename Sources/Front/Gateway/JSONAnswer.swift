import AWSProtocol
import Core
import Crypto
import HTTPTypes
import Hummingbird
import NIOCore

/// Answers requests to the services that speak JSON, in JSON or in CBOR as the client does.
///
/// https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html
struct JSONAnswer {
    let gateway: Gateway
    let requestID: String

    func respond(_ incoming: IncomingRequest, _ name: String, _ operation: String) async -> Response {
        let service = gateway.services.first { $0.description.name == name }
        let format = WireFormat(
            contentType: incoming.header("content-type"), jsonVersion: service?.description.jsonVersion ?? "1.1")
        do {
            guard let service, service.description.operations.contains(operation) else {
                throw AWSError.unknownOperation(service?.description.refusal(of: operation) ?? "")
            }
            let body = try await incoming.body()
            let call = try await gateway.call(incoming, requestID) {
                incoming.header("x-amz-content-sha256")
                    ?? body.withUnsafeReadableBytes { Array(SHA256.hash(data: $0)).hexadecimal }
            }
            if service.description.streamingOperations.contains(operation) {
                let input = try format.decode(body)
                try await gateway.authorize(service, operation, input, call)
                try service.admit(operation, input, call)
                return Self.events(try await service.stream(operation, input, call), format: format) {
                    gateway.visible($0, service, requestID)
                }
            }
            // These wait for the disk and for nothing else, and need nobody to look at the clock.
            if case .json = format, !gateway.enforces,
                let output = try await service.performDirectly(operation, body, call)
            {
                return Self.response(.ok, output, format.contentType)
            }
            let output = try await Timed.run(seconds: Limits.HTTP.requestSeconds, clock: gateway.clock) {
                let input = try format.decode(body)
                try await gateway.authorize(service, operation, input, call)
                try service.admit(operation, input, call)
                let output = try await service.perform(operation, input, call)
                return ByteBuffer(bytes: output.map { format.encode($0) } ?? [])
            }
            return Self.response(.ok, output, format.contentType)
        } catch let refusal as Authentication.Refusal {
            return Self.error(refusal.jsonError, format: format)
        } catch let denied as AccessDenied {
            return Self.error(Authentication.Refusal.denied(denied.message).jsonError, format: format)
        } catch {
            return Self.error(gateway.visible(error, service, requestID), format: format)
        }
    }

    static func error(_ error: AWSError, format: WireFormat) -> Response {
        response(
            HTTPResponse.Status(code: error.status), ByteBuffer(bytes: format.encode(members(of: error))),
            format.contentType)
    }

    static func members(of error: AWSError) -> WireValue {
        var members = WireMap([("__type", .string(error.code)), (error.messageMember, .string(error.message))])
        for (name, value) in error.members.sorted(by: { $0.key < $1.key }) { members.append(name, value) }
        return .map(members)
    }

    private static func response(_ status: HTTPResponse.Status, _ bytes: ByteBuffer, _ contentType: String) -> Response
    {
        Response(
            status: status, headers: headers(contentType: contentType), body: ResponseBody(byteBuffer: bytes))
    }

    private static func headers(contentType: String) -> HTTPFields {
        var headers = HTTPFields()
        headers.set("content-type", contentType)
        var generator = IdentifierGenerator()
        headers.set("x-amz-id-2", RandomText.make(76, from: RandomText.alphanumeric, using: &generator))
        return headers
    }

    /// Sends events as they come, after a first one that says that the request was accepted.
    private static func events(
        _ stream: EventStream, format: WireFormat, visible: @Sendable @escaping (any Error) -> AWSError
    ) -> Response {
        let body = ResponseBody { given in
            let writer = EventWriter(given)
            let accepted = EventMessage.event(
                "initial-response", contentType: format.contentType, payload: format.encode(.map(WireMap())))
            try await writer.write(accepted.encoded)
            do {
                try await stream.run { type, members in
                    let message = EventMessage.event(
                        type, contentType: format.contentType, payload: format.encode(members))
                    try await writer.write(message.encoded)
                }
            } catch let error where !(error is ChannelError || error is CancellationError) {
                let shown = visible(error)
                let message = EventMessage.exception(
                    shown.code, contentType: format.contentType, payload: format.encode(Self.members(of: shown)))
                try await writer.write(message.encoded)
            }
            try await writer.finish(nil)
        }
        return Response(status: .ok, headers: headers(contentType: "application/vnd.amazon.eventstream"), body: body)
    }
}

/// Writes a body that is made of events; the task that answers the request is the only one to use it.
private final class EventWriter: @unchecked Sendable {
    private var writer: any ResponseBodyWriter

    init(_ writer: any ResponseBodyWriter) { self.writer = writer }

    func write(_ bytes: ByteBuffer) async throws { try await writer.write(bytes) }
    func finish(_ trailer: HTTPFields?) async throws { try await writer.finish(trailer) }
}
