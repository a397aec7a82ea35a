import Core
import Storage

extension Identity {
    package func createUser(
        _ name: String, path: String, permissionsBoundary: String?, tags: [String: String], account: AccountID
    ) async throws -> UserDocument {
        let user = UserDocument(
            id: Self.uniqueID("AIDA"), path: path, createdAt: clock.now(), tags: tags,
            permissionsBoundary: permissionsBoundary)
        try await store.change { writer in
            guard try writer.get(UserDocument.self, Self.scope(account), name) == nil else {
                throw IdentityError.exists(kind: "User", name: name)
            }
            try writer.put(user, Self.scope(account), name)
        }
        return user
    }

    package func users(account: AccountID, pathPrefix: String) async throws -> [Stored<UserDocument>] {
        try await store.scan(UserDocument.self, Self.scope(account))
            .filter { $0.value.path.hasPrefix(pathPrefix) }
    }

    package func deleteUser(_ name: String, account: AccountID) async throws {
        try await store.change { writer in
            guard let user = try writer.get(UserDocument.self, Self.scope(account), name)?.value else {
                throw IdentityError.notFound(kind: "user", name: name)
            }
            guard try Self.keys(ofUser: name, account, writer.reader).isEmpty else {
                throw IdentityError.deleteConflict("Cannot delete entity, must delete access keys first.")
            }
            guard user.attachedPolicyARNs.isEmpty else {
                throw IdentityError.deleteConflict("Cannot delete entity, must detach all policies first.")
            }
            guard user.inlinePolicies.isEmpty else {
                throw IdentityError.deleteConflict("Cannot delete entity, must delete policies first.")
            }
            try writer.delete(.user, Self.scope(account), name)
        }
    }

    // MARK: Access keys

    package func createAccessKey(user name: String, account: AccountID) async throws -> (
        id: String, key: AccessKeyDocument
    ) {
        let id = "AKIA" + RandomText.make(16, from: RandomText.upperAndDigits)
        let key = AccessKeyDocument(
            account: account, userName: name, secret: RandomText.make(40, from: RandomText.alphanumeric),
            isActive: true, createdAt: clock.now())
        try await store.change { writer in
            guard try writer.get(UserDocument.self, Self.scope(account), name) != nil else {
                throw IdentityError.notFound(kind: "user", name: name)
            }
            guard try Self.keys(ofUser: name, account, writer.reader).count < 2 else {
                throw IdentityError.limitExceeded("Cannot exceed quota for AccessKeysPerUser: 2")
            }
            try writer.put(key, .server, id)
        }
        return (id, key)
    }

    private static func keys(
        ofUser name: String, _ account: AccountID, _ reader: DocumentReader
    ) throws -> [Stored<AccessKeyDocument>] {
        try reader.scan(AccessKeyDocument.self, .server)
            .filter { $0.value.account == account && $0.value.userName == name }
    }

    package func accessKeys(ofUser name: String, account: AccountID) async throws -> [Stored<AccessKeyDocument>] {
        _ = try await holder(UserDocument.self, name, account: account)
        return try await store.scan(AccessKeyDocument.self, .server)
            .filter { $0.value.account == account && $0.value.userName == name }
    }

    package func setAccessKey(_ id: String, ofUser name: String, active: Bool, account: AccountID) async throws {
        try await store.change { writer in
            var key = try Self.key(id, ofUser: name, account, writer)
            key.isActive = active
            try writer.put(key, .server, id)
        }
    }

    package func deleteAccessKey(_ id: String, ofUser name: String, account: AccountID) async throws {
        try await store.change { writer in
            _ = try Self.key(id, ofUser: name, account, writer)
            try writer.delete(.accessKey, .server, id)
        }
    }

    /// The key of an id, which must be the user's.
    private static func key(
        _ id: String, ofUser name: String, _ account: AccountID, _ writer: DocumentWriter
    ) throws -> AccessKeyDocument {
        guard try writer.get(UserDocument.self, scope(account), name) != nil else {
            throw IdentityError.notFound(kind: "user", name: name)
        }
        guard let key = try writer.get(AccessKeyDocument.self, .server, id)?.value, key.account == account,
            key.userName == name
        else { throw IdentityError.notFound(kind: "Access Key", name: id) }
        return key
    }
}
