import AWSProtocol
import Core
import Crypto
import HTTPTypes
import Hummingbird
import NIOCore

/// Answers requests to the services of the query protocol.
struct QueryAnswer {
    let gateway: Gateway
    let requestID: String

    func respond(_ incoming: IncomingRequest, _ name: String, _ entry: inout AccessLog) async -> Response {
        var service = gateway.services.first { $0.description.name == name }
        do {
            let body = try await incoming.body()
            guard let form = FormEncoding.pairs(String(buffer: body)) else {
                throw AWSError(
                    code: "MalformedQueryString", message: "The query string contains a syntax error.", status: 404)
            }
            let operation = form.first { $0.name == "Action" }?.value ?? ""
            let version = form.first { $0.name == "Version" }?.value
            // Without a signature the API version tells the service.
            service =
                service
                ?? gateway.services.first {
                    $0.description.isQuery && $0.description.apiVersion == version
                }
            guard !operation.isEmpty else {
                throw AWSError(
                    code: "MissingAction", message: "The request is missing an action or a required parameter.")
            }
            guard let service, service.description.operations.contains(operation) else {
                throw AWSError(
                    code: "InvalidAction",
                    message: service?.description.refusal(of: operation)
                        ?? "Could not find operation \(operation) for version \(version ?? "NO_VERSION_SPECIFIED")")
            }
            (entry.service, entry.operation) = (service.description.name, operation)
            let call = try await gateway.call(incoming, requestID) {
                body.withUnsafeReadableBytes { Array(SHA256.hash(data: $0)).hexadecimal }
            }
            let output = try await Timed.run(seconds: Limits.HTTP.requestSeconds, clock: gateway.clock) {
                let input = QueryProtocol.input(form)
                try await gateway.authorize(service, operation, input, call)
                return try await service.perform(operation, input, call)
            }
            let document = QueryProtocol.response(
                operation, output, namespace: service.description.xmlNamespace ?? "", requestID: requestID)
            return Self.response(.ok, document)
        } catch let refusal as Authentication.Refusal {
            return error(refusal.queryError, service)
        } catch let denied as AccessDenied {
            return error(Authentication.Refusal.denied(denied.message).queryError, service)
        } catch {
            return self.error(gateway.visible(error, service, requestID), service)
        }
    }

    private func error(_ error: AWSError, _ service: (any ServiceOperations)?) -> Response {
        let namespace = service?.description.xmlNamespace ?? "http://webservices.amazon.com/AWSFault/2005-15-09"
        return Self.response(
            HTTPResponse.Status(code: error.status),
            QueryProtocol.error(error, namespace: namespace, requestID: requestID))
    }

    private static func response(_ status: HTTPResponse.Status, _ bytes: [UInt8]) -> Response {
        Response(
            status: status, headers: [.contentType: "text/xml"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
