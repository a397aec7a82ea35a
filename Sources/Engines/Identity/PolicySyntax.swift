import Foundation

/// Checks that a text can be a policy.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
enum PolicySyntax {
    static func check(_ text: String, isTrustPolicy: Bool) throws(IdentityError) {
        guard let object = try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] else {
            throw .malformedPolicy("This policy contains invalid Json")
        }
        let single = (object["Statement"] as? [String: Any]).map { [$0] }
        guard let statements = single ?? object["Statement"] as? [[String: Any]], !statements.isEmpty else {
            throw .malformedPolicy("Syntax errors in policy.")
        }
        for statement in statements {
            guard let effect = statement["Effect"] as? String, ["Allow", "Deny"].contains(effect),
                statement["Action"] != nil || statement["NotAction"] != nil
            else { throw .malformedPolicy("Syntax errors in policy.") }
            let hasPrincipal = statement["Principal"] != nil || statement["NotPrincipal"] != nil
            guard isTrustPolicy else {
                guard !hasPrincipal else { throw .malformedPolicy("Policy document should not specify a principal.") }
                guard statement["Resource"] != nil || statement["NotResource"] != nil else {
                    throw .malformedPolicy("Policy statement must contain resources.")
                }
                continue
            }
            guard hasPrincipal else { throw .malformedPolicy("Missing required field Principal") }
            guard statement["Resource"] == nil, statement["NotResource"] == nil else {
                throw .malformedPolicy("Has prohibited field Resource")
            }
        }
    }
}
