import AWSProtocol
import Core
import Crypto
import Foundation
import HTTPTypes
import Hummingbird
import Identity
import NIOCore
import Storage
import Testing

@testable import Gateway

/// Every single change of a signed request is refused: each header, query item, byte of the body, method, path, service, target.
@Suite struct SignatureMutationTests {
    private struct FixedClock: WallClock {
        func now() -> Timestamp { Timestamp(basicISO8601: "20261128T120000Z") ?? Timestamp(milliseconds: 0) }
        func sleep(until deadline: Timestamp) async throws {}
    }

    /// A request that can be changed.
    struct Draft {
        var method = "POST"
        var path = "/"
        var query: [(name: String, value: String)] = []
        var headers: [(name: String, value: String)] = []
        var body: [UInt8] = []

        var signable: SignableRequest {
            var fields = SignableRequest.Headers()
            for (name, value) in headers { fields.append(name, value) }
            return SignableRequest(method: method, path: path, query: query, headers: fields)
        }

        var request: Request {
            let text = query.map { "\(FormEncoding.encode($0.name))=\(FormEncoding.encode($0.value))" }.joined(
                separator: "&")
            var head = HTTPRequest(
                method: HTTPRequest.Method(method) ?? .get, scheme: "http", authority: nil,
                path: query.isEmpty ? path : "\(path)?\(text)")
            for (name, value) in headers {
                if name == "host" {
                    head.authority = value
                } else if let field = HTTPField.Name(name) {
                    head.headerFields.append(HTTPField(name: field, value: value))
                }
            }
            return Request(head: head, body: RequestBody(buffer: ByteBuffer(bytes: body)))
        }
    }

    private let root = RootCredentials(
        accessKeyID: "AKIAROOTROOTROOTROOT", secret: "a secret of forty characters, or about so")
    private let date = "20261128T120000Z"

    private func authenticator() throws -> Authenticator {
        let file = FileManager.default.temporaryDirectory.appending(path: "millrace-\(UUID().uuidString).sqlite").path
        let identity = Identity(
            documents: try DocumentStore(path: file, masterKey: MasterKey(text: nil, file: file + ".key")),
            clock: FixedClock())
        return Authenticator(
            mode: .verify, account: .default, region: .usEast1, identity: identity, root: root, clock: FixedClock())
    }

    private func key(_ service: String) -> SigningKey {
        SigningKey(secret: root.secret, scope: CredentialScope(day: "20261128", region: "us-east-1", service: service))
    }

