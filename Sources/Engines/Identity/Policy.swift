import Foundation

/// A policy document, as it is evaluated.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
package struct Policy: Sendable {
    /// What a policy is attached to.
    package enum Kind: Sendable { case identity, trust, resource }

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
        let patterns: [String]
        let isNegated: Bool
    }

    struct Principals: Sendable {
        /// ARNs, accounts, or an asterisk.
        let identities: [String]
        let services: [String]
        let isNegated: Bool
    }

    let statements: [Statement]
    /// Whether `${…}` stands for a value.
    let hasVariables: Bool

    /// Reads a document; throws `IdentityError.malformedPolicy` in IAM's words.
    package init(_ text: String, _ kind: Kind) throws(IdentityError) {
        guard let root = try? JSONDecoder().decode(PolicyElement.self, from: Data(text.utf8)).map else {
            throw .malformedPolicy("This policy contains invalid Json")
        }
        let elements: [PolicyElement]? =
            switch root["Statement"] {
            case .list(let list)? where !list.isEmpty: list
            case .map(let single)?: [.map(single)]
            default: nil
            }
        guard let elements else { throw Self.syntaxError }
        var statements: [Statement] = []
        for element in elements {
            guard let members = element.map else { throw Self.syntaxError }
            statements.append(try Self.statement(members, kind))
        }
        self.statements = statements
        hasVariables = root["Version"]?.texts == ["2012-10-17"]
    }

    private init(statements: [Statement]) {
        self.statements = statements
        hasVariables = false
    }

    /// Denies everything.
    static let denial = Policy(statements: [
        Statement(
            isDenial: true, actions: Selection(patterns: ["*"], isNegated: false), resources: nil, principals: nil,
            conditions: [])
    ])

    private static let syntaxError = IdentityError.malformedPolicy("Syntax errors in policy.")

    private static func statement(
        _ members: [String: PolicyElement], _ kind: Kind
    ) throws(IdentityError) -> Statement {
        guard let effect = members["Effect"]?.texts, effect == ["Allow"] || effect == ["Deny"],
            let actions = try selection("Action", members)
        else { throw syntaxError }
        let principals = try principals(members)
        let resources = try selection("Resource", members)
        switch kind {
        case .identity:
            guard principals == nil else { throw .malformedPolicy("Policy document should not specify a principal.") }
            guard resources != nil else { throw .malformedPolicy("Policy statement must contain resources.") }
        case .trust:
            guard principals != nil else { throw .malformedPolicy("Missing required field Principal") }
            guard resources == nil else { throw .malformedPolicy("Has prohibited field Resource") }
        case .resource:
            guard principals != nil else { throw .malformedPolicy("Missing required field Principal") }
        }
        return Statement(
            isDenial: effect == ["Deny"], actions: actions, resources: resources, principals: principals,
            conditions: try conditions(members["Condition"]))
    }

    /// The element under `name`, or its opposite; nil if there is neither.
    private static func selection(
        _ name: String, _ members: [String: PolicyElement]
    ) throws(IdentityError) -> Selection? {
        let (plain, negated) = (members[name], members["Not" + name])
        guard let element = plain ?? negated else { return nil }
        guard plain == nil || negated == nil, let texts = element.texts, !texts.isEmpty else { throw syntaxError }
        return Selection(patterns: texts, isNegated: plain == nil)
    }

    private static func principals(_ members: [String: PolicyElement]) throws(IdentityError) -> Principals? {
        let (plain, negated) = (members["Principal"], members["NotPrincipal"])
        guard let element = plain ?? negated else { return nil }
        if element.texts == ["*"] { return Principals(identities: ["*"], services: ["*"], isNegated: plain == nil) }
        guard plain == nil || negated == nil, let kinds = element.map else { throw syntaxError }
        for (kind, value) in kinds {
            guard ["AWS", "Service", "Federated", "CanonicalUser"].contains(kind), value.texts != nil else {
                throw .malformedPolicy("Invalid principal in policy: \"\(kind)\"")
            }
        }
        return Principals(
            identities: kinds["AWS"]?.texts ?? [], services: kinds["Service"]?.texts ?? [], isNegated: plain == nil)
    }

    private static func conditions(_ element: PolicyElement?) throws(IdentityError) -> [PolicyCondition] {
        guard let element else { return [] }
        guard let operators = element.map else { throw syntaxError }
        var conditions: [PolicyCondition] = []
        for (name, keys) in operators {
            guard let keys = keys.map else { throw syntaxError }
            for (key, values) in keys {
                guard let texts = values.texts else { throw syntaxError }
                guard let condition = PolicyCondition(name, key: key, values: texts) else {
                    throw .malformedPolicy("Invalid Condition type : \(name).")
                }
                conditions.append(condition)
            }
        }
        return conditions
    }
}

/// JSON as policies hold it; numbers and booleans count as their texts.
indirect enum PolicyElement: Decodable {
    case map([String: PolicyElement])
    case list([PolicyElement])
    case text(String)
    case null

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let flag = try? container.decode(Bool.self) {
            self = .text(flag ? "true" : "false")
        } else if let number = try? container.decode(Int64.self) {
            self = .text("\(number)")
        } else if let number = try? container.decode(Double.self) {
            self = .text("\(number)")
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let list = try? container.decode([PolicyElement].self) {
            self = .list(list)
        } else {
            self = .map(try container.decode([String: PolicyElement].self))
        }
    }

    var map: [String: PolicyElement]? {
        guard case .map(let members) = self else { return nil }
        return members
    }

    /// What may stand alone or in a list; nil if it is anything but texts.
    var texts: [String]? {
        switch self {
        case .text(let text): return [text]
        case .list(let list):
            let texts = list.compactMap { element -> String? in
                guard case .text(let text) = element else { return nil }
                return text
            }
            return texts.count == list.count ? texts : nil
        case .map, .null: return nil
        }
    }
}
