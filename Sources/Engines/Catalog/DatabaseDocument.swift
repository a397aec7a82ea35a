import Core
import Storage

/// A database.
///
/// Stored on disk under its name, with its catalog's before it unless that is the account's own.
package struct DatabaseDocument: StoredDocument, Equatable {
    package static let kind = DocumentKind.database

    package var createdAt: Timestamp
    package var given: OpaqueDocument
    /// What a resource link stands for.
    package var target: ResourceTarget?

    package init(createdAt: Timestamp = .init(milliseconds: 0), given: OpaqueDocument, target: ResourceTarget? = nil) {
        self.createdAt = createdAt
        self.given = given
        self.target = target
    }
}

/// The database or table that a resource link stands for.
///
/// Stored on disk within both.
///
/// https://docs.aws.amazon.com/lake-formation/latest/dg/resource-links-about.html
package struct ResourceTarget: Codable, Sendable, Equatable {
    package var database: String
    package var table: String?

    package init(database: String, table: String? = nil) {
        self.database = database
        self.table = table
    }
}

/// A function of a database, which the catalog only keeps.
///
/// Stored on disk under its database's name and its own.
package struct FunctionDocument: StoredDocument, Equatable {
    package static let kind = DocumentKind.userDefinedFunction

    package var createdAt: Timestamp
    package var given: OpaqueDocument

    package init(createdAt: Timestamp = .init(milliseconds: 0), given: OpaqueDocument) {
        self.createdAt = createdAt
        self.given = given
    }
}
