import Core
import Storage

extension Identity {
    package func createRole(
        _ name: String, path: String, trustPolicy: String, description: String?, maxSessionSeconds: Int,
        permissionsBoundary: String?, tags: [String: String], account: AccountID
    ) async throws -> RoleDocument {
        _ = try Policy(trustPolicy, .trust)
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

    package func setTrustPolicy(_ policy: String, role: String, account: AccountID) async throws {
        _ = try Policy(policy, .trust)
        try await update(RoleDocument.self, role, account: account) { $0.trustPolicy = policy }
    }
}
