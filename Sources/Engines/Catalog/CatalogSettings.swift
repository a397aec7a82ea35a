import Core
import Storage

/// A catalog beside the account's own.
///
/// Stored on disk under its name.
package struct NamedCatalogDocument: StoredDocument, Equatable {
    package static let kind = DocumentKind.namedCatalog

    package var createdAt: Timestamp
    package var updatedAt: Timestamp
    package var given: OpaqueDocument

    package init(createdAt: Timestamp, given: OpaqueDocument) {
        self.createdAt = createdAt
        updatedAt = createdAt
        self.given = given
    }
}

/// How to reach a data store.
///
/// Stored on disk under its name.
package struct ConnectionDocument: StoredDocument, Equatable {
    package static let kind = DocumentKind.connection

    package var createdAt: Timestamp
    package var updatedAt: Timestamp
    package var updatedBy: String
    /// As AWS names it, such as `JDBC`.
    package var type: String
    /// By AWS's names, such as `JDBC_CONNECTION_URL`; the password is one of them.
    package var properties: [String: String]
    package var given: OpaqueDocument

    package init(type: String, properties: [String: String], by updater: String, given: OpaqueDocument) {
        createdAt = Timestamp(milliseconds: 0)
        updatedAt = createdAt
        updatedBy = updater
        self.type = type
        self.properties = properties
        self.given = given
    }
}

/// The encryption settings of an account's catalog.
///
/// Stored on disk, one an account and region.
package struct CatalogSettingsDocument: StoredDocument, Equatable {
    package static let kind = DocumentKind.catalogSettings

    package var encryption: OpaqueDocument

    package init(encryption: OpaqueDocument) { self.encryption = encryption }
}

/// How crawlers, jobs and sessions encrypt what they write.
///
/// Stored on disk under its name.
package struct SecurityConfigurationDocument: StoredDocument, Equatable {
    package static let kind = DocumentKind.securityConfiguration

    package var createdAt: Timestamp
    package var given: OpaqueDocument

    package init(createdAt: Timestamp, given: OpaqueDocument) {
        self.createdAt = createdAt
        self.given = given
    }
}

/// Who may do what with the catalog or a resource in it.
///
/// Stored on disk under the resource's ARN; under an empty name, the catalog's.
package struct CatalogPolicyDocument: StoredDocument, Equatable {
    package static let kind = DocumentKind.catalogPolicy

    package var createdAt: Timestamp
    package var updatedAt: Timestamp
    package var text: String
    /// Changes with the policy.
    package var hash: String

    package init(createdAt: Timestamp, updatedAt: Timestamp, text: String, hash: String) {
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.text = text
        self.hash = hash
    }
}
