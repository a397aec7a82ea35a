import Core
import Storage

extension Identity {
    package func createRole(
        _ name: String, path: String, trustPolicy: String, description: String?, maxSessionSeconds: Int,
        permissionsBoundary: String?, tags: [String: String], account: AccountID
    ) async throws -> RoleDocument {
        try PolicySyntax.check(trustPolicy, isTrustPolicy: true)
        let role = RoleDocument(
            id: Self.uniqueID("AROA"), path: path, createdAt: clock.now(), trustPolicy: trustPolicy,
            description: description, maxSessionSeconds: maxSessionSeconds, inlinePolicies: [:],
            attachedPolicyARNs: [], permissionsBoundary: permissionsBoundary, tags: tags)
        try await documents.transact { writer in
            guard try writer.get(RoleDocument.self, Self.scope(account), name) == nil else {
                throw IdentityError.exists(kind: "Role", name: name)
            }
            try writer.put(role, Self.scope(account), name)
        }
        return role
    }

    package func role(_ name: String, account: AccountID) async throws -> RoleDocument {
        guard let stored = try await documents.get(RoleDocument.self, Self.scope(account), name) else {
            throw IdentityError.notFound(kind: "role", name: name)
        }
        return stored.value
    }

    package func roles(account: AccountID, pathPrefix: String) async throws -> [Stored<RoleDocument>] {
        try await documents.scan(RoleDocument.self, Self.scope(account))
            .filter { $0.value.path.hasPrefix(pathPrefix) }
    }

    package func deleteRole(_ name: String, account: AccountID) async throws {
        try await documents.transact { writer in
            guard let role = try writer.get(RoleDocument.self, Self.scope(account), name)?.value else {
                throw IdentityError.notFound(kind: "role", name: name)
            }
            guard role.attachedPolicyARNs.isEmpty else {
                throw IdentityError.deleteConflict("Cannot delete entity, must detach all policies first.")
            }
            guard role.inlinePolicies.isEmpty else {
                throw IdentityError.deleteConflict("Cannot delete entity, must delete policies first.")
            }
            try writer.delete(.role, Self.scope(account), name)
        }
    }

    /// Changes a role in one step.
    package func updateRole(
        _ name: String, account: AccountID, _ change: @Sendable @escaping (inout RoleDocument) throws -> Void
    ) async throws {
        try await documents.transact { writer in
            guard var role = try writer.get(RoleDocument.self, Self.scope(account), name)?.value else {
                throw IdentityError.notFound(kind: "role", name: name)
            }
            try change(&role)
            try writer.put(role, Self.scope(account), name)
        }
    }

    package func setTrustPolicy(_ policy: String, role: String, account: AccountID) async throws {
        try PolicySyntax.check(policy, isTrustPolicy: true)
        try await updateRole(role, account: account) { $0.trustPolicy = policy }
    }

    package func putInlinePolicy(_ name: String, _ document: String, role: String, account: AccountID) async throws {
        try PolicySyntax.check(document, isTrustPolicy: false)
        try await updateRole(role, account: account) { $0.inlinePolicies[name] = document }
    }

    package func deleteInlinePolicy(_ name: String, role: String, account: AccountID) async throws {
        try await updateRole(role, account: account) { role in
            guard role.inlinePolicies.removeValue(forKey: name) != nil else {
                throw IdentityError.notFound(kind: "role policy", name: name)
            }
        }
    }

    /// Attaches a policy; those that AWS manages are known by their ARN alone.
    package func attachPolicy(_ arn: String, role: String, account: AccountID) async throws {
        if !arn.hasPrefix("arn:aws:iam::aws:policy/") { _ = try await policy(arn: arn, account: account) }
        try await updateRole(role, account: account) { role in
            if !role.attachedPolicyARNs.contains(arn) { role.attachedPolicyARNs.append(arn) }
        }
    }

    package func detachPolicy(_ arn: String, role: String, account: AccountID) async throws {
        try await updateRole(role, account: account) { role in
            guard let position = role.attachedPolicyARNs.firstIndex(of: arn) else {
                throw IdentityError.notFound(kind: "attached policy", name: arn)
            }
            role.attachedPolicyARNs.remove(at: position)
        }
    }
}
