import AWSProtocol
import Core
import HTTPTypes
import NIOCore
import Objects
import S3Model
import Testing

@testable import S3API

/// Walks S3's service model: everything that a request may say is acted upon or refused.
@Suite struct S3RouteTests {
    static let implemented = S3Route.all.filter(\.isImplemented)
    static let missing = S3Route.all.filter { !$0.isImplemented }

    @Test func `the model knows the operations that are here, and no others`() {
        #expect(Set(Self.implemented.map(\.name)) == Set(S3Operation.allCases.map(\.rawValue)))
        #expect(S3Route.all.count > 100)
    }

    @Test(arguments: S3Route.all)
    func `a plain request means its operation`(_ route: S3Route) throws {
        // Answers of Lambda functions are sent to a host of their own.
        guard route.name != "WriteGetObjectResponse", route.name != "ListDirectoryBuckets" else { return }
        #expect(outcome(request(route)) == (route.isImplemented ? route.name : "NotImplemented \(route.name)"))
    }

    @Test(arguments: implemented)
    func `what an operation acts upon is taken`(_ route: S3Route) {
        for name in route.query { #expect(outcome(request(route, query: [name: "1"])) == route.name, "\(name)") }
        for name in route.headers where !route.requiredHeaders.contains(name) {
            // A copy's source makes another operation of a put.
            guard name != "x-amz-copy-source" else { continue }
            #expect(outcome(request(route, headers: [Self.example(name): "1"])) == route.name, "\(name)")
        }
    }

    @Test(arguments: implemented)
    func `every other member of the operation is refused`(_ route: S3Route) {
        for name in route.refusedQuery { #expect(outcome(request(route, query: [name: "1"])) != route.name, "\(name)") }
        for name in route.refusedHeaders {
            let refused = outcome(request(route, headers: [Self.example(name): "1"]))
            #expect(refused == "NotImplemented \(Self.example(name))", "\(name)")
        }
        for path in route.refusedElements {
            #expect(throws: AWSError.self, "\(path)") { try route.check(Self.tree(path)) }
        }
        for path in route.elements where path.contains("/") {
            let isRepeated = (try? route.check(Self.tree(path, times: 2))) != nil
            #expect(isRepeated == route.repeatedElements.contains(path), "\(path)")
        }
        for path in route.elements {
            #expect(throws: Never.self, "\(path)") { try route.check(Self.tree(path)) }
        }
    }

    @Test(arguments: implemented)
    func `headers, query items and elements of every other operation are refused`(_ route: S3Route) {
        let known = Set(route.headers + route.requiredHeaders)
        let names = Set(S3Route.headerNames).subtracting(known).filter { $0.hasPrefix("x-amz-") }
        // These mean another operation at the same address, or are compared with the body whatever it is.
        let others: Set<String> = ["x-amz-copy-source", "x-amz-object-attributes", "x-amz-rename-source"]
        let hasBody = route.method == "PUT" || route.method == "POST"
        for name in names.subtracting(others) where !(hasBody && name.contains("checksum")) {
            #expect(outcome(request(route, headers: [Self.example(name): "1"])) != route.name, "\(route.name) \(name)")
        }
        let items = Set(S3Route.all.flatMap { $0.query + $0.refusedQuery }).subtracting(route.query)
        for name in items { #expect(outcome(request(route, query: [name: "1"])) != route.name, "\(name)") }
        for name in S3Route.subresourceNames where !route.subresources.map(S3Route.name(of:)).contains(name) {
            #expect(outcome(request(route, query: [name: ""])) != route.name, "\(name)")
        }
        #expect(outcome(request(route, query: ["nobody-knows-it": ""])) == "NotImplemented nobody-knows-it")
        #expect(
            outcome(request(route, headers: ["x-amz-nobody-knows-it": "1"])) == "NotImplemented x-amz-nobody-knows-it")
        #expect(throws: AWSError.self) { try route.check(Self.tree("Unknown/Element")) }
    }

    @Test(arguments: S3Route.all.map(\.subresources).filter { !$0.isEmpty })
    func `a sub-resource is never taken for the plain operation, whatever the method`(_ subresources: [String]) {
        for method in ["GET", "PUT", "POST", "DELETE", "HEAD", "OPTIONS", "PATCH"] {
            for key in ["", "key"] {
                let items = subresources.map { item in
                    let halves = item.split(separator: "=", maxSplits: 1).map(String.init)
                    return (name: halves[0], value: halves.count == 2 ? halves[1] : "")
                }
                let request = S3Request(
                    method: HTTPRequest.Method(rawValue: method) ?? .get, bucket: "bucket", key: key, query: items,
                    headers: [:], body: Self.noBody)
                guard let operation = try? S3Operation(request) else { continue }
                #expect(operation.route.subresources == subresources, "\(method) \(items)")
            }
        }
    }

    @Test func `what belongs to a link is no query of the operation`() throws {
        let v4 = [
            "X-Amz-Algorithm", "X-Amz-Credential", "X-Amz-Date", "X-Amz-Expires", "X-Amz-SignedHeaders",
            "X-Amz-Signature", "X-Amz-Security-Token", "x-id",
        ]
        let route = S3Operation.putObject.route
        let link = Dictionary(uniqueKeysWithValues: v4.map { ($0, "1") })
        #expect(outcome(request(route, query: link)) == "PutObject")
        let carrying = request(route, query: link.merging(["x-amz-meta-who": "me"]) { $1 })
        #expect(try carrying.attributes().metadata == ["who": "me"])
        #expect(
            outcome(request(route, query: link.merging(["x-amz-website": "1"]) { $1 }))
                == "NotImplemented x-amz-website")
        #expect(outcome(request(route, query: link.merging(["x-amz-copy-source": "a/b"]) { $1 })) == "CopyObject")
        let v2 = ["AWSAccessKeyId": "a", "Signature": "b", "Expires": "1", "x-amz-meta-a": "1", "content-type": "a/b"]
        #expect(try request(route, query: v2).attributes().headers["content-type"] == "a/b")
        // Without a signature these are items that nobody knows.
        for name in v4 where name != "x-id" && name != "X-Amz-Signature" {
            #expect(outcome(request(route, query: [name: "1"])) != "PutObject", "\(name)")
        }
        #expect(outcome(request(route, query: ["Expires": "1"])) == "NotImplemented Expires")
    }

    // MARK: Requests

    private static let noBody = S3Body(isChunked: false, expectedBytes: nil, sha256: nil) { nil }

    /// A name that a list of headers means.
    private static func example(_ name: String) -> String { name.hasSuffix("-") ? name + "a" : name }

    /// A document with an element at a path, one or several times.
    private static func tree(_ path: String, times: Int = 1) throws -> XMLTree {
        let names = path.split(separator: "/")
        let last = String(repeating: "<\(names.last ?? "")/>", count: times)
        let above = names.dropLast()
        let text = above.map { "<\($0)>" }.joined() + last + above.reversed().map { "</\($0)>" }.joined()
        return try #require(XMLTree(Array(text.utf8)))
    }

    private func request(
        _ route: S3Route, query: [String: String] = [:], headers: [String: String] = [:]
    ) -> S3Request {
        var items = route.subresources.map { item in
            let halves = item.split(separator: "=", maxSplits: 1).map(String.init)
            return (name: halves[0], value: halves.count == 2 ? halves[1] : "")
        }
        items += route.requiredQuery.filter { query[$0] == nil }.map { (name: $0, value: "1") }
        items += query.map { (name: $0.key, value: $0.value) }
        var fields = HTTPFields()
        for name in route.requiredHeaders { fields.set(name, "bucket/source") }
        for (name, value) in headers { fields.set(name, value) }
        return S3Request(
            method: HTTPRequest.Method(rawValue: route.method) ?? .get, bucket: route.place == .service ? "" : "bucket",
            key: route.place == .object ? "key" : "", query: items, headers: fields, body: Self.noBody)
    }

    /// The operation that a request means, or the code of the refusal and what it names.
    private func outcome(_ request: S3Request) -> String {
        do {
            return try S3Operation(request).rawValue
        } catch {
            let named = ["Operation", "Header", "QueryParameter", "Element"].compactMap { error.members[$0]?.string }
            return ([error.code] + named).joined(separator: " ")
        }
    }
}
