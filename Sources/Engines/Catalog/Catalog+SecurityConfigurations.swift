import Core
import Storage

extension Catalog {
    package func createSecurityConfiguration(
        _ name: String, given: OpaqueDocument, in scope: Scope
    ) async throws -> SecurityConfigurationDocument {
        let document = SecurityConfigurationDocument(createdAt: clock.now(), given: given)
        try await documents.transact { writer in
            guard try writer.get(SecurityConfigurationDocument.self, scope, name) == nil else {
                throw CatalogError.securityConfigurationExists(name)
            }
            try writer.put(document, scope, name)
        }
        return document
    }

    package func securityConfiguration(
        _ name: String, in scope: Scope
    ) async throws -> Stored<SecurityConfigurationDocument> {
        guard let stored = try await documents.get(SecurityConfigurationDocument.self, scope, name) else {
            throw CatalogError.securityConfigurationNotFound(name)
        }
        return stored
    }

    package func securityConfigurations(in scope: Scope) async throws -> [Stored<SecurityConfigurationDocument>] {
        try await documents.list(SecurityConfigurationDocument.self, scope)
    }

    package func deleteSecurityConfiguration(_ name: String, in scope: Scope) async throws {
        guard try await documents.transact({ try $0.delete(.securityConfiguration, scope, name) }) else {
            throw CatalogError.securityConfigurationNotFound(name)
        }
    }
}
