import Core
import Storage

extension Identity {
    package func createUser(
        _ name: String, path: String, permissionsBoundary: String?, tags: [String: String], account: AccountID
    ) async throws -> UserDocument {
        let user = UserDocument(
            id: Self.uniqueID("AIDA"), path: path, createdAt: clock.now(), tags: tags,
            permissionsBoundary: permissionsBoundary)
        try await documents.transact { writer in
            guard try writer.get(UserDocument.self, Self.scope(account), name) == nil else {
                throw IdentityError.exists(kind: "User", name: name)
            }
            try writer.put(user, Self.scope(account), name)
        }
        return user
    }

    package func users(account: AccountID, pathPrefix: String) async throws -> [Stored<UserDocument>] {
        try await documents.scan(UserDocument.self, Self.scope(account))
            .filter { $0.value.path.hasPrefix(pathPrefix) }
    }

    package func deleteUser(_ name: String, account: AccountID) async throws {
        let user = try await holder(UserDocument.self, name, account: account)
        guard try await accessKeys(ofUser: name, account: account).isEmpty else {
            throw IdentityError.deleteConflict("Cannot delete entity, must delete access keys first.")
        }
        guard user.attachedPolicyARNs.isEmpty else {
            throw IdentityError.deleteConflict("Cannot delete entity, must detach all policies first.")
        }
        guard user.inlinePolicies.isEmpty else {
            throw IdentityError.deleteConflict("Cannot delete entity, must delete policies first.")
        }
        try await documents.transact { try $0.delete(.user, Self.scope(account), name) }
    }

    // MARK: Access keys

    package func createAccessKey(user name: String, account: AccountID) async throws -> (
        id: String, key: AccessKeyDocument
    ) {
        _ = try await holder(UserDocument.self, name, account: account)
        guard try await accessKeys(ofUser: name, account: account).count < 2 else {
            throw IdentityError.limitExceeded("Cannot exceed quota for AccessKeysPerUser: 2")
        }
        let id = "AKIA" + RandomText.make(16, from: RandomText.upperAndDigits)
        let key = AccessKeyDocument(
            account: account, userName: name, secret: RandomText.make(40, from: RandomText.alphanumeric),
            isActive: true, createdAt: clock.now())
        try await documents.transact { try $0.put(key, .server, id) }
        return (id, key)
    }

    package func accessKeys(ofUser name: String, account: AccountID) async throws -> [Stored<AccessKeyDocument>] {
        _ = try await holder(UserDocument.self, name, account: account)
        return try await documents.scan(AccessKeyDocument.self, .server)
            .filter { $0.value.account == account && $0.value.userName == name }
    }

    package func setAccessKey(_ id: String, active: Bool, account: AccountID) async throws {
        try await documents.transact { writer in
            guard var key = try writer.get(AccessKeyDocument.self, .server, id)?.value, key.account == account else {
                throw IdentityError.notFound(kind: "Access Key", name: id)
            }
            key.isActive = active
            try writer.put(key, .server, id)
        }
    }

    package func deleteAccessKey(_ id: String, account: AccountID) async throws {
        try await documents.transact { writer in
            guard let key = try writer.get(AccessKeyDocument.self, .server, id)?.value, key.account == account else {
                throw IdentityError.notFound(kind: "Access Key", name: id)
            }
            try writer.delete(.accessKey, .server, id)
        }
    }
}
