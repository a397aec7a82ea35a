import Core
import Crypto
import Foundation

/// A presigned S3 link in the older signature version 2, which boto3 still makes by default.
///
/// https://docs.aws.amazon.com/AmazonS3/latest/API/RESTAuthentication.html
package struct SigV2Link: Sendable, Equatable {
    package let accessKeyID: String
    package let expiresAt: Timestamp
    package let sessionToken: String?
    private let signature: String

    /// Query parameters that are part of what is signed.
    private static let signedParameters: Set<String> = [
        "acl", "lifecycle", "location", "logging", "notification", "partNumber", "policy", "requestPayment", "uploadId",
        "uploads", "versionId", "versioning", "versions", "website", "response-cache-control",
        "response-content-disposition", "response-content-encoding", "response-content-language",
        "response-content-type",
        "response-expires", "delete", "cors", "tagging", "restore",
    ]

    /// Returns nil if the request is no such link.
    package init?(_ request: SignableRequest) {
        func value(_ name: String) -> String? { request.query.first { $0.name == name }?.value }
        guard let key = value("AWSAccessKeyId"), let signature = value("Signature"),
            let expires = value("Expires").flatMap({ Int64($0) })
        else { return nil }
        accessKeyID = key
        self.signature = signature
        expiresAt = Timestamp(milliseconds: expires.multipliedReportingOverflow(by: 1000).partialValue)
        sessionToken = value("x-amz-security-token")
    }

    /// The headers, with those that the link carries in its query; they are signed as if they had been sent.
    private static func headers(of request: SignableRequest) -> [String: String] {
        var headers: [String: String] = [:]
        for (name, _) in request.headers.fields where headers[name] == nil { headers[name] = request.headers[name] }
        for (name, value) in request.query {
            let name = name.lowercased()
            guard name.hasPrefix("x-amz-") || name == "content-type" || name == "content-md5" else { continue }
            headers[name] = headers[name] ?? value
        }
        return headers
    }

    /// Whether `secret` makes this signature; `bucket` is the one in a virtual-host address.
    package func isValid(for request: SignableRequest, secret: String, bucket: String?) -> Bool {
        let headers = Self.headers(of: request)
        let amazon = headers.filter { $0.key.hasPrefix("x-amz-") }.sorted { $0.key < $1.key }.map {
            "\($0.key):\($0.value)\n"
        }.joined()
        let parameters = request.query.filter { Self.signedParameters.contains($0.name) }.sorted { $0.name < $1.name }
            .map { $0.value.isEmpty ? $0.name : "\($0.name)=\($0.value)" }.joined(separator: "&")
        let resource = (bucket.map { "/" + $0 } ?? "") + request.path + (parameters.isEmpty ? "" : "?" + parameters)
        let seconds = expiresAt.milliseconds / 1000
        let text = [
            request.method, headers["content-md5"] ?? "", headers["content-type"] ?? "", "\(seconds)",
            amazon + resource,
        ].joined(separator: "\n")
        guard let given = Data(base64Encoded: signature) else { return false }
        // Compares in constant time.
        return HMAC<Insecure.SHA1>.isValidAuthenticationCode(
            given, authenticating: Data(text.utf8), using: SymmetricKey(data: Data(secret.utf8)))
    }
}
