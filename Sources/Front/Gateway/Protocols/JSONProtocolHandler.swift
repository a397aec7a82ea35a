import AWSProtocol
import Core
import HTTPTypes
import Hummingbird
import NIOCore

/// Answers requests to the services that speak JSON, in JSON or in CBOR as the client does.
///
/// https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html
struct JSONProtocolHandler {
    let gateway: Gateway
    let exchange: Exchange

    func respond(_ name: String, _ operation: String) async -> Response {
        let service = gateway.services.first { $0.description.name == name }
        let format = WireFormat(
            contentType: exchange.incoming.header("content-type"),
            jsonVersion: service?.description.jsonVersion ?? "1.1")
        do {
            guard let service, service.description.operations.contains(operation) else {
                throw AWSError.unknownOperation(service?.description.refusal(of: operation) ?? "")
            }
            // Whoever has a link must not get at other services by it.
            let purpose = Authenticator.Purpose(signingName: service.description.signingName, allowsLinks: false)
            let head = try await gateway.authenticator.checkHead(exchange, for: purpose)
            let body = try await gateway.body(of: exchange, head)
            return try await perform(service, operation, body, format, try await gateway.call(exchange, head))
        } catch {
            return Self.error(gateway.shown(error, .json, service, exchange), format: format)
        }
    }

    private func perform(
        _ service: any ServiceOperations, _ operation: String, _ body: ByteBuffer, _ format: WireFormat, _ call: Call
    ) async throws -> Response {
        if service.description.streamingOperations.contains(operation) {
            let input = try format.decode(body)
            return events(try await service.stream(operation, input, call), format: format) {
                gateway.visible($0, service, exchange.requestID)
            }
        }
        // The direct path waits only for the fsync, so it has no timeout.
        if case .json = format,
            let output = try await service.performDirectly(operation, body, call)
        {
            return Self.response(.ok, output, format.contentType)
        }
        let output = try await Timed.run(seconds: Limits.HTTP.requestSeconds, clock: gateway.clock) {
            let input = try format.decode(body)
            let output = try await gateway.perform(operation, of: service, input, call)
            return ByteBuffer(bytes: output.map { format.encode($0) } ?? [])
        }
        return Self.response(.ok, output, format.contentType)
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
    private func events(
        _ stream: EventStream, format: WireFormat, visible: @Sendable @escaping (any Error) -> AWSError
    ) -> Response {
        let connection = exchange.connection
        let body = ResponseBody { given in
            // As long as events go out the connection is not a quiet one.
            connection.requestBegan()
            defer { connection.requestEnded() }
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
        return Response(
            status: .ok, headers: Self.headers(contentType: "application/vnd.amazon.eventstream"), body: body)
    }
}

/// Writes a body that is made of events; the task that answers the request is the only one to use it.
private final class EventWriter: @unchecked Sendable {
    private var writer: any ResponseBodyWriter

    init(_ writer: any ResponseBodyWriter) { self.writer = writer }

    func write(_ bytes: ByteBuffer) async throws { try await writer.write(bytes) }
    func finish(_ trailer: HTTPFields?) async throws { try await writer.finish(trailer) }
}
