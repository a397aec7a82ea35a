import Core
import Storage

extension Identity {
    package func createRole(
        _ name: String, path: String, trustPolicy: String, description: String?, maxSessionSeconds: Int,
        permissionsBoundary: String?, tags: [String: String], account: AccountID
    ) async throws -> RoleDocument {
        try Self.checkTrust(trustPolicy)
        let role = RoleDocument(
            id: Self.uniqueID("AROA"), path: path, createdAt: clock.now(), trustPolicy: trustPolicy,
            description: description, maxSessionSeconds: maxSessionSeconds, inlinePolicies: [:],
            attachedPolicyARNs: [], permissionsBoundary: permissionsBoundary, tags: tags)
        try await store.change { writer in
            guard try writer.get(RoleDocument.self, Self.scope(account), name) == nil else {
                throw IdentityError.exists(kind: "Role", name: name)
            }
            try writer.put(role, Self.scope(account), name)
        }
        return role
    }

    package func roles(account: AccountID, pathPrefix: String) async throws -> [Stored<RoleDocument>] {
        try await store.scan(RoleDocument.self, Self.scope(account))
            .filter { $0.value.path.hasPrefix(pathPrefix) }
    }

    package func deleteRole(_ name: String, account: AccountID) async throws {
        try await store.change { writer in
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
            for session in try writer.reader.scan(SessionDocument.self, .server) where session.value.roleID == role.id {
                try writer.delete(.session, .server, session.name)
            }
        }
    }

    package func setTrustPolicy(_ policy: String, role: String, account: AccountID) async throws {
        try Self.checkTrust(policy)
        try await update(RoleDocument.self, role, account: account) { $0.trustPolicy = policy }
    }

    private static func checkTrust(_ policy: String) throws(IdentityError) {
        _ = try Policy(policy, .trust)
        guard PolicySize.of(policy) <= PolicySize.trust else {
            throw .limitExceeded("Cannot exceed quota for ACLSizePerRole: \(PolicySize.trust)")
        }
    }
}

/// How large policies may be; white space does not count.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
enum PolicySize {
    static let managed = 6144
    static let trust = 2048

    static func of(_ text: String) -> Int {
        text.unicodeScalars.count { !$0.properties.isWhitespace }
    }
}