    /// A JSON request, as boto3 signs it.
    private func json() throws -> Draft {
        var draft = Draft()
        draft.headers = [
            ("host", "127.0.0.1:4566"), ("content-type", "application/x-amz-json-1.1"), ("x-amz-date", date),
            ("x-amz-target", "Kinesis_20131202.PutRecord"),
        ]
        draft.body = Array(#"{"StreamName":"s","Data":"eA==","PartitionKey":"p"}"#.utf8)
        try sign(&draft, "kinesis", payload: SHA256.hash(data: draft.body).hexadecimal)
        return draft
    }

    /// A put of S3, with its digest in the head.
    private func put() throws -> Draft {
        var draft = Draft(method: "PUT", path: "/bucket/a%20key", body: Array("content".utf8))
        let digest = SHA256.hash(data: draft.body).hexadecimal
        draft.query = [("partNumber", "1"), ("uploadId", "u+/=")]
        draft.headers = [
            ("host", "127.0.0.1:4566"), ("x-amz-content-sha256", digest), ("x-amz-date", date),
            ("x-amz-meta-name", "a  b"),
        ]
        try sign(&draft, "s3", payload: digest)
        return draft
    }

    private func sign(_ draft: inout Draft, _ service: String, payload: String) throws {
        let value = try RequestSignature.authorization(
            for: draft.signable, accessKeyID: root.accessKeyID, key: key(service), at: FixedClock().now(),
            payload: payload)
        draft.headers.append(("authorization", value))
    }

    private func link() throws -> Draft {
        var draft = Draft(method: "GET", path: "/bucket/photo.jpg")
        draft.query = [
            ("response-content-type", "text/plain"), ("X-Amz-Algorithm", "AWS4-HMAC-SHA256"),
            ("X-Amz-Credential", "\(root.accessKeyID)/20261128/us-east-1/s3/aws4_request"), ("X-Amz-Date", date),
            ("X-Amz-Expires", "600"), ("X-Amz-SignedHeaders", "host"), ("X-Amz-Signature", ""),
        ]
        draft.headers = [("host", "bucket.localhost:4566")]
        let signature = try #require(try RequestSignature(draft.signable))
        draft.query[6].value = key("s3").sign(signature.stringToSign(draft.signable, "UNSIGNED-PAYLOAD"))
        return draft
    }

    private func isAccepted(_ draft: Draft, _ authenticator: Authenticator) async -> Bool {
        let exchange = Exchange(
            incoming: IncomingRequest(draft.request), connection: ClientConnection(EmbeddedConnection.channel),
            requestID: "")
        do {
            let target = try RequestTarget(
                exchange.incoming.routingHints,
                services: [Self.description("Kinesis", "Kinesis_20131202"), Self.description("Glue", "AWSGlue")])
            let purpose: Authenticator.Purpose
            switch target {
            case .json(let service, _): purpose = .init(signingName: service.lowercased(), allowsLinks: false)
            case .query: purpose = .init(signingName: "sts", allowsLinks: draft.method == "GET")
            case .s3: purpose = .s3
            }
            let head = try await authenticator.checkHead(exchange, for: purpose)
            try head.verify { SHA256.hash(data: draft.body).hexadecimal }
            return true
        } catch { return false }
    }

    private static func description(_ name: String, _ prefix: String) -> ServiceDescription {
        ServiceDescription(
            name: name, apiVersion: "", isQuery: false, targetPrefix: prefix, jsonVersion: "1.1", xmlNamespace: nil,
            operations: [])
    }

    // MARK: Changes

    private func changes(of draft: Draft) -> [(String, Draft)] {
        var all: [(String, Draft)] = []
        func add(_ name: String, _ change: (inout Draft) -> Void) {
            var changed = draft
            change(&changed)
            all.append((name, changed))
        }
        for method in ["GET", "HEAD", "PUT", "POST", "DELETE", "PATCH"] where method != draft.method {
            add("method \(method)") { $0.method = method }
        }
        for path in ["/other", draft.path + "x", draft.path + "/", "/secret/s"] {
            add("path \(path)") { $0.path = path }
        }
        let signed = draft.headers.first { $0.name == "authorization" }?.value ?? "SignedHeaders=host,"
        for place in draft.headers.indices {
            let (name, value) = draft.headers[place]
            if name != "authorization", !signed.contains(name) { continue }
            add("header \(name) gone") { $0.headers.remove(at: place) }
            add("header \(name) longer") { $0.headers[place].value += "x" }
            add("header \(name) again") { $0.headers.append((name, value + "x")) }
            for byte in value.utf8.indices {
                let changed =
                    String(value[..<byte]) + (value[byte] == "a" ? "b" : "a") + value[value.index(after: byte)...]
                // `, ` and `,` both separate the parts of an Authorization header.
                if value[byte] == " ", name == "authorization" { continue }
                add("header \(name) at \(value.distance(from: value.startIndex, to: byte))") {
                    $0.headers[place].value = changed
                }
            }
        }
        for name in [
            "x-amz-target", "x-amz-copy-source", "x-amz-security-token", "x-amz-acl", "x-amz-date", "x-amz-anything",
        ] {
            add("header \(name) added") { $0.headers.append((name, "Kinesis_20131202.ListStreams")) }
        }
        for place in draft.query.indices {
            add("query \(draft.query[place].name) gone") { $0.query.remove(at: place) }
            add("query \(draft.query[place].name) renamed") { $0.query[place].name += "x" }
            add("query \(draft.query[place].name) longer") { $0.query[place].value += "0" }
        }
        for name in [
            "versionId", "tagging", "acl", "delete", "Action", "X-Amz-Expires", "X-Amz-Security-Token", "uploadId",
        ] {
            add("query \(name) added") { $0.query.append((name, "x")) }
        }
        if !signed.contains("SignedHeaders=host,") || !draft.body.isEmpty {
            for place in draft.body.indices { add("body byte \(place)") { $0.body[place] ^= 1 } }
            add("body longer") { $0.body.append(32) }
            add("body gone") { $0.body = [] }
        }
        return all
    }

    private func check(_ draft: Draft) async throws {
        let authenticator = try authenticator()
        #expect(await isAccepted(draft, authenticator))
        let changes = changes(of: draft)
        #expect(changes.count > 40)
        for (name, changed) in changes {
            let isAccepted = await isAccepted(changed, authenticator)
            #expect(!isAccepted, "\(name)")
        }
    }

    @Test func `a JSON request`() async throws { try await check(json()) }
    @Test func `a put of S3`() async throws { try await check(put()) }
    @Test func `a presigned link`() async throws { try await check(link()) }
}
