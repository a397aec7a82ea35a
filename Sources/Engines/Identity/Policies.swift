import Core
import Storage

extension Identity {
    package func createPolicy(
        _ name: String, path: String, document: String, description: String?, tags: [String: String],
        account: AccountID
    ) async throws -> PolicyDocument {
        _ = try Policy(document, .managed)
        guard PolicySize.of(document) <= PolicySize.managed else {
            throw IdentityError.limitExceeded("Cannot exceed quota for PolicySize: \(PolicySize.managed)")
        }
        let policy = PolicyDocument(
            id: Self.uniqueID("ANPA"), path: path, createdAt: clock.now(), description: description,
            document: document, tags: tags)
        try await store.change { writer in
            guard try writer.get(PolicyDocument.self, Self.scope(account), name) == nil else {
                throw IdentityError.exists(kind: "policy", name: name)
            }
            try writer.put(policy, Self.scope(account), name)
        }
        return policy
    }

    package func policy(arn: String, account: AccountID) async throws -> Stored<PolicyDocument> {
        let name = arn.split(separator: "/").last.map(String.init) ?? ""
        guard let stored = try await store.stored(PolicyDocument.self, Self.scope(account), name),
            Self.arn(account, "policy", path: stored.value.path, name: name).description == arn
        else { throw IdentityError.notFound(kind: "policy", name: arn) }
        return stored
    }

    package func policies(account: AccountID, pathPrefix: String) async throws -> [Stored<PolicyDocument>] {
        try await store.scan(PolicyDocument.self, Self.scope(account))
            .filter { $0.value.path.hasPrefix(pathPrefix) }
    }

    /// How many roles and users a policy is attached to, of those that can be read.
    package func attachmentCount(ofPolicy arn: String, account: AccountID) async throws -> Int {
        let scope = Self.scope(account)
        let roles = try await store.scan(RoleDocument.self, scope).map(\.value.attachedPolicyARNs)
        let users = try await store.scan(UserDocument.self, scope).map(\.value.attachedPolicyARNs)
        return (roles + users).count { $0.contains(arn) }
    }

    package func deletePolicy(arn: String, account: AccountID) async throws {
        let name = try await policy(arn: arn, account: account).name
        let scope = Self.scope(account)
        try await store.change { writer in
            let roles = try writer.reader.scan(RoleDocument.self, scope).map(\.value.attachedPolicyARNs)
            let users = try writer.reader.scan(UserDocument.self, scope).map(\.value.attachedPolicyARNs)
            guard !(roles + users).contains(where: { $0.contains(arn) }) else {
                throw IdentityError.deleteConflict("Cannot delete a policy attached to entities.")
            }
            try writer.delete(.policy, scope, name)
        }
    }
}
