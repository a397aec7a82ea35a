import Core
import Storage

extension Catalog {
    package func createCatalog(_ name: String, given: OpaqueDocument, in scope: Scope) async throws {
        let document = NamedCatalogDocument(createdAt: clock.now(), given: given)
        try await documents.transact { writer in
            guard try writer.get(NamedCatalogDocument.self, scope, name.lowercased()) == nil else {
                throw CatalogError.catalogExists
            }
            try writer.put(document, scope, name.lowercased())
        }
    }

    package func catalog(_ name: String, in scope: Scope) async throws -> Stored<NamedCatalogDocument> {
        guard let stored = try await documents.get(NamedCatalogDocument.self, scope, name.lowercased()) else {
            throw CatalogError.catalogNotFound(name)
        }
        return stored
    }

    package func catalogs(in scope: Scope) async throws -> [Stored<NamedCatalogDocument>] {
        try await documents.list(NamedCatalogDocument.self, scope)
    }

    package func updateCatalog(_ name: String, given: OpaqueDocument, in scope: Scope) async throws {
        let now = clock.now()
        try await documents.transact { writer in
            guard var document = try writer.get(NamedCatalogDocument.self, scope, name.lowercased())?.value else {
                throw CatalogError.catalogNotFound(name)
            }
            document.given = given
            document.updatedAt = now
            try writer.put(document, scope, name.lowercased())
        }
    }

    /// Removes a catalog that holds no databases.
    package func deleteCatalog(_ name: String, in scope: Scope) async throws {
        try await documents.transact { writer in
            let prefix = DocumentPrefix.all.beginning(Self.databaseName("", catalog: name))
            guard try writer.reader.count(.database, scope, under: prefix) == 0 else {
                throw CatalogError.catalogNotEmpty(name)
            }
            guard try writer.delete(.namedCatalog, scope, name.lowercased()) else {
                throw CatalogError.catalogNotFound(name)
            }
        }
    }

    // MARK: Encryption settings

    /// Nil if none were put.
    package func encryptionSettings(in scope: Scope) async throws -> OpaqueDocument? {
        try await documents.get(CatalogSettingsDocument.self, scope, "")?.value.encryption
    }

    package func putEncryptionSettings(_ settings: OpaqueDocument, in scope: Scope) async throws {
        try await documents.transact { try $0.put(CatalogSettingsDocument(encryption: settings), scope, "") }
    }

    // MARK: Policies

    /// What a change of a policy demands of the one that is there.
    package enum PolicyCondition: Sendable {
        case any
        case mustExist
        case mustNotExist
    }

    /// Keeps a policy of a resource, or with an empty ARN of the catalog; returns its hash.
    package func putPolicy(
        _ text: String, of arn: String, hash expected: String?, condition: PolicyCondition, in scope: Scope
    ) async throws -> String {
        let now = clock.now()
        let hash = RandomText.uuid()
        try await documents.transact { writer in
            let old = try writer.get(CatalogPolicyDocument.self, scope, arn)?.value
            if condition == .mustExist, old == nil { throw CatalogError.policyNotFound }
            if condition == .mustNotExist, old != nil { throw CatalogError.policyExists }
            if let expected, expected != old?.hash { throw CatalogError.policyMismatch }
            let new = CatalogPolicyDocument(
                createdAt: old?.createdAt ?? now, updatedAt: now, text: text, hash: hash)
            try writer.put(new, scope, arn)
        }
        return hash
    }

    package func policy(of arn: String, in scope: Scope) async throws -> CatalogPolicyDocument {
        guard let stored = try await documents.get(CatalogPolicyDocument.self, scope, arn) else {
            throw CatalogError.policyNotFound
        }
        return stored.value
    }

    package func policies(in scope: Scope) async throws -> [Stored<CatalogPolicyDocument>] {
        try await documents.list(CatalogPolicyDocument.self, scope)
    }

    package func deletePolicy(of arn: String, hash expected: String?, in scope: Scope) async throws {
        try await documents.transact { writer in
            guard let old = try writer.get(CatalogPolicyDocument.self, scope, arn)?.value else {
                throw CatalogError.policyNotFound
            }
            if let expected, expected != old.hash { throw CatalogError.policyMismatch }
            try writer.delete(.catalogPolicy, scope, arn)
        }
    }
}
