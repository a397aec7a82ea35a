import Core
import Storage

extension Identity {
    package func createPolicy(
        _ name: String, path: String, document: String, description: String?, tags: [String: String],
        account: AccountID
    ) async throws -> PolicyDocument {
        _ = try Policy(document, .identity)
        let policy = PolicyDocument(
            id: Self.uniqueID("ANPA"), path: path, createdAt: clock.now(), description: description,
            document: document, tags: tags)
        try await documents.transact { writer in
            guard try writer.get(PolicyDocument.self, Self.scope(account), name) == nil else {
                throw IdentityError.exists(kind: "policy", name: name)
            }
            try writer.put(policy, Self.scope(account), name)
        }
        return policy
    }

    package func policy(arn: String, account: AccountID) async throws -> Stored<PolicyDocument> {
        let name = arn.split(separator: "/").last.map(String.init) ?? ""
        guard let stored = try await documents.get(PolicyDocument.self, Self.scope(account), name),
            Self.arn(account, "policy", path: stored.value.path, name: name).description == arn
        else { throw IdentityError.notFound(kind: "policy", name: arn) }
        return stored
    }

    package func policies(account: AccountID, pathPrefix: String) async throws -> [Stored<PolicyDocument>] {
        try await documents.scan(PolicyDocument.self, Self.scope(account))
            .filter { $0.value.path.hasPrefix(pathPrefix) }
    }

    /// How many roles and users a policy is attached to.
    package func attachmentCount(ofPolicy arn: String, account: AccountID) async throws -> Int {
        let scope = Self.scope(account)
        let roles = try await documents.scan(RoleDocument.self, scope).map(\.value.attachedPolicyARNs)
        let users = try await documents.scan(UserDocument.self, scope).map(\.value.attachedPolicyARNs)
        return (roles + users).count { $0.contains(arn) }
    }

    package func deletePolicy(arn: String, account: AccountID) async throws {
        let stored = try await policy(arn: arn, account: account)
        guard try await attachmentCount(ofPolicy: arn, account: account) == 0 else {
            throw IdentityError.deleteConflict("Cannot delete a policy attached to entities.")
        }
        try await documents.transact { try $0.delete(.policy, Self.scope(account), stored.name) }
    }
}
