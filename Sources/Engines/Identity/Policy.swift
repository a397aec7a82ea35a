import AWSProtocol
import Core

/// A policy document, as it is evaluated.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
package struct Policy: Sendable {
    /// What a policy is attached to.
    package enum Kind: Sendable {
        /// A role, a user, or a session.
        case identity
        /// Roles and users, under a name of its own.
        case managed
        case trust, resource
    }

    struct Statement: Sendable {
        let isDenial: Bool
        let actions: Selection
        /// Nil in trust policies, which are about their own role.
        let resources: Selection?
        /// Nil in policies of identities, which are about their holder.
        let principals: Principals?
        let conditions: [PolicyCondition]
    }

    /// What an element such as Action selects, or what its opposite such as NotAction leaves out.
    struct Selection: Sendable {
        let patterns: [PolicyText.Template]
        let isNegated: Bool
    }

    struct Principals: Sendable {
        /// ARNs, accounts, or an asterisk.
        let identities: [String]
        let services: [String]
        let isNegated: Bool
    }

    let statements: [Statement]
    /// The condition keys that it asks about, in variables too, in lower case.
    let keys: Set<String>

    /// Reads a document; throws `IdentityError.malformedPolicy` in IAM's words.
    package init(_ text: String, _ kind: Kind) throws(IdentityError) {
        self.init(statements: try PolicyReader(kind).statements(text))
    }

    private init(statements: [Statement]) {
        self.statements = statements
        keys = statements.reduce(into: []) { keys, statement in
            for pattern in statement.resources?.patterns ?? [] { keys.formUnion(pattern.variables) }
            for condition in statement.conditions {
                keys.insert(condition.key)
                for value in condition.values { keys.formUnion(value.variables) }
            }
        }
    }

    /// Denies everything.
    static let denial = Policy(statements: [
        Statement(
            isDenial: true, actions: Selection(patterns: [PolicyText.Template("*")], isNegated: false), resources: nil,
            principals: nil, conditions: [])
    ])
}
