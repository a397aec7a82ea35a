import AWSProtocol
import ArgumentParser
import AsyncHTTPClient
import Core
import Crypto
import Foundation
import NIOCore
import NIOFoundationCompat
import NIOHTTP1

/// Calls a service of a running server over its API, as any client does.
struct ServiceClient: Sendable {
    /// A service, and how its requests name it.
    enum Service: String {
        case kinesis
        case firehose

        fileprivate var targetPrefix: String {
            switch self {
            case .kinesis: "Kinesis_20131202"
            case .firehose: "Firehose_20150804"
            }
        }
    }

    private let service: Service
    private let endpoint: URL
    private let region: String
    private let accessKeyID: String
    private let secret: String
    private let token: String?
    private let clock = SystemClock()

    init(_ service: Service, _ options: ClientOptions) throws {
        self.service = service
        let environment = ProcessInfo.processInfo.environment
        let text = options.endpoint ?? environment["AWS_ENDPOINT_URL"] ?? "http://127.0.0.1:4566"
        guard let url = URL(string: text), url.host != nil else {
            throw ValidationError("\(text) is not the address of a server.")
        }
        endpoint = url
        region = options.region ?? environment["AWS_REGION"] ?? environment["AWS_DEFAULT_REGION"] ?? "us-east-1"
        accessKeyID = environment["AWS_ACCESS_KEY_ID"] ?? "test"
        secret = environment["AWS_SECRET_ACCESS_KEY"] ?? "test"
        token = environment["AWS_SESSION_TOKEN"]
    }

    /// What the server answered instead of a result.
    struct Refusal: Error, CustomStringConvertible {
        let code: String
        let message: String
        var description: String { "\(code): \(message)" }
    }

    /// Performs an operation; throws `Refusal` for an AWS error.
    func call(_ operation: String, _ input: [(String, WireValue)]) async throws -> WireValue {
        let body = JSONWriter.bytes(of: .map(WireMap(input)))
        let now = clock.now()
        let hash = Array(SHA256.hash(data: body)).hexadecimal
        var headers: SignableRequest.Headers = [
            "host": endpoint.port.map { "\(endpoint.host ?? ""):\($0)" } ?? endpoint.host ?? "",
            "content-type": "application/x-amz-json-1.1", "x-amz-target": "\(service.targetPrefix).\(operation)",
            "x-amz-date": now.basicISO8601, "x-amz-content-sha256": hash,
        ]
        if let token { headers["x-amz-security-token"] = token }
        let signable = SignableRequest(method: "POST", path: "/", query: [], headers: headers)
        headers["authorization"] = try RequestSignature.authorization(
            for: signable, accessKeyID: accessKeyID,
            key: SigningKey(
                secret: secret,
                scope: CredentialScope(
                    day: String(now.basicISO8601.prefix(8)), region: region, service: service.rawValue)),
            at: now, payload: hash)
        var request = HTTPClientRequest(url: endpoint.absoluteString)
        request.method = .POST
        for (name, value) in headers.fields { request.headers.replaceOrAdd(name: name, value: value) }
        request.body = .bytes(ByteBuffer(bytes: body))
        let response = try await HTTPClient.shared.execute(request, timeout: .seconds(60))
        let bytes = try await response.body.collect(upTo: 64 * 1024 * 1024)
        let answer = bytes.readableBytes == 0 ? .map(WireMap()) : try JSONParser.parse(bytes.readableBytesView)
        guard response.status == .ok else {
            let message = answer["message"]?.string ?? answer["Message"]?.string ?? ""
            throw Refusal(code: answer["__type"]?.string ?? "\(response.status.code)", message: message)
        }
        return answer
    }
}
