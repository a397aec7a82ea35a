import AWSProtocol
import Core
import Crypto
import HTTPTypes
import Hummingbird
import NIOCore

/// Answers requests to the services that speak JSON.
///
/// https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html
struct JSONAnswer {
    let gateway: Gateway
    let requestID: String

    func respond(_ incoming: IncomingRequest, _ name: String, _ operation: String) async -> Response {
        let service = gateway.services.first { $0.description.name == name }
        let version = service?.description.jsonVersion ?? "1.1"
        do {
            guard let service, service.description.operations.contains(operation) else {
                throw AWSError.unknownOperation()
            }
            let body = try await incoming.body()
            let call = try await gateway.call(incoming, requestID) {
                incoming.header("x-amz-content-sha256")
                    ?? body.withUnsafeReadableBytes { Array(SHA256.hash(data: $0)).hexadecimal }
            }
            let output = try await Timed.run(seconds: Limits.HTTP.requestSeconds, clock: gateway.clock) {
                if let output = try await service.performDirectly(operation, body, call) { return output }
                let output = try await service.perform(operation, Self.input(body), call)
                return ByteBuffer(bytes: output.map { JSONWriter.bytes(of: $0) } ?? [])
            }
            return Self.response(.ok, output, version)
        } catch let refusal as Authentication.Refusal {
            return Self.error(refusal.jsonError, version: version)
        } catch {
            return Self.error(gateway.visible(error, service, requestID), version: version)
        }
    }

    /// An empty body stands for an input without members.
    private static func input(_ body: ByteBuffer) throws(AWSError) -> WireValue {
        guard body.readableBytes > 0 else { return .map(WireMap()) }
        do throws(JSONError) {
            return try JSONParser.parse(body.readableBytesView)
        } catch {
            throw AWSError(
                code: "SerializationException", message: "The request body is not JSON: \(error)",
                messageMember: "Message")
        }
    }

    static func error(_ error: AWSError, version: String) -> Response {
        var members = WireMap([("__type", .string(error.code)), (error.messageMember, .string(error.message))])
        for (name, value) in error.members.sorted(by: { $0.key < $1.key }) { members.append(name, value) }
        return response(
            HTTPResponse.Status(code: error.status), ByteBuffer(bytes: JSONWriter.bytes(of: .map(members))), version)
    }

    private static func response(_ status: HTTPResponse.Status, _ bytes: ByteBuffer, _ version: String) -> Response {
        var headers = HTTPFields()
        headers.set("content-type", "application/x-amz-json-\(version)")
        headers.set("x-amz-id-2", RandomText.make(76, from: RandomText.alphanumeric))
        return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: bytes))
    }
}
