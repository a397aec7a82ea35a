import Core
import Foundation

extension Identity {
    /// Whether a role may be assumed by an AWS service, such as `glue.amazonaws.com`, as its trust policy says.
    ///
    /// False if there is no such role.
    package func trusts(_ service: String, role name: String, account: AccountID) async throws -> Bool {
        do {
            return TrustPolicy.allows(service, try await role(name, account: account).trustPolicy)
        } catch is IdentityError {
            return false
        }
    }
}

/// Says who may assume a role; conditions are not looked at.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
enum TrustPolicy {
    static func allows(_ service: String, _ text: String) -> Bool {
        guard let policy = try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] else {
            return false
        }
        let statements = list(policy["Statement"]).compactMap { $0 as? [String: Any] }.filter {
            assumes($0) && names(service, $0["Principal"])
        }
        let effects = statements.compactMap { $0["Effect"] as? String }
        return effects.contains("Allow") && !effects.contains("Deny")
    }

    /// What may stand alone or in an array.
    private static func list(_ value: Any?) -> [Any] { value as? [Any] ?? value.map { [$0] } ?? [] }

    private static func assumes(_ statement: [String: Any]) -> Bool {
        list(statement["Action"]).contains { action in
            ["sts:assumerole", "sts:*", "*"].contains((action as? String)?.lowercased())
        }
    }

    private static func names(_ service: String, _ principal: Any?) -> Bool {
        if principal as? String == "*" { return true }
        let services = (principal as? [String: Any])?["Service"]
        return list(services).contains { [service, "*"].contains($0 as? String) }
    }
}
