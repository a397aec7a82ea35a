import AWSProtocol
import AsyncHTTPClient
import Columns
import Core
import Foundation
import NIOCore
import NIOHTTP1
import Storage

/// One request to an HTTP endpoint, and whether its answer is one.
///
/// https://docs.aws.amazon.com/firehose/latest/dev/httpdeliveryrequestresponse.html
struct EndpointRequest: Sendable {
    let endpoint: HTTPEndpoint
    let streamARN: String
    let requestID: String
    let timestamp: Timestamp
    let hosts: EndpointHosts
    let pool: BlockingPool

    /// What is read of an answer.
    private static let answerBytes = 1024 * 1024
    private static let seconds: Int64 = 180

    /// The body for records; as large as the buffer of a delivery at most.
    func body(_ records: [[UInt8]]) -> [UInt8] {
        var body = ByteBuffer()
        body.reserveCapacity(records.reduce(128) { $0 + Base64.encodedCount($1.count) + 16 })
        body.writeString("{\"requestId\":\"\(requestID)\",\"timestamp\":\(timestamp.milliseconds),\"records\":[")
        for (place, record) in records.enumerated() {
            body.writeString(place == 0 ? "{\"data\":\"" : ",{\"data\":\"")
            record.withUnsafeBytes { Base64.encode($0, into: &body) }
            body.writeString("\"}")
        }
        body.writeString("]}")
        let bytes = Array(body.readableBytesView)
        guard endpoint.isGzip else { return bytes }
        let compressor = GzipCompressor()
        return compressor.compress(bytes) + compressor.finish()
    }

    /// Sends a body; throws `DeliveryRefusal` unless the endpoint took it.
    func send(_ body: [UInt8]) async throws {
        var request = HTTPClientRequest(url: endpoint.url)
        request.method = .POST
        request.headers.add(name: "Content-Type", value: "application/json")
        request.headers.add(name: "X-Amz-Firehose-Protocol-Version", value: "1.0")
        request.headers.add(name: "X-Amz-Firehose-Request-Id", value: requestID)
        request.headers.add(name: "X-Amz-Firehose-Source-Arn", value: streamARN)
        if let key = endpoint.accessKey { request.headers.add(name: "X-Amz-Firehose-Access-Key", value: key) }
        if endpoint.isGzip { request.headers.add(name: "Content-Encoding", value: "gzip") }
        if !endpoint.commonAttributes.isEmpty {
            let attributes = WireMap(endpoint.commonAttributes.map { ($0.name, .string($0.value)) })
            let text = JSONWriter.string(of: .map(WireMap([("commonAttributes", .map(attributes))])))
            request.headers.add(name: "X-Amz-Firehose-Common-Attributes", value: text)
        }
        request.body = .bytes(ByteBuffer(bytes: body))
        let status: Int
        let answer: ByteBuffer
        do {
            (status, answer) = try await answered(request)
        } catch let refusal as EndpointHosts.Refusal {
            throw DeliveryRefusal(code: "HttpEndpoint.ConnectionFailed", message: refusal.description)
        } catch let error as HTTPClientError where error == .deadlineExceeded || error == .readTimeout {
            throw DeliveryRefusal(
                code: "HttpEndpoint.RequestTimeout", message: "The endpoint did not answer within 3 minutes.")
        } catch is NIOTooManyBytesError {
            throw DeliveryRefusal(code: "HttpEndpoint.ResponseTooLarge", message: "The answer has more than 1 MiB.")
        } catch let error where !(error is CancellationError) {
            throw DeliveryRefusal(code: "HttpEndpoint.ConnectionFailed", message: "\(error)")
        }
        try check(status, Array(answer.readableBytesView))
    }

    /// Sends a request to the address that was looked up and checked, whatever DNS says later, and follows no redirection.
    private func answered(_ request: HTTPClientRequest) async throws -> (Int, ByteBuffer) {
        var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
        if let (host, address) = try await pool.run({ [hosts, endpoint] in try hosts.address(of: endpoint.url) }) {
            configuration.dnsOverride = [host: address]
        }
        let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
        do {
            let response = try await client.execute(request, timeout: .seconds(Self.seconds))
            let answer = try await response.body.collect(upTo: Self.answerBytes)
            try await client.shutdown()
            return (Int(clamping: response.status.code), answer)
        } catch {
            try await client.shutdown()
            throw error
        }
    }

    private func check(_ status: Int, _ answer: [UInt8]) throws(DeliveryRefusal) {
        let parsed = try? JSONParser.parse(answer)
        guard status == 200 else {
            throw DeliveryRefusal(
                code: "HttpEndpoint.DestinationException",
                message: "The endpoint answered \(status): \(parsed?["errorMessage"]?.string ?? "no errorMessage").")
        }
        // Without its own id in the answer nobody knows that the endpoint understood the request.
        guard parsed?["requestId"]?.string == requestID, parsed?["timestamp"] != nil else {
            throw DeliveryRefusal(
                code: "HttpEndpoint.InvalidResponseFromDestination",
                message: "The endpoint's answer does not hold the request's id and a timestamp.")
        }
    }
}
