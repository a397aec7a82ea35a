import Core

/// Who is to be allowed something.
package struct Caller: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        case root
        case user(String)
        /// The name of the role, and of the session if it is one.
        case role(String, session: String?)
    }

    package let kind: Kind
    package let account: AccountID
    package let arn: String
    /// The unique id.
    package let id: String
    package let accessKeyID: String?

    /// The caller that an ARN of IAM or STS names; nil for any other.
    package init?(arn text: String, id: String, accessKeyID: String? = nil) {
        guard let arn = ARN(text), ["iam", "sts"].contains(arn.service), let account = AccountID(arn.account) else {
            return nil
        }
        if arn.resource == "root" {
            kind = .root
        } else if let name = arn.resource(after: "user/")?.split(separator: "/").last {
            kind = .user(String(name))
        } else if let names = arn.resource(after: "assumed-role/")?.split(separator: "/"), names.count == 2 {
            kind = .role(String(names[0]), session: String(names[1]))
        } else if let name = arn.resource(after: "role/")?.split(separator: "/").last {
            kind = .role(String(name), session: nil)
        } else {
            return nil
        }
        self.account = account
        self.arn = text
        self.id = id
        self.accessKeyID = accessKeyID
    }
}

extension Policy {
    /// What a policy says of an access.
    struct Effects: Equatable {
        var denies = false
        var allows = false
    }

    /// How a policy's Principal element may be met.
    enum Party {
        /// `arns` are those that stand for it, the role's beside that of its session.
        case identity(Caller, arns: [String])
        case service(String)
    }

    /// What the statements say of an access; `party` is who asks, for policies that name principals.
    ///
    /// An account among the principals of a trust policy leaves it to its own policies whom it lets in, so that it allows
    /// nobody by itself; `delegates` says whether that is enough. Conditions on `unknown` keys count as met.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
    func effects(
        on access: Access, by party: Party? = nil, delegates: Bool = false, unknown: Set<String> = []
    ) -> Effects {
        var effects = Effects()
        for statement in statements where applies(statement, access, unknown) {
            if let principals = statement.principals {
                guard let party else { continue }
                switch principals.names(party) {
                case .nobody: continue
                case .account where !statement.isDenial && !delegates: continue
                case .account, .party: break
                }
            }
            if statement.isDenial { effects.denies = true } else { effects.allows = true }
        }
        return effects
    }

    private func applies(_ statement: Statement, _ access: Access, _ unknown: Set<String>) -> Bool {
        let action = Array(access.action.lowercased().utf8)
        let isAction = statement.actions.patterns.contains { pattern in
            pattern.resolved([:]).map { Wildcards.matches($0.pieces, action) } ?? false
        }
        guard isAction != statement.actions.isNegated else { return false }
        if let resources = statement.resources {
            let resource = Array(access.resource.utf8)
            let resolved = resources.patterns.compactMap { $0.resolved(access.context) }
            // What leaves out the value of a variable that has none leaves out nothing that is known.
            guard !resources.isNegated || resolved.count == resources.patterns.count else { return false }
            let isResource = resolved.contains { Wildcards.matches($0.pieces, resource) }
            guard isResource != resources.isNegated else { return false }
        }
        return statement.conditions.allSatisfy { unknown.contains($0.key) || $0.holds(access.context) }
    }
}

extension Policy.Principals {
    enum Naming { case nobody, account, party }

    func names(_ party: Policy.Party) -> Naming {
        let found = found(party)
        guard isNegated else { return found }
        return found == .nobody ? .party : .nobody
    }

    private func found(_ party: Policy.Party) -> Naming {
        switch party {
        case .service(let name):
            return services.contains { ["*", name].contains($0) } ? .party : .nobody
        case .identity(let caller, let arns):
            if identities.contains(where: { $0 == "*" || arns.contains($0) }) { return .party }
            let account = caller.account.rawValue
            return identities.contains { [account, "arn:aws:iam::\(account):root"].contains($0) } ? .account : .nobody
        }
    }
}
