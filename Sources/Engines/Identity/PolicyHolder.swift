import Core
import FoundationEssentials
import Storage

/// What policies are attached to: a role or a user.
package protocol PolicyHolder: StoredDocument {
    /// As errors call it.
    static var noun: String { get }
    /// Of all inline policies together.
    static var inlinePolicyCharacters: Int { get }

    var path: String { get }
    /// Documents by their names.
    var inlinePolicies: [String: String] { get set }
    var attachedPolicyARNs: [String] { get set }
    var permissionsBoundary: String? { get set }
    var tags: [String: String] { get set }
}

extension RoleDocument: PolicyHolder {
    package static let noun = "role"
    package static let inlinePolicyCharacters = 10_240
}

extension UserDocument: PolicyHolder {
    package static let noun = "user"
    package static let inlinePolicyCharacters = 2048
}

extension Identity {
    /// The role or user of a name.
    package func holder<Holder: PolicyHolder>(
        _ kind: Holder.Type, _ name: String, account: AccountID
    ) async throws -> Holder {
        guard let stored = try await store.get(kind, Self.scope(account), name) else {
            throw IdentityError.notFound(kind: kind.noun, name: name)
        }
        return stored
    }

    /// Changes a role or user in one step.
    package func update<Holder: PolicyHolder>(
        _ kind: Holder.Type, _ name: String, account: AccountID,
        _ change: @Sendable @escaping (inout Holder) throws -> Void
    ) async throws {
        try await store.change { writer in
            guard var holder = try writer.get(kind, Self.scope(account), name)?.value else {
                throw IdentityError.notFound(kind: kind.noun, name: name)
            }
            try change(&holder)
            try writer.put(holder, Self.scope(account), name)
        }
    }

    package func putInlinePolicy(
        _ name: String, _ document: String, of kind: (some PolicyHolder).Type, named holder: String, account: AccountID
    ) async throws {
        _ = try Policy(document, .identity)
        try await update(kind, holder, account: account) { changed in
            changed.inlinePolicies[name] = document
            let limit = kind.inlinePolicyCharacters
            guard changed.inlinePolicies.values.reduce(0, { $0 + PolicySize.of($1) }) <= limit else {
                throw IdentityError.limitExceeded(
                    "Maximum policy size of \(limit) bytes exceeded for \(kind.noun) \(holder)")
            }
        }
    }

    package func inlinePolicy(
        _ name: String, of kind: (some PolicyHolder).Type, named holder: String, account: AccountID
    ) async throws -> String {
        guard let document = try await self.holder(kind, holder, account: account).inlinePolicies[name] else {
            throw IdentityError.notFound(kind: "\(kind.noun) policy", name: name)
        }
        return document
    }

    package func deleteInlinePolicy(
        _ name: String, of kind: (some PolicyHolder).Type, named holder: String, account: AccountID
    ) async throws {
        try await update(kind, holder, account: account) { holder in
            guard holder.inlinePolicies.removeValue(forKey: name) != nil else {
                throw IdentityError.notFound(kind: "\(kind.noun) policy", name: name)
            }
        }
    }

    /// Attaches a policy; of those that AWS manages all names may be given where policies are not enforced.
    package func attachPolicy(
        _ arn: String, to kind: (some PolicyHolder).Type, named holder: String, account: AccountID
    ) async throws {
        let isManagedByAWS = arn.hasPrefix(ManagedPolicy.prefix)
        if !isManagedByAWS { _ = try await policy(arn: arn, account: account) }
        if isManagedByAWS, enforces, ManagedPolicy(arn: arn) == nil {
            throw IdentityError.invalidInput(
                "Millrace does not know what the policy \(arn) allows; create one like it.")
        }
        try await update(kind, holder, account: account) { holder in
            guard !holder.attachedPolicyARNs.contains(arn) else { return }
            guard holder.attachedPolicyARNs.count < Limits.Identity.attachedPolicies else {
                throw IdentityError.limitExceeded(
                    "Cannot exceed quota for PoliciesPer\(kind.noun.capitalized): \(Limits.Identity.attachedPolicies)")
            }
            holder.attachedPolicyARNs.append(arn)
        }
    }

    package func detachPolicy(
        _ arn: String, from kind: (some PolicyHolder).Type, named holder: String, account: AccountID
    ) async throws {
        try await update(kind, holder, account: account) { holder in
            guard let position = holder.attachedPolicyARNs.firstIndex(of: arn) else {
                throw IdentityError.notFound(kind: "attached policy", name: arn)
            }
            holder.attachedPolicyARNs.remove(at: position)
        }
    }
}
