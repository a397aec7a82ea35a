import AWSProtocol
import HTTPTypes
import Objects

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

    /// Headers of every answer, of errors too: a page that somebody stored must not act as one of the server's origin.
    package static func protect(_ headers: inout HTTPFields) {
        headers.set("x-content-type-options", "nosniff")
        headers.set("content-security-policy", "sandbox")
    }
}

extension XMLElement {
    /// The root of an answer, in S3's namespace.
    static func s3(_ name: String, _ children: [XMLElement]) -> XMLElement {
        XMLElement(name, attributes: [("xmlns", "http://s3.amazonaws.com/doc/2006-03-01/")], children)
    }
}
