import AWSProtocol
import Core
import HTTPTypes
import NIOCore
import Objects

/// A request to S3, taken apart by the gateway.
package struct S3Request: Sendable {
    package let method: HTTPRequest.Method
    package let bucket: String
    package let key: String
    /// Without what belongs to the signature of a link, and without the headers that stand in it.
    package let query: [(name: String, value: String)]
    /// With those that stand in the query of a link.
    package let headers: HTTPFields
    package let body: S3Body
    /// Whether the request carries a signature, valid or not.
    let isSigned: Bool

    package init(
        method: HTTPRequest.Method, bucket: String, key: String, query: [(name: String, value: String)],
        headers: HTTPFields, body: S3Body
    ) {
        self.method = method
        self.bucket = bucket
        self.key = key
        let link = LinkQuery(query)
        var headers = headers
        for (name, value) in link.headers {
            guard let name = HTTPField.Name(name), headers[name] == nil else { continue }
            headers[name] = value
        }
        self.query = link.query
        self.headers = headers
        self.body = body.announcing(trailers: Self.announcedTrailers(headers))
        isSigned = link.isSigned || headers[.authorization] != nil
    }

    /// The value of a query parameter.
    subscript(name: String) -> String? { query.first { $0.name == name }?.value }

    func header(_ name: String) -> String? { HTTPField.Name(name).flatMap { headers[$0] } }

    /// A query parameter that is a whole number; throws InvalidArgument if it is none.
    func number(_ name: String, default fallback: Int, max: Int) throws(AWSError) -> Int {
        guard let text = self[name], !text.isEmpty else { return fallback }
        guard let number = Int(text), number >= 0 else {
            throw S3Errors.invalidArgument("Argument \(name) must be an integer between 0 and 2147483647", name, text)
        }
        return min(number, max)
    }

    /// The whole body, which must have the digests that the headers tell, unless they are another's.
    func bytes(checksDigests: Bool = true) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        for try await piece in body {
            bytes += Array(piece.readableBytesView)
            guard bytes.count <= Limits.S3.xmlBodyBytes else { throw S3Errors.malformedXML }
        }
        if checksDigests { try check(bytes) }
        return bytes
    }

    /// The whole body, which must be XML of a limited size, without elements that the operation does not act upon.
    func xml(of operation: S3Operation) async throws -> XMLTree {
        try xml(try await bytes(), of: operation)
    }

    func xml(_ bytes: [UInt8], of operation: S3Operation) throws(AWSError) -> XMLTree {
        guard let tree = XMLTree(bytes) else { throw S3Errors.malformedXML }
        try operation.route.check(tree)
        return tree
    }

    /// What must hold of an object that is read.
    var conditions: Conditions {
        var conditions = Conditions()
        conditions.ifMatch = header("if-match")
        conditions.ifNoneMatch = header("if-none-match")
        conditions.ifModifiedSince = header("if-modified-since").flatMap { Timestamp(httpDate: $0) }
        conditions.ifUnmodifiedSince = header("if-unmodified-since").flatMap { Timestamp(httpDate: $0) }
        return conditions
    }

    /// What must hold of an object that is written over.
    ///
    /// https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
    func writeConditions() throws(AWSError) -> Conditions {
        var conditions = Conditions()
        conditions.ifMatch = header("if-match")
        conditions.ifNoneMatch = header("if-none-match")
        if conditions.ifMatch != nil, conditions.ifNoneMatch != nil {
            throw S3Errors.notImplemented(
                header: "If-Match,If-None-Match", "Multiple conditional request headers present in the request")
        }
        if let given = conditions.ifNoneMatch, given != "*" {
            throw S3Errors.notImplemented(
                header: "If-None-Match", "We don't accept the provided value of If-None-Match header for this API")
        }
        if conditions.ifMatch == "*" {
            throw S3Errors.notImplemented(
                header: "If-Match", "We don't accept the provided value of If-Match header for this API")
        }
        return conditions
    }
}
