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
    package let query: [(name: String, value: String)]
    package let headers: HTTPFields
    package let body: S3Body

    package init(
        method: HTTPRequest.Method, bucket: String, key: String, query: [(name: String, value: String)],
        headers: HTTPFields, body: S3Body
    ) {
        self.method = method
        self.bucket = bucket
        self.key = key
        self.query = query
        self.headers = headers
        self.body = body
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

    /// The whole body, which must be XML of a limited size.
    func xml() async throws -> XMLTree {
        var bytes: [UInt8] = []
        for try await piece in body {
            bytes += Array(piece.readableBytesView)
            guard bytes.count <= Limits.S3.xmlBodyBytes else { throw S3Errors.malformedXML }
        }
        guard let tree = XMLTree(bytes) else { throw S3Errors.malformedXML }
        return tree
    }

    var conditions: Conditions {
        var conditions = Conditions()
        conditions.ifMatch = header("if-match")
        conditions.ifNoneMatch = header("if-none-match")
        conditions.ifModifiedSince = header("if-modified-since").flatMap { Timestamp(httpDate: $0) }
        conditions.ifUnmodifiedSince = header("if-unmodified-since").flatMap { Timestamp(httpDate: $0) }
        return conditions
    }
}

/// What the gateway sends back.
package struct S3Response: Sendable {
    package enum Body: Sendable {
        case none
        case bytes([UInt8])
        case object(ObjectReader)
    }

    package var status: HTTPResponse.Status
    package var headers: HTTPFields
    package var body: Body

    package init(status: HTTPResponse.Status = .ok, headers: HTTPFields = [:], body: Body = .none) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    static func xml(_ element: XMLElement, headers: HTTPFields = [:]) -> S3Response {
        var headers = headers
        headers[.contentType] = "application/xml"
        return S3Response(headers: headers, body: .bytes(element.document))
    }
}

extension XMLElement {
    /// The root of an answer, in S3's namespace.
    static func s3(_ name: String, _ children: [XMLElement]) -> XMLElement {
        XMLElement(name, attributes: [("xmlns", "http://s3.amazonaws.com/doc/2006-03-01/")], children)
    }
}
