import Core
import Storage

/// A role.
///
/// Stored on disk under its name.
package struct RoleDocument: StoredDocument, Equatable {
    package static let kind = DocumentKind.role

    package var id: String
    package var path: String
    package var createdAt: Timestamp
    package var trustPolicy: String
    package var description: String?
    package var maxSessionSeconds: Int
    package var inlinePolicies: [String: String]
    package var attachedPolicyARNs: [String]
    package var permissionsBoundary: String?
    package var tags: [String: String]
}

/// A customer managed policy.
///
/// Stored on disk under its name.
package struct PolicyDocument: StoredDocument, Equatable {
    package static let kind = DocumentKind.policy

    package var id: String
    package var path: String
    package var createdAt: Timestamp
    package var description: String?
    package var document: String
    package var tags: [String: String]
}

/// A user.
///
/// Stored on disk under its name.
package struct UserDocument: StoredDocument, Equatable {
    package static let kind = DocumentKind.user

    package var id: String
    package var path: String
    package var createdAt: Timestamp
    package var tags: [String: String]
    package var inlinePolicies: [String: String] = [:]
    package var attachedPolicyARNs: [String] = []
    package var permissionsBoundary: String?
}

extension UserDocument {
    /// Reads users of folders of formats up to 6 too, which had no policies.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(String.self, forKey: .id)
        path = try container.decode(String.self, forKey: .path)
        createdAt = try container.decode(Timestamp.self, forKey: .createdAt)
        tags = try container.decode([String: String].self, forKey: .tags)
        inlinePolicies = try container.decodeIfPresent([String: String].self, forKey: .inlinePolicies) ?? [:]
        attachedPolicyARNs = try container.decodeIfPresent([String].self, forKey: .attachedPolicyARNs) ?? []
        permissionsBoundary = try container.decodeIfPresent(String.self, forKey: .permissionsBoundary)
    }
}

/// An access key, of a user or of the root.
///
/// Key ids are unique over all accounts, so they lie in the server's scope. Stored on disk under its id.
package struct AccessKeyDocument: StoredDocument, Equatable {
    package static let kind = DocumentKind.accessKey

    package var account: AccountID
    package var userName: String
    package var secret: String
    package var isActive: Bool
    package var createdAt: Timestamp
}

/// Temporary credentials of a role.
///
/// They lie in the server's scope. Stored on disk under the access key id.
package struct SessionDocument: StoredDocument, Equatable {
    package static let kind = DocumentKind.session

    package var account: AccountID
    package var roleName: String
    package var roleID: String
    package var sessionName: String
    package var secret: String
    package var token: String
    package var expiresAt: Timestamp
    /// Documents of which each must allow what the session does, beside the role's.
    package var policies: [String]?
}
