import AWSProtocol
import Core
import HTTPTypes
import Hummingbird
import NIOCore

/// Answers requests to the services of the query protocol: a form that is posted, or the items of a GET's query.
///
/// A presigned link is good for the action that its query names.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/programming.html
struct QueryProtocolHandler {
    let gateway: Gateway
    let exchange: Exchange

    /// `name` is empty if the signature names no service of the query protocol.
    func respond(_ name: String) async -> Response {
        var service = gateway.services.first { $0.description.name == name }
        do {
            let isGet = exchange.incoming.request.method == .get
            // Without a signature the API version tells the service; then the caller is not checked before the form is read.
            let purpose = Authenticator.Purpose(
                signingName: service?.description.signingName ?? "sts", allowsLinks: isGet)
            var exchange = exchange
            // A page makes its reader's browser send a GET by an image, but no Authorization header, and no link with a valid signature.
            if isGet, exchange.incoming.header("authorization") == nil { exchange.mustBeSigned = true }
            let head = try await gateway.authenticator.checkHead(exchange, for: purpose)
            let form = try await form(head)
            let operation = form.first { $0.name == "Action" }?.value ?? ""
            let version = form.first { $0.name == "Version" }?.value
            service =
                service
                ?? gateway.services.first { $0.description.isQuery && $0.description.apiVersion == version }
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
            exchange.record.set { ($0.service, $0.operation) = (service.description.name, operation) }
            let call = try await gateway.call(exchange, head)
            let output = try await Timed.run(seconds: Limits.HTTP.requestSeconds, clock: gateway.clock) {
                let input = QueryProtocol.input(form)
                return try await gateway.perform(operation, of: service, input, call)
            }
            let document = QueryProtocol.response(
                operation, output, namespace: service.description.xmlNamespace ?? "", requestID: exchange.requestID)
            return Self.response(.ok, document)
        } catch {
            return self.error(gateway.shown(error, .query, service, exchange), service)
        }
    }

    /// The parameters, which are the ones that were signed.
    private func form(_ head: SignedHead) async throws -> [(name: String, value: String)] {
        let body = try await gateway.body(of: exchange, head)
        guard exchange.incoming.request.method != .get else {
            return exchange.incoming.query.filter { !$0.name.hasPrefix("X-Amz-") }
        }
        guard let form = FormEncoding.pairs(String(buffer: body)) else {
            throw AWSError(
                code: "MalformedQueryString", message: "The query string contains a syntax error.", status: 404)
        }
        return form
    }

    private func error(_ error: AWSError, _ service: (any ServiceOperations)?) -> Response {
        let namespace = service?.description.xmlNamespace ?? "http://webservices.amazon.com/AWSFault/2005-15-09"
        return Self.response(
            HTTPResponse.Status(code: error.status),
            QueryProtocol.error(error, namespace: namespace, requestID: exchange.requestID))
    }

    private static func response(_ status: HTTPResponse.Status, _ bytes: [UInt8]) -> Response {
        Response(
            status: status, headers: [.contentType: "text/xml"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
