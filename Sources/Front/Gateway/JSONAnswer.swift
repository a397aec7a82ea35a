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
                incoming.header("x-amz-content-sha256") ?? Array(SHA256.hash(data: body)).hexadecimal
            }
            let output = try await Timed.run(seconds: Limits.HTTP.requestSeconds, clock: gateway.clock) {
                try await service.perform(operation, Self.input(body), call)
            }
            return Self.response(.ok, output.map { JSONWriter.bytes(of: $0) } ?? [], version)
        } catch let refusal as Authentication.Refusal {
            return Self.error(refusal.jsonError, version: version)
        } catch {
            return Self.error(gateway.visible(error, service, requestID), version: version)
        }
    }

    /// An empty body stands for an input without members.
    private static func input(_ body: [UInt8]) throws(AWSError) -> WireValue {
        guard !body.isEmpty else { return .map(WireMap()) }
        do throws(JSONError) {
            return try JSONParser.parse(body)
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
            HTTPResponse.Status(code: error.status), JSONWriter.bytes(of: .map(members)), version)
    }

    private static func response(_ status: HTTPResponse.Status, _ bytes: [UInt8], _ version: String) -> Response {
        var headers = HTTPFields()
        headers.set("content-type", "application/x-amz-json-\(version)")
        headers.set("x-amz-id-2", RandomText.make(76, from: RandomText.alphanumeric))
        return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
