import AWSProtocol
import Core
import Foundation
import IAMModel
import Identity

/// IAM as its clients see it.
///
/// https://docs.aws.amazon.com/IAM/latest/APIReference/welcome.html
package struct IAMAPI: IAMOperations {
    let identity: Identity

    package init(identity: Identity) { self.identity = identity }

    static func tags(_ tags: [IAM.Tag]?) -> [String: String] {
        Dictionary((tags ?? []).map { ($0.key, $0.value) }) { $1 }
    }

    /// IAM returns policy documents URL-encoded (RFC 3986).
    static func encoded(_ document: String) -> String {
        let unreserved = CharacterSet(
            charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
        return document.addingPercentEncoding(withAllowedCharacters: unreserved) ?? document
    }

    /// The user that signs a request; nil if it is a role or the root.
    static func userName(of principal: Principal) -> String? {
        ARN(principal.arn)?.resource(after: "user/")?.split(separator: "/").last.map(String.init)
    }

    func attachments(of policy: ManagedPolicy, _ call: Call) async throws -> Int {
        try await identity.attachmentCount(ofPolicy: policy.arn, account: call.scope.account)
    }

    static func page<Item>(
        _ items: [Item], _ marker: String?, _ maxItems: Int?, name: (Item) -> String
    ) throws(AWSError) -> (items: [Item], next: String?) {
        try AWSProtocol.page(
            items, after: marker, limit: maxItems ?? 100,
            invalid: AWSError(code: "ValidationError", message: "Invalid Marker."), name: name)
    }
}
